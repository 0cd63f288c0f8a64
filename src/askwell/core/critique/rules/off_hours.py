"""Nine in the morning here may be the middle of the night there; nobody checks that but the one who is woken."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from askwell.core.critique.anatomy.clock import MINE, SOME, THEIRS, Clock
from askwell.core.critique.draft import Draft
from askwell.core.critique.moments import moment
from askwell.core.critique.rule import WARNING, Example, Hit, Needs, Rule
from askwell.core.outreach import ASKS, CONFIRMATION, FOLLOW_UP, REPLY, TIMES
from askwell.core.times import SLEEPS, WAKES

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo


def find(draft: Draft) -> Iterator[Hit | Needs]:
    named = [each for each in draft.clocks if each.zone not in (None, SOME)]
    if not named:
        return
    missing = _missing(draft, named)
    if missing:
        yield Needs(missing)
    for each in named:
        local = _there(each, draft)
        if local and not WAKES <= local <= SLEEPS:
            yield Hit(start=each.start, end=each.end, fills={"local": f"{local:%H:%M}"})


def _missing(draft: Draft, named: list[Clock]) -> str | None:
    """The fact without which one of these cannot be turned into their time."""
    zones = {each.zone for each in named} - {THEIRS}
    me, to = draft.context.me, draft.context.to
    if zones and not (to and to.time_zone):
        return "to.time_zone"
    if MINE in zones and not (me and me.time_zone):
        return "me.time_zone"
    return "now" if zones and moment(draft.context.now) is None else None


def _there(clock: Clock, draft: Draft) -> time | None:
    """The wall time where the reader lives; None where a zone is not known."""
    if clock.zone == THEIRS:
        return time(clock.hour, clock.minute)
    me, to = draft.context.me, draft.context.to
    here = _known(me.time_zone if me else "") if clock.zone == MINE else _known(clock.zone or "")
    there = _known(to.time_zone if to else "")
    now = moment(draft.context.now)
    if here is None or there is None or now is None:
        return None
    return datetime.combine(now.date(), time(clock.hour, clock.minute), tzinfo=here).astimezone(there).time()


def _known(name: str) -> ZoneInfo | None:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # slow to load, and few letters name an hour

    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


NOW = datetime(2026, 3, 2, 9, tzinfo=UTC).isoformat()
APART = {"to": {"time_zone": "America/Los_Angeles"}, "me": {"time_zone": "Europe/Oslo"}, "now": NOW}

rule = Rule(
    id="off-hours",
    fault="mechanics",
    kinds=(*ASKS, FOLLOW_UP, REPLY, TIMES, CONFIRMATION),
    severity=WARNING,
    evidence=("DARTMOUTH", "POSNER"),
    says="“{text}” is {local} where they live.",
    why="A time at which people sleep tells them that nobody looked.",
    fix="Offer a time between eight and six of their day.",
    finder=find,
    good=(
        Example(body="Hi Tor,\n\nCould I call about skis at 17:00 my time, on any weekday?", context=APART),
        Example(body="Hi Tor,\n\nCould I call about skis at 2:30 your time, on any weekday?"),
        Example(body="Hi Tor,\n\nCould I call about skis at 9am Pacific, on any weekday?", context=APART),
        Example(body="Hi Tor,\n\nYou start waxing at 4am. Could I call about skis, on any weekday?", context=APART),
    ),
    bad=(
        Example(body="Hi Tor,\n\nCould I call about skis at 10:00 CET, on any weekday?", context=APART),
        Example(body="Hi Tor,\n\nCould I call about skis at 5:30am your time, on any weekday?"),
    ),
)
