"""What comes without anybody doing anything: the talks agreed for today, and the next dates of each outreach."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from askwell.core.outreach import ASKED, FOLLOWED_UP, THANKED
from askwell.core.standing import Next
from askwell.models import Outreach
from askwell.queries.outreach import Who
from askwell.queries.standing import talk_of

Standings = list[tuple[Outreach, Next]]
"""Each outreach with its next step, read and decided once for a whole page."""
SOONEST = 3


@dataclass(frozen=True, kw_only=True)
class Talk:
    """A conversation agreed for today. `place` says where, or which number."""

    conversation: str
    contact: Who
    at: datetime
    minutes: int
    mode: str
    place: str


@dataclass(frozen=True, kw_only=True)
class Ahead:
    """Something that has its day, and until then needs nobody."""

    contact: Who
    outreach: str
    says: str
    """What that day brings."""
    due: datetime


def talks_on(standings: Standings, day: date, *, zone: ZoneInfo) -> tuple[Talk, ...]:
    talks = (_talk(it) for it, _ in standings)
    return tuple(sorted(_on(day, talks, zone), key=lambda each: each.at))


def coming_up(standings: Standings, *, besides: set[str], now: datetime) -> tuple[Ahead, ...]:
    """The soonest few of what waits for its day, without the outreaches `besides`."""
    waiting = [_ahead(it, next) for it, next in standings if it.closed_at is None and it.pk not in besides]
    later = [each for each in waiting if each and each.due > now]
    return tuple(sorted(later, key=lambda each: each.due)[:SOONEST])


def _talk(it: Outreach) -> Talk | None:
    talk = talk_of(it)
    if talk is None or talk.ended_at:
        return None
    who = Who(id=it.contact_id, name=it.contact.name)
    return Talk(conversation=talk.pk, contact=who, at=talk.at, minutes=talk.minutes, mode=talk.mode, place=talk.place)


def _on(day: date, talks: Iterable[Talk | None], zone: ZoneInfo) -> list[Talk]:
    return [each for each in talks if each and each.at.astimezone(zone).date() == day]


def _ahead(it: Outreach, next: Next) -> Ahead | None:
    due = next.not_before if next.what == "thank" else next.due
    if due is None:
        return None
    who = Who(id=it.contact_id, name=it.contact.name)
    return Ahead(contact=who, outreach=it.pk, says=_says(it, next), due=due)


def _says(it: Outreach, next: Next) -> str:
    with_them = it.invited_at is not None and it.accepted_at is None
    says = "If the invitation is still pending, take it back." if with_them else THEN.get(it.state, next.because)
    return says.format(it.contact.first_name)


THEN = {
    ASKED: "If {} is silent until then, one short follow-up is due.",
    FOLLOWED_UP: "If {} is still silent, let it rest and ask somebody else.",
    THANKED: "Tell {} what came of it, if something has.",
}
