"""What follows when a message has gone, by Askwell's hand or the user's: the outreach moves, the clock starts."""

from __future__ import annotations

from datetime import datetime

from askwell.actions.events import record
from askwell.core import cadence, messages
from askwell.core.contacts import Contact
from askwell.core.outreach import ANSWERS, ASK_NOTE, ASKED, DRAFTED, FOLLOWED_UP, HELD, THANK_YOU, THANKED
from askwell.core.times import Calendar
from askwell.models import Message, Outreach
from askwell.queries import own
from askwell.queries.calendars import calendar_of


def went(message: Message, *, at: datetime, now: datetime) -> None:
    """Move the outreach of a message that was accepted at `at`. Runs inside the caller's transaction."""
    it = message.outreach
    calendar = _calendar(it, now)
    if message.kind == ASK_NOTE:
        _invited(it, message, at=at)
    elif message.slot == messages.ASK:
        _asked(it, at=at, calendar=calendar)
    elif message.slot == messages.THE_FOLLOW_UP:
        _step(it, (ASKED,), state=FOLLOWED_UP, since=at, due_at=cadence.silence_ends(at, calendar))
    elif message.kind == THANK_YOU:
        _step(it, (HELD,), state=THANKED, since=at, closed_at=at, ended_by="done", due_at=None)
    elif message.kind in ANSWERS:
        it.replies.filter(answered_at__isnull=True).update(answered_at=at)
    how = f" by {message.sent_by}" if message.sent_by else ""
    record(it.account, "sent", f"{message.kind} to {it.contact.name}{how}", at=at, outreach=it)


def _invited(it: Outreach, note: Message, *, at: datetime) -> None:
    """A note that asks for a talk is the ask as well; both wait for the acceptance until the 21st day."""
    asked = {"asked_at": at} if note.slot == messages.ASK else {}
    _step(it, (DRAFTED,), state=ASKED, since=at, invited_at=at, due_at=at + cadence.INVITATION_WITHDRAWN, **asked)


def _asked(it: Outreach, *, at: datetime, calendar: Calendar) -> None:
    due = cadence.follow_up_due(at, calendar)
    _step(it, (DRAFTED, ASKED), state=ASKED, since=at, asked_at=at, due_at=due, later_on=None)


def _step(it: Outreach, while_in: tuple[str, ...], **changes: object) -> None:
    """Move if it still stands there. An answer that came first keeps its say."""
    Outreach.objects.filter(pk=it.pk, state__in=while_in).update(**changes)
    it.refresh_from_db()


def _calendar(it: Outreach, now: datetime) -> Calendar:
    contact: Contact = it.contact.as_core(it.account)
    return calendar_of(contact, own.profile(it.account).as_core(), now=now)
