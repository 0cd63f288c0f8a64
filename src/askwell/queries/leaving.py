"""How a message would go: by whose hand, from which account, when in their day, and what follows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from askwell.core import messages
from askwell.core.contacts import Contact
from askwell.core.critique import Critique
from askwell.core.outlook import outlook
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE, ASK_NOTE, ASKS, DRAFTED
from askwell.core.sending import Case, Stop, Wait, decide_approval, decide_by_hand
from askwell.core.times import Calendar, city_of, spoken
from askwell.models import Message
from askwell.queries import own
from askwell.queries.sending import case_of


@dataclass(frozen=True, kw_only=True)
class Leaving:
    by_hand: bool
    """The user copies it and sends it; otherwise Askwell sends it from their mailbox."""
    why_by_hand: str
    sender: str
    to: str
    when: str
    """A moment in their day, in words; empty when it may go at once."""
    because: str
    stop: str
    """What stands in the way and no rewording mends; empty when nothing does."""
    next: str
    """What happens once it has gone."""


@dataclass(frozen=True, kw_only=True)
class OtherWay:
    kind: str
    says: str


def leaving(message: Message, *, now: datetime, critique: Critique, to: str) -> Leaving:
    case = case_of(message, now=now, critique=critique)
    mailbox = own.mailbox(message.outreach.account)
    why = _why_by_hand(case, to)
    decision = _decide(case, by_hand=bool(why))
    wait = decision if isinstance(decision, Wait) and message.kind != ASK_NOTE else None  # an invitation has no hour
    return Leaving(
        by_hand=bool(why),
        why_by_hand=why,
        sender=mailbox.address if mailbox else "",
        to=to if message.channel == messages.EMAIL else "",
        when=_moment(wait.until, case.calendar, now=now) if wait and wait.until else "",
        because=wait.because if wait else "",
        stop=decision.says if isinstance(decision, Stop) else "",
        next=_next(message, case, at=message.accepted_at or message.not_before or (wait and wait.until) or now),
    )


def _why_by_hand(case: Case, to: str) -> str:
    if not case.visible:
        return "The people in the demo are invented, so nothing is ever sent to them."
    if case.channel != messages.EMAIL:
        return "Askwell never touches LinkedIn: you copy the text and send it there."
    if not case.mailbox:
        return "You copy it and send it from your own mail."
    return "" if to else f"You have no mail address for {case.first_name}, so you copy it."


def _decide(case: Case, *, by_hand: bool) -> object:
    """As if the words were finished: what is unfinished stands beside the words already."""
    finished = replace(case, gaps=0, blocking=(), errors=(), mailbox=True, visible=True, channel=messages.EMAIL)
    return (isinstance(no := decide_by_hand(case), Stop) and no) or decide_approval(
        replace(finished, paused=False) if by_hand else finished
    )


def _moment(at: datetime, calendar: Calendar, *, now: datetime) -> str:
    """ "Tuesday at 08:00, London time"."""
    there = calendar.local(at)
    day = spoken(there.date(), today=calendar.local(now).date())
    whose = "your own time" if calendar.assumed else f"{city_of(calendar.zone.key)} time"
    return f"{day} at {there:%H:%M}, {whose}"


def _next(message: Message, case: Case, *, at: datetime) -> str:
    return outlook(message.kind, message.slot, first_name=case.first_name, at=at, calendar=case.calendar)


def other_ways(message: Message, contact: Contact) -> tuple[OtherWay, ...]:
    """The same ask by another door, while nothing has gone yet."""
    if message.kind not in ASKS or message.outreach.state != DRAFTED:
        return ()
    on_linkedin = (
        OtherWay(kind=ASK_MESSAGE, says="A LinkedIn message: you are connected there")
        if contact.connected_on
        else OtherWay(kind=ASK_NOTE, says="A LinkedIn invitation with a note")
    )
    ways = (OtherWay(kind=ASK_EMAIL, says="An email"), on_linkedin)
    return tuple(each for each in ways if each.kind != message.kind)
