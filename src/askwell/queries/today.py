"""Today: everything owed to others, and at most one new ask. It empties, and says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from askwell.core.outreach import ASKED, DRAFTED, FOLLOWED_UP
from askwell.core.times import zone_of
from askwell.models import Account, Message, Outreach
from askwell.queries import own
from askwell.queries.ahead import Ahead, Standings, Talk, coming_up, talks_on
from askwell.queries.proposal import new_step
from askwell.queries.sending import blocked_people
from askwell.queries.standing import next_of, whole
from askwell.queries.steps import Step, about_a_message, promises, step_of
from askwell.queries.unsettled import unsettled


@dataclass(frozen=True, kw_only=True)
class Today:
    steps: tuple[Step, ...]
    finished: bool
    """Nothing owed is left."""
    day: date
    resting: bool = False
    """A rest day, or the user said that it is enough: nothing new is proposed."""
    enough: bool = False
    """They said so today."""
    talks: tuple[Talk, ...] = ()
    ahead: tuple[Ahead, ...] = ()


def today(account: Account, *, now: datetime) -> Today:
    zone = zone_of(own.profile(account).time_zone)
    day = now.astimezone(zone).date()
    standings = [(it, next_of(it, now=now)) for it in whole(Outreach.objects.of(account))]
    stuck = unsettled(account)
    moving = _without(standings, {each.outreach_id for each in stuck}, blocked_people(account))
    owed = tuple(sorted(_owed(account, moving, stuck, now=now), key=_urgency))
    enough = account.finished_on == day
    resting = enough or day.isoweekday() in account.rest_days
    proposed = None if resting else new_step(account, moving, now=now)
    steps = owed + ((proposed,) if proposed else ())
    return Today(
        steps=steps,
        finished=not owed,
        day=day,
        resting=resting,
        enough=enough,
        talks=talks_on(standings, day, zone=zone),
        ahead=coming_up(moving, besides={each.outreach for each in steps}, now=now),
    )


ORDER = ("hold", "answer", "agree", "settle", "did-it-go", "thank", "confirm", "promise", "prepare")


def _urgency(step: Step) -> tuple[int, str]:
    rank = ORDER.index(step.do) if step.do in ORDER else len(ORDER)
    return rank, step.due.isoformat() if step.due else ""


def _without(standings: Standings, asked_about: set[str], blocked: set[str]) -> Standings:
    """Without what is asked about already ("did it go?"), and without asks to people who are to be left in peace."""
    return [
        (it, next)
        for it, next in standings
        if it.pk not in asked_about and not (it.contact_id in blocked and it.state in (DRAFTED, ASKED, FOLLOWED_UP))
    ]


def _owed(account: Account, standings: Standings, stuck: list[Message], *, now: datetime) -> Iterator[Step]:
    for message in stuck:
        yield about_a_message(message)
    for it, next in standings:
        step = step_of(it, next, now=now)
        if step and step.owed:
            yield step
    yield from promises(account)
