"""Answers: read from the mailbox or told by the user, each moves its outreach by rule, and can be corrected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from django.db import transaction
from django.db.models import Q

from askwell.actions.events import record
from askwell.actions.holding_back import drop_waiting
from askwell.actions.outreach import draft
from askwell.actions.referrals import named_person
from askwell.actions.revisions import written
from askwell.core import cadence, messages
from askwell.core.errors import Usage
from askwell.core.outreach import (
    ASK_MESSAGE,
    ASKED,
    CLOSED,
    DRAFTED,
    FOLLOWED_UP,
    HELD,
    INTRO_REQUEST,
    REPLIED,
    REPLY_KINDS,
    SCHEDULED,
    THANKED,
    TOLD_REPLIES,
    is_answer,
)
from askwell.core.plausible import check_time
from askwell.core.replies import Reading
from askwell.models import Account, Address, Contact, Message, Outreach, Reply
from askwell.queries import own
from askwell.queries.calendars import calendar_of


@dataclass(frozen=True, kw_only=True)
class Answered:
    """What came of an answer: the reply, and the next thing it opened, where it opened one."""

    id: str
    outreach: str
    state: str
    message: str | None = None
    """A draft that the answer opened, as an acceptance does."""
    contact: str | None = None
    """The person whose name they gave."""


def tell_reply(
    account: Account,
    outreach_id: str,
    *,
    kind: str,
    now: datetime,
    until: date | None = None,
    text: str = "",
    name: str = "",
    address: str = "",
    may_mention: bool | None = None,
) -> Answered:
    """An answer that came by phone, on LinkedIn or in passing. Telling it again corrects what was told before."""
    it = own.outreach(account, outreach_id)
    _refuse(it, kind, until=until, name=name, now=now)
    if len(name) > LONGEST_NAME or len(address) > LONGEST_ADDRESS:
        raise Usage("That is too long for a name and its address.", hint="Give each as people would say it.")
    if until and until < now.date():
        raise Usage(f"{until.isoformat()} is over already.", hint="Give the day from which you may write again.")
    with transaction.atomic():
        reply = Reply.objects.create(
            outreach=it,
            kind=kind,
            text=text.replace("\0", ""),
            received_at=now,
            until=until,
            referred_name=name,
            referred_address=address,
            may_mention=may_mention,
            because=["You said so."],
        )
        return _apply(it, reply, now=now)


def correct_reply(account: Account, id: str, *, kind: str, now: datetime, until: date | None = None) -> Answered:
    """The machine read it wrong: say what it was. Both readings are kept."""
    reply = own.reply(account, id)
    if kind not in REPLY_KINDS:
        raise Usage(f"{kind!r} is no kind of answer.", hint=f"Choose one of {', '.join(REPLY_KINDS)}.")
    _refuse_undated(kind, until=until or reply.until, now=now)
    with transaction.atomic():
        reply.corrected_from, reply.kind, reply.until = reply.kind, kind, until or reply.until
        reply.by = "human" if is_answer(kind, by="human") else "machine"
        reply.save()
        if not reply.outreach.replies.answers().exists():
            _unanswered(reply.outreach, now=now)
        return _apply(reply.outreach, reply, now=now)


def take_letter(
    it: Outreach,
    reading: Reading,
    *,
    text: str,
    message_id: str,
    received_at: datetime,
    now: datetime,
    bounced: Message | None = None,
) -> Answered | None:
    """A letter from the mailbox, read. None when it was taken before: a second reading changes nothing."""
    message_id = _fitting(message_id)
    if it.replies.filter(message_id=message_id).exclude(message_id="").exists():
        return None
    with transaction.atomic():
        reply = Reply.objects.create(
            outreach=it,
            kind=reading.kind,
            by=reading.by,
            text=text,
            received_at=received_at,
            until=reading.until,
            referred_name=((reading.referred and reading.referred.name) or "")[:LONGEST_NAME],
            referred_address=((reading.referred and reading.referred.address) or "")[:LONGEST_ADDRESS],
            message_id=message_id,
            because=list(reading.because),
        )
        if bounced:
            _came_back(bounced, reading)
        return _apply(it, reply, now=now, bounced=bounced)


LONGEST_ID, LONGEST_NAME, LONGEST_ADDRESS = 200, 200, 254
"""What the table holds. A letter is cut to it, or one letter would keep all that come after it from being read."""


def _fitting(message_id: str) -> str:
    if len(message_id) <= LONGEST_ID:
        return message_id
    return f"<{sha256(message_id.encode()).hexdigest()}@shortened.invalid>"


def _refuse(it: Outreach, kind: str, *, until: date | None, name: str, now: datetime) -> None:
    if kind not in TOLD_REPLIES:
        raise Usage(f"{kind!r} is no kind of answer.", hint=f"Choose one of {', '.join(TOLD_REPLIES)}.")
    if kind == "accepted" and it.invited_at is None:
        raise Usage("There is no invitation to be accepted here.", hint="Say `--kind yes` if they agreed to talk.")
    if kind == "accepted" and it.accepted_at:
        raise Usage("You have said so already.", hint=f"Your message is open: `askwell outreach show {it.pk}`.")
    if kind == "referred" and not name.strip():
        raise Usage("Whom did they name?", hint='Give the name: `--name "Ada Byron" --may-mention yes`.')
    _refuse_undated(kind, until=until, now=now)


def _refuse_undated(kind: str, *, until: date | None, now: datetime) -> None:
    if kind == "later" and until is None:
        raise Usage("When may you write again?", hint="Give the day they named: `--until 2027-03-09`.")
    if until:
        check_time(until, now=now)


def _apply(it: Outreach, reply: Reply, *, now: datetime, bounced: Message | None = None) -> Answered:
    """Move the outreach by what was answered."""
    record(it.account, "answered", f"{it.contact.name}: {reply.kind}", at=now, outreach=it)
    message: Message | None = None
    contact: Contact | None = None
    match reply.kind:
        case "accepted":
            message = _accepted(it, now=now)
        case "out-of-office":
            _away(it, reply, now=now)
        case "bounce" if bounced and bounced.kind == INTRO_REQUEST:
            pass  # the one in between is out of reach, not they
        case "bounce" | "gone":
            _unreachable(it, reply, now=now)
        case "no":
            _no(it, now=now)
        case kind if not is_answer(kind, by=reply.by):
            pass  # a machine spoke, and nobody knows what it meant: it stands in the story
        case _:
            _human(it, reply, now=now)
            contact = _referral(it, reply, now=now)
    it.refresh_from_db()
    return Answered(
        id=reply.id,
        outreach=it.id,
        state=it.state,
        message=message.id if message else None,
        contact=contact.id if contact else None,
    )


def _accepted(it: Outreach, *, now: datetime) -> Message | None:
    """The invitation is accepted: one message opens, from which the clock runs.

    Even when it had been given up as withdrawn: to accept is to write first.
    """
    given_up = Q(state=CLOSED, ended_by="withdrawn") if not _others(it) else Q(pk__in=())
    waiting = Outreach.objects.filter(Q(state=ASKED) | given_up, pk=it.pk)
    if waiting.update(state=ASKED, accepted_at=now, due_at=None, closed_at=None, ended_by="") != 1:
        Outreach.objects.filter(pk=it.pk).update(accepted_at=now)
        return None
    return draft(it.account, it.contact_id, goal=it.goal_id, kind=ASK_MESSAGE, now=now)


def _away(it: Outreach, reply: Reply, *, now: datetime) -> None:
    """Out of office is no answer: the follow-up waits until they have been back for two working days."""
    if it.state != ASKED or it.asked_at is None:
        return
    contact = it.contact.as_core(it.account)
    calendar = calendar_of(contact, own.profile(it.account).as_core(), now=now)
    until = calendar.at(reply.until, cadence.MORNING) if reply.until else None
    due = max(
        cadence.follow_up_after_absence(until, reply.received_at, calendar),
        cadence.follow_up_due(it.asked_at, calendar),
    )
    Outreach.objects.filter(pk=it.pk, state=ASKED).update(due_at=due)
    waiting = it.messages.filter(slot=messages.THE_FOLLOW_UP, state=messages.QUEUED)
    waiting.update(not_before=due, because="They are away. It goes when they have been back for two working days.")


def _unreachable(it: Outreach, reply: Reply, *, now: datetime) -> None:
    """The address is dead. Nothing more goes there; the ask may be made once more on another way."""
    drop_waiting(it, because="Mail to them comes back.")
    sent = it.messages.filter(state__in=(messages.SENT, messages.FAILED)).exclude(to_address="")
    last = sent.exclude(kind=INTRO_REQUEST).order_by("-accepted_at").first()
    if last is None:
        return
    _bury(it.account, last.to_address)
    waiting = Outreach.objects.filter(pk=it.pk, state__in=(ASKED, FOLLOWED_UP))
    if waiting.update(state=DRAFTED, since=now, asked_at=None, due_at=None):
        unread = it.messages.filter(slot__in=ONCE, state=messages.SENT, to_address=last.to_address)
        unread.update(state=messages.FAILED, because=(reply.because or ["It came back."])[0][:300])


ONCE = (messages.ASK, messages.THE_FOLLOW_UP)


def _came_back(message: Message, reading: Reading) -> None:
    because = (reading.because[0] if reading.because else "It came back.")[:300]
    Message.objects.filter(pk=message.pk).update(state=messages.FAILED, because=because)
    _bury(message.outreach.account, message.to_address)


def _bury(account: Account, address: str) -> None:
    """Never used again, whoever it belongs to."""
    mine = Address.objects.filter(contact__in=Contact.objects.of(account), kind="email")
    dead = mine.filter(normalised=address.lower())
    written(*dead.values_list("contact_id", flat=True))
    dead.update(dead=True)


def _no(it: Outreach, *, now: datetime) -> None:
    """They would rather not. What has taken place is not undone by it."""
    drop_waiting(it, because="They answered.")
    changed = (
        Outreach.objects.filter(pk=it.pk)
        .exclude(state__in=(HELD, THANKED))
        .update(state=CLOSED, since=now, answer="no", ended_by="no", closed_at=now, due_at=None)
    )
    if changed:
        it.conversations.filter(state="scheduled").update(state="cancelled")


def _unanswered(it: Outreach, *, now: datetime) -> None:
    """What was taken for an answer was none: back to where it stood before."""
    if it.asked_at is None or (it.closed_at and (it.ended_by != "no" or _others(it))):
        return
    followed_up = it.messages.spent().filter(slot=messages.THE_FOLLOW_UP).exists()
    before = {"state": FOLLOWED_UP if followed_up else ASKED, "answer": "", "closed_at": None, "ended_by": ""}
    moved = Outreach.objects.filter(pk=it.pk, state__in=(REPLIED, CLOSED))
    moved.update(since=now, later_on=None, **before)
    it.refresh_from_db()


def _human(it: Outreach, reply: Reply, *, now: datetime) -> None:
    """Somebody wrote: nothing goes out on its own any more. Even a closed outreach opens again."""
    drop_waiting(it, because="They answered.")
    changes = {
        "state": it.state if it.state == SCHEDULED else REPLIED,
        "since": now,
        "answer": reply.kind,
        "later_on": reply.until if reply.kind == "later" else None,
        "due_at": None,
        "closed_at": None,
        "ended_by": "",
    }
    if not it.closed_at or not _others(it):
        Outreach.objects.filter(pk=it.pk).exclude(state__in=(HELD, THANKED)).update(**changes)


def _others(it: Outreach) -> bool:
    """Whether another outreach to the same person is open."""
    rows = Outreach.objects.filter(account=it.account, contact=it.contact, closed_at__isnull=True)
    return rows.exclude(pk=it.pk).exists()


def _referral(it: Outreach, reply: Reply, *, now: datetime) -> Contact | None:
    """The name they gave becomes a contact, tied to them."""
    name, address = reply.referred_name.strip(), reply.referred_address
    if reply.kind != "referred" or not name:
        return None
    try:
        return named_person(it.account, name, by=it.contact_id, address=address, now=now)
    except Usage:
        if not reply.message_id:
            raise  # the user can mend what they typed; a letter stays as it is, and the others must still be read
        return None
