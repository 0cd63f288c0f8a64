"""Times that people can mean. Whoever counts years from a wrong one runs out of calendar."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from askwell.core.errors import Usage

FAR = timedelta(days=36525)


def is_near(day: date, *, today: date) -> bool:
    """Within a hundred years, before or after."""
    return abs(day - today) <= FAR


def check_time(at: datetime | date, *, now: datetime) -> None:
    """Raises Usage for a time that is not near: a year typed wrongly is asked back."""
    day = at.date() if isinstance(at, datetime) else at
    if not is_near(day, today=now.date()):
        raise Usage(f"{day.isoformat()} is more than a hundred years from now.", hint="Look at the year once more.")
