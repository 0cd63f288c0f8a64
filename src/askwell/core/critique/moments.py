"""Moments as a context tells them, and how far apart they lie. Reads no clock, and takes no offence at nonsense."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


def moment(told: str | None) -> datetime | None:
    """An ISO 8601 time or day; without an offset it is taken as UTC. None where it cannot be read."""
    try:
        at = datetime.fromisoformat(told) if told else None
    except ValueError:
        return None
    return at.replace(tzinfo=UTC) if at and at.tzinfo is None else at


def between(since: str | None, until: str | None) -> timedelta | None:
    """How much time passed; None where either end is not told."""
    one, other = moment(since), moment(until)
    return other - one if one and other else None


def spoken_length(length: timedelta) -> str:
    """ "5 hours", "1 day", "12 days"."""
    hours = max(0, int(length.total_seconds() // 3600))
    count, unit = (hours, "hour") if hours < 48 else (hours // 24, "day")
    return f"{count} {unit}" + ("" if count == 1 else "s")
