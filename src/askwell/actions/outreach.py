"""Outreach: begun by a draft, moved by what is sent and answered, ended kindly."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction

from askwell.actions.events import record
from askwell.core import messages
from askwell.core.compose import compose
from askwell.core.errors import Refusal, Usage
from askwell.core.outreach import (
    ASK_NOTE,
    ASKED,
    ASKS,
    CLOSED,
    DRAFTED,
    FOLLOW_UP,
    INTRO_REQUEST,
    KINDS,
    REPLIED,
    THANK_YOU,
)
from askwell.core.times import spoken
from askwell.models import Account, Contact, Goal, Message, Note, Outreach
from askwell.queries import own
from askwell.queries.material import material_of
from askwell.queries.sending import blocked, cool_off_until

OPENING = (*ASKS, INTRO_REQUEST)


def draft(
    account: Account,
    contact_id: str,
    *,
    goal: str,
    kind: str,
    now: datetime,
    via: str = "",
    replying_to: str = "",
) -> Message:
    """A message of `kind`, composed from what is known. An unfinished one of that kind is handed back as it is."""
    if kind not in KINDS:
        raise Usage(f"{kind!r} is no kind of message.", hint=f"Choose one of {', '.join(KINDS)}.")
    contact, why = own.contact(account, contact_id), own.goal(account, goal)
    connector = own.contact(account, via) if via else None
    with transaction.atomic():
        it = _outreach_for(account, contact, why, kind, now=now)
        begun = it.messages.filter(kind=kind, state=messages.DRAFT).first()
        return begun or _compose(it, kind, connector=connector, replying_to=replying_to, now=now)


def begin_ask(account: Account, contact_id: str, *, goal: str, now: datetime) -> Message:
    """The first ask to somebody, by whichever way is open to them."""
    contact = own.contact(account, contact_id).as_core(account)
    return draft(account, contact_id, goal=goal, kind=messages.first_ask(contact), now=now)


def draft_in(account: Account, outreach_id: str, *, kind: str, now: datetime, replying_to: str = "") -> Message:
    """The same, in an outreach that is already there."""
    it = own.outreach(account, outreach_id)
    return draft(account, it.contact_id, goal=it.goal_id, kind=kind, now=now, replying_to=replying_to)


def close_outreach(account: Account, id: str, *, now: datetime, ended_by: str = "you") -> Outreach:
    """End it. What was waiting to go does not go any more."""
    it = own.outreach(account, id)
    if it.closed_at:
        return it
    with transaction.atomic():
        drop_waiting(it, because="You closed this.")
        move(it, to=CLOSED, now=now, closed_at=now, ended_by=ended_by, due_at=None)
        record(account, "closed", f"{it.contact.name}: {ENDINGS[ended_by]}", at=now, outreach=it)
    return it


ENDINGS = {
    "you": "closed by you",
    "silence": "closed after silence, kindly",
    "no": "they would rather not",
    "withdrawn": "invitation withdrawn",
    "done": "finished",
}


def move(it: Outreach, *, to: str, now: datetime, **changes: Any) -> None:
    """Into another state, if nobody moved it meanwhile. Must change exactly one row."""
    fields = {"state": to, "since": now, **changes}
    if Outreach.objects.filter(pk=it.pk, state=it.state).update(**fields) != 1:
        raise Refusal("limit", "This moved on while you were looking.", hint="Look at it again, then decide.")
    for name, value in fields.items():
        setattr(it, name, value)


def drop_waiting(it: Outreach, *, because: str) -> int:
    """Take back everything that waits to leave. Answers how much that was. What may have left stays as it is."""
    waiting = it.messages.filter(state__in=(messages.QUEUED, messages.HELD, messages.CLAIMED))
    return waiting.update(state=messages.CANCELLED, because=because)


def _outreach_for(account: Account, contact: Contact, goal: Goal, kind: str, *, now: datetime) -> Outreach:
    open_one = contact.outreach.filter(account=account, closed_at__isnull=True).first()
    if kind in OPENING:
        _refuse_ask(account, contact, goal, open_one, kind, now=now)
        return open_one or _begin(account, contact, goal, now=now)
    it = open_one or contact.outreach.filter(account=account, goal=goal).order_by("-created_at").first()
    if it is None:
        raise Usage(f"You have not asked {contact.name} anything yet.", hint="Begin with `--kind ask-email`.")
    _refuse_answer(it, kind)
    return it


def _refuse_ask(
    account: Account, contact: Contact, goal: Goal, open_one: Outreach | None, kind: str, *, now: datetime
) -> None:
    if name := blocked(account, contact):
        raise Refusal("do-not-contact", f"{name} is on your do-not-contact list.", hint="Choose somebody else.")
    until = cool_off_until(account, contact.pk)
    if until and until > now and open_one is None:
        day = spoken(until.date(), today=now.date())
        raise Refusal(
            "cool-off",
            f"{contact.name} did not take you up on this lately. Leave them in peace until {day}.",
            hint="`askwell move-on` shows people like them.",
        )
    if open_one and open_one.goal_id != goal.pk:
        raise Refusal(
            "limit",
            f"You are already in touch with {contact.name} about “{open_one.goal.title}”. One thing at a time.",
            hint="Close that outreach first, or bring the new question up when you talk.",
        )
    if open_one and open_one.state not in (DRAFTED, ASKED):
        raise Refusal(
            "replied" if open_one.state == REPLIED else "limit",
            f"You have asked {contact.name} already.",
            hint=f"See where it stands: `askwell outreach show {open_one.pk}`.",
        )


def _refuse_answer(it: Outreach, kind: str) -> None:
    if kind == FOLLOW_UP and it.asked_at is None:
        raise Refusal("too-early", "There is no ask yet to follow up.", hint="Send the ask first.")
    if kind == FOLLOW_UP and it.messages.spent().filter(slot=messages.THE_FOLLOW_UP).exists():
        raise Refusal(
            "second-follow-up",
            f"{it.contact.name} has had your one follow-up. A second would be nagging.",
            hint=f"Look at similar people instead: `askwell move-on {it.pk}`.",
        )
    if kind == FOLLOW_UP and it.state not in (ASKED,):
        raise Refusal("replied", f"{it.contact.name} has answered.", hint="Write back to the answer instead.")
    if kind == THANK_YOU:
        _refuse_hollow_thanks(it)


def _refuse_hollow_thanks(it: Outreach) -> None:
    talks = it.conversations.exclude(ended_at__isnull=True)
    if not talks.exists():
        raise Refusal("takeaway-missing", "There is no conversation to thank for yet.", hint="Say when it has ended.")
    if not Note.objects.filter(conversation__in=talks, tag="takeaway").exists():
        raise Refusal(
            "takeaway-missing",
            "A thank-you needs one thing you learnt, or it is one that anybody could get.",
            hint=f'Note it first: `askwell note {talks[0].pk} "..." --tag takeaway`.',
        )


def _begin(account: Account, contact: Contact, goal: Goal, *, now: datetime) -> Outreach:
    it = Outreach.objects.create(account=account, contact=contact, goal=goal, since=now, created_at=now)
    record(account, "begun", f"{contact.name}, for “{goal.title}”", at=now, outreach=it)
    return it


def _compose(it: Outreach, kind: str, *, connector: Contact | None, replying_to: str, now: datetime) -> Message:
    composed = compose(kind, material_of(it, now=now, connector=connector, replying_to=replying_to or _answering(it)))
    return Message.objects.create(
        outreach=it,
        kind=kind,
        channel=messages.channel_of(kind),
        slot=_slot(it, kind, composed.body),
        subject=composed.subject,
        body=composed.body,
        claims=[{"start": each.start, "end": each.end, "source": each.source} for each in composed.claims],
        created_at=now,
    )


def _slot(it: Outreach, kind: str, body: str) -> str:
    note = it.messages.filter(kind=ASK_NOTE, state=messages.SENT).first()
    return messages.slot_of(
        kind,
        asks_for_a_talk=messages.asks_for_a_talk(body),
        note_was_the_ask=note is not None and note.slot == messages.ASK,
    )


def _answering(it: Outreach) -> str:
    return it.answer if it.answer in ("yes", "no", "later", "referred") else "yes"
