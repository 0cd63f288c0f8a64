"""Outreach: begun by a draft, moved by what is sent and answered, ended kindly."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction

from askwell.actions.contacts import add_contact
from askwell.actions.events import record
from askwell.actions.holding_back import drop_waiting
from askwell.actions.manners import refuse_answer
from askwell.core import messages
from askwell.core.compose import compose
from askwell.core.compose.shapes.reply import AGAIN
from askwell.core.errors import Refusal, Usage
from askwell.core.outreach import (
    ASK_MESSAGE,
    ASK_NOTE,
    ASKED,
    ASKS,
    CLOSED,
    DRAFTED,
    FOLLOWED_UP,
    INTRO_REQUEST,
    KINDS,
    REPLIED,
)
from askwell.core.times import spoken
from askwell.models import Account, Contact, Goal, Message, Outreach
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
        Account.objects.select_for_update().get(pk=account.pk)  # two clicks at once begin one outreach, not two
        it = _outreach_for(account, contact, why, kind, now=now)
        begun = it.messages.filter(kind=kind, state=messages.DRAFT)
        if connector and kind == INTRO_REQUEST:
            _refuse_asked_connector(it, connector)
            begun = begun.filter(connector=connector)
        return begun.first() or _compose(it, kind, connector=connector, replying_to=replying_to, now=now)


def begin_ask(account: Account, contact_id: str, *, goal: str, now: datetime) -> Message:
    """The first ask to somebody, by whichever way is open to them."""
    contact = own.contact(account, contact_id).as_core(account)
    return draft(account, contact_id, goal=goal, kind=messages.first_ask(contact), now=now)


def ask_somebody_new(account: Account, name: str, *, goal: str, now: datetime, **known: str) -> Message:
    """Keep a name and draft the first ask to them: both, or neither."""
    with transaction.atomic():
        contact = add_contact(account, name, now=now, **known)
        return begin_ask(account, contact.pk, goal=goal, now=now)


def draft_in(account: Account, outreach_id: str, *, kind: str, now: datetime, replying_to: str = "") -> Message:
    """The same, in an outreach that is already there."""
    it = own.outreach(account, outreach_id)
    return draft(account, it.contact_id, goal=it.goal_id, kind=kind, now=now, replying_to=replying_to)


def close_outreach(account: Account, id: str, *, now: datetime) -> Outreach:
    """End it. What was waiting to go does not go any more. An ask that nobody answered ends by silence."""
    it = own.outreach(account, id)
    if it.closed_at:
        return it
    ended_by = _ending(it)
    with transaction.atomic():
        drop_waiting(it, because="You closed this.")
        it.messages.filter(state=messages.DRAFT).update(copied_at=None)
        it.conversations.filter(state="scheduled").update(state="cancelled")
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


def _ending(it: Outreach) -> str:
    """An ask that may have left counts as one that did: to close is no way to a second."""
    leaving = it.messages.filter(slot=messages.ASK, state__in=(messages.COMMITTING, messages.UNCERTAIN))
    if it.state not in (ASKED, FOLLOWED_UP) and not (it.state == DRAFTED and leaving.exists()):
        return "you"
    return "withdrawn" if it.invited_at and not it.accepted_at else "silence"


def move(it: Outreach, *, to: str, now: datetime, **changes: Any) -> None:
    """Into another state, if nobody moved it meanwhile. Must change exactly one row."""
    fields = {"state": to, "since": now, **changes}
    if Outreach.objects.filter(pk=it.pk, state=it.state).update(**fields) != 1:
        raise Refusal("limit", "This moved on while you were looking.", hint="Look at it again, then decide.")
    for name, value in fields.items():
        setattr(it, name, value)


def _outreach_for(account: Account, contact: Contact, goal: Goal, kind: str, *, now: datetime) -> Outreach:
    open_one = contact.outreach.filter(account=account, closed_at__isnull=True).first()
    if kind in OPENING:
        _refuse_ask(account, contact, goal, open_one, kind, now=now)
        return open_one or _begin(account, contact, goal, now=now)
    it = open_one or contact.outreach.filter(account=account, goal=goal).order_by("-created_at", "-pk").first()
    if it is None:
        raise Usage(f"You have not asked {contact.name} anything yet.", hint="Begin with `--kind ask-email`.")
    refuse_answer(it, kind)
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
    if open_one:
        _refuse_again(open_one, contact, goal, kind)


def _refuse_again(open_one: Outreach, contact: Contact, goal: Goal, kind: str) -> None:
    if open_one.goal_id != goal.pk:
        raise Refusal(
            "limit",
            f"You are already in touch with {contact.name} about “{open_one.goal.title}”. One thing at a time.",
            hint="Close that outreach first, or bring the new question up when you talk.",
        )
    if not _may_ask(open_one, kind):
        raise Refusal(
            "replied" if open_one.state == REPLIED else "limit",
            f"You have asked {contact.name} already.",
            hint=f"See where it stands: `askwell outreach show {open_one.pk}`.",
        )
    if _came_back(open_one) > REPLACEMENTS:
        raise Refusal(
            "limit",
            f"Two asks to {contact.name} came back already. A third would be knocking at every door.",
            hint=f"Look at similar people instead: `askwell move-on {open_one.pk}`.",
        )


REPLACEMENTS = 1
"""How often an ask that came back may be made again on another way (docs/why/the-numbers.md)."""


def _may_ask(it: Outreach, kind: str) -> bool:
    """Until the ask is let go, and once more after an invitation: what opens then is the message, in either slot."""
    if it.state == DRAFTED:
        return not it.messages.spent().filter(slot=messages.ASK).exists()
    return it.state == ASKED and (it.asked_at is None or (kind == ASK_MESSAGE and _waits_for_its_message(it)))


def _waits_for_its_message(it: Outreach) -> bool:
    """The note asked for a talk, they accepted, and nothing has been written since."""
    return it.accepted_at is not None and not it.messages.spent().filter(slot=messages.THE_FOLLOW_UP).exists()


def _came_back(it: Outreach) -> int:
    """Asks that a server took and that came back all the same."""
    return it.messages.filter(slot=messages.ASK, state=messages.FAILED, accepted_at__isnull=False).count()


def _refuse_asked_connector(it: Outreach, connector: Contact) -> None:
    if it.messages.spent().filter(kind=INTRO_REQUEST, connector=connector).exists():
        raise Refusal(
            "limit",
            f"You have asked {connector.name} for this introduction already. Once is a favour, twice is pressure.",
            hint=f"See who else could introduce you: `askwell introductions {it.contact_id}`.",
        )


def _begin(account: Account, contact: Contact, goal: Goal, *, now: datetime) -> Outreach:
    it = Outreach.objects.create(account=account, contact=contact, goal=goal, since=now, created_at=now)
    record(account, "begun", f"{contact.name}, for “{goal.title}”", at=now, outreach=it)
    return it


def _compose(it: Outreach, kind: str, *, connector: Contact | None, replying_to: str, now: datetime) -> Message:
    if kind == INTRO_REQUEST and connector is None:
        raise Usage("Who could introduce you?", hint="Name them: `--via CONNECTOR`; see `askwell introductions`.")
    answering = replying_to or _answering(it, now=now)
    composed = compose(kind, material_of(it, now=now, connector=connector, replying_to=answering))
    channel = _channel(it, kind)
    return Message.objects.create(
        outreach=it,
        kind=kind,
        channel=channel,
        slot=_slot(it, kind, composed.body),
        subject=composed.subject if channel == messages.EMAIL else None,
        to_address=_address_of(connector) if connector and kind == INTRO_REQUEST else "",
        connector=connector if kind == INTRO_REQUEST else None,
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


def _channel(it: Outreach, kind: str) -> str:
    """What opens has its own; what follows stays where the two are talking already."""
    if kind in OPENING:
        return messages.channel_of(kind)
    last = it.messages.filter(state=messages.SENT).exclude(kind=INTRO_REQUEST).order_by("-accepted_at").first()
    return last.channel if last else messages.channel_of(kind)


def _address_of(connector: Contact) -> str:
    """An introduction is asked of the person in between, so that is where the letter goes."""
    return next(iter(connector.addresses.filter(kind="email", dead=False).values_list("value", flat=True)), "")


def _answering(it: Outreach, *, now: datetime) -> str:
    if it.answer == "later" and it.later_on and it.later_on <= now.date():
        return AGAIN
    return it.answer if it.answer in ("yes", "no", "later", "referred", "question") else "question"
