"""Days and hours of another person: their zone, their working days, their public holidays. Reads no clock."""

from __future__ import annotations

from dataclasses import field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from askwell.core.values import dataclass

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

OPENS, CLOSES = time(8), time(18)
"""A working window. Mail of a morning is answered fastest, that of an evening reads as urgent
(docs/why/the-numbers.md)."""
WAKES, SLEEPS = time(7), time(21, 30)
"""When a thank-you may arrive, weekends included (docs/why/the-numbers.md)."""


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """When somebody works. `assumed` is True when the zone is the user's own because theirs is not known."""

    zone: ZoneInfo = field(default_factory=lambda: zone_of("UTC"))
    holidays: frozenset[date] = frozenset()
    assumed: bool = False

    def works_on(self, day: date) -> bool:
        return day.isoweekday() <= 5 and day not in self.holidays

    def local(self, at: datetime) -> datetime:
        return at.astimezone(self.zone)

    def at(self, day: date, hour: time) -> datetime:
        """That wall time there, in UTC. A time that a change of clocks skips becomes the next real one."""
        return datetime.combine(day, hour, tzinfo=self.zone).astimezone(UTC)


def city_of(zone: str) -> str:
    """A zone as people name it, by its city: "New York" for America/New_York."""
    return zone.rpartition("/")[2].replace("_", " ")


def zone_of(name: str, *, otherwise: str = "UTC") -> ZoneInfo:
    """The zone called `name`; `otherwise` when there is none of that name."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # slow to load, and most of who imports this needs no zone

    for each in (name, otherwise):
        try:
            return ZoneInfo(each)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return ZoneInfo("UTC")


def next_working_moment(at: datetime, calendar: Calendar) -> datetime:
    """`at` itself when it falls into a working window there, otherwise the opening of the next one; in UTC."""
    local = calendar.local(at)
    if calendar.works_on(local.date()) and OPENS <= local.time() < CLOSES:
        return at.astimezone(UTC)
    day = local.date() if local.time() < OPENS else local.date() + timedelta(days=1)
    while not calendar.works_on(day):
        day += timedelta(days=1)
    return calendar.at(day, OPENS)


def next_waking_moment(at: datetime, calendar: Calendar) -> datetime:
    """`at` itself when people there are up, otherwise the next morning, weekend or not."""
    local = calendar.local(at)
    if WAKES <= local.time() < SLEEPS:
        return at.astimezone(UTC)
    day = local.date() if local.time() < WAKES else local.date() + timedelta(days=1)
    return calendar.at(day, WAKES.replace(hour=8))


def add_working_days(day: date, count: int, calendar: Calendar) -> date:
    """The `count`-th working day after `day`."""
    while count > 0:
        day += timedelta(days=1)
        count -= calendar.works_on(day)
    return day


def full_date(day: date) -> str:
    """A day with its year, as people write it: "4 December 2026"."""
    return f"{day.day} {day:%B} {day.year}"


def spoken(day: date, *, today: date) -> str:
    """A day as people say it: "today", "tomorrow", "Friday", "Friday 4 December"; with the year when it differs."""
    away = (day - today).days
    if away in (-1, 0, 1):
        return {-1: "yesterday", 0: "today", 1: "tomorrow"}[away]
    if 1 < away < 7:
        return f"{day:%A}"
    year = f" {day.year}" if day.year != today.year else ""
    return f"{day:%A} {day.day} {day:%B}{year}"
