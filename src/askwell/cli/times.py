"""Times as people type and read them: in the zone of the one who sits at the desk."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from askwell.cli.desk import Desk
from askwell.core.errors import Usage
from askwell.core.times import zone_of


def moment(text: str, desk: Desk) -> datetime:
    """A time as typed: ISO 8601; without an offset it is meant in the user's own zone."""
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        raise Usage(
            f"“{text}” is no time.",
            hint='Write it like "2026-11-24 15:00", or with its zone: 2026-11-24T15:00+00:00.',
        ) from None
    return at if at.tzinfo else at.replace(tzinfo=zone(desk)).astimezone(UTC)


def zone(desk: Desk) -> ZoneInfo:
    from askwell.queries import own

    return zone_of(own.profile(desk.owner).time_zone)


def told(at: datetime, desk: Desk) -> str:
    """ "Thursday 3 December at 15:00 (Europe/London)"; the zone is named because mistakes cost a conversation."""
    local = at.astimezone(zone(desk))
    year = f" {local.year}" if local.year != desk.moment.astimezone(zone(desk)).year else ""
    return f"{local:%A} {local.day} {local:%B}{year} at {local:%H:%M} ({local.tzinfo})"


def short(at: datetime, desk: Desk) -> str:
    """For the margin of a list: "3 Dec 15:00", in columns."""
    local = at.astimezone(zone(desk))
    return f"{local.day:>2} {local:%b %H:%M}"
