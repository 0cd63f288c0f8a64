"""One message: edited, approved word for word, taken back, copied, or said to be sent."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime, timedelta
from email.utils import make_msgid

from django.db import IntegrityError, transaction

from askwell.actions.events import record
from askwell.actions.sequel import went
from askwell.adapters.channels import copy
from askwell.adapters.delivery import Parcel, Prepared
from askwell.adapters.letters import build
from askwell.core import messages
from askwell.core.compose import Claim, still_standing
from askwell.core.compose.slots import fill
from askwell.core.errors import Refusal, Usage
from askwell.core.outreach import ASK_NOTE, INTRO_REQUEST
from askwell.core.plausible import check_time
from askwell.core.sending import Send, Stop, Wait, decide_approval, decide_by_hand
from askwell.models import Account, Message
from askwell.queries import own
from askwell.queries.material import critique_of
from askwell.queries.sending import case_of

LONGEST_SUBJECT = 200


def edit_message(
    account: Account,
    id: str,
    *,
    now: datetime,
    subject: str | None = None,
    body: str | None = None,
    fills: dict[int, str] | None = None,
) -> Message:
    """Change the words. `fills` puts text into gaps by their number. Only a draft can change."""
    message = own.message(account, id)
    _refuse_unless_draft(message)
    text = message.body if body is None else body.replace("\r\n", "\n").replace("\0", "")
    for number, words in sorted((fills or {}).items(), reverse=True):
        text = fill(text, number, words)
    claims, slot = _claims_left(message, text), _slot(message, text)
    changes: dict[str, object] = {"body": text, "claims": claims, "slot": slot}
    if subject is not None and message.channel == messages.EMAIL:
        changes["subject"] = _one_line(subject)
    _change(message, changes, while_in=messages.DRAFT)
    return message


def approve_message(account: Account, id: str, *, now: datetime, wall: datetime, anyway: str = "") -> Message:
    """Freeze the bytes and queue them. What waiting mends makes it wait; what it cannot mend is refused."""
    message = own.message(account, id)
    _refuse_unless_draft(message)
    case = case_of(message, now=now, critique=critique_of(message, now=now), anyway=anyway)
    match decide_approval(case):
        case Stop(code, says, hint):
            raise Refusal(code, says, hint=hint)
        case Wait(until, because):
            return _queue(message, now=now, wall=wall, not_before=until, because=because, anyway=anyway)
        case Send():
            return _queue(message, now=now, wall=wall, not_before=None, because="", anyway=anyway)


def cancel_message(account: Account, id: str, *, now: datetime) -> tuple[Message, Message | None]:
    """Take it back before it leaves. Answers the cancelled message and, if it was queued, a draft with its words."""
    message = own.message(account, id)
    if message.state not in (messages.DRAFT, messages.QUEUED, messages.HELD):
        raise Refusal("limit", f"This is {message.state} already and cannot be taken back.", hint="See the outreach.")
    was = message.state
    with transaction.atomic():
        _change(message, {"state": messages.CANCELLED, "because": "You took it back."}, while_in=was)
        record(account, "cancelled", f"{message.kind} to {_name(message)}", at=now, outreach=message.outreach)
        return message, None if was == messages.DRAFT else _again(message, now=now)


def copy_message(account: Account, id: str, *, now: datetime) -> Prepared:
    """The text for the clipboard, a mailto: link and an .eml. Today will ask whether it went."""
    message = own.message(account, id)
    Message.objects.filter(pk=id, state=messages.DRAFT).update(copied_at=now)
    parcel = Parcel(recipient=_recipient(message), subject=message.subject or "", body=message.body)
    prepared = copy.channel.open(None).carry(parcel, commit=lambda: False)
    assert isinstance(prepared, Prepared), "the copy channel only prepares"
    return prepared


def mark_sent(
    account: Account, id: str, *, by: str, now: datetime, at: datetime | None = None, already: bool = False
) -> Message:
    """The user sent it themselves. Wording no longer matters; three days and one follow-up do, unless `already`."""
    message = own.message(account, id)
    if by not in messages.HANDS:
        raise Usage(f"{by!r} is no way of sending.", hint=f"Choose one of {', '.join(messages.HANDS)}.")
    when = at or now
    if when > now:
        raise Usage("That time has not come yet.", hint="Leave --at out when it went just now.")
    check_time(when, now=now)
    _refuse_by_hand(message, when=when, already=already)
    told = {"state": messages.SENT, "accepted_at": when, "sent_by": by, "copied_at": None, "because": ""}
    with transaction.atomic():
        if already:
            _make_way(message)
        _change(message, told, while_in=messages.DRAFT)
        went(message, at=when, now=now)
    return message


def not_sent(account: Account, id: str, *, now: datetime) -> Message:
    """The user copied it and did not send it after all: it is a draft like any other, and Today stops asking."""
    message = own.message(account, id)
    _change(message, {"copied_at": None}, while_in=messages.DRAFT)
    return message


def settle_uncertain(account: Account, id: str, *, arrived: bool, now: datetime) -> Message:
    """The user looked in their Sent folder: it is there, or it is not and may go again."""
    message = own.message(account, id)
    with transaction.atomic():
        if arrived:
            at = message.accepted_at or now
            _change(message, {"state": messages.SENT, "accepted_at": at, "because": ""}, while_in=messages.UNCERTAIN)
            went(message, at=at, now=now)
        else:
            again = {"state": messages.QUEUED, "not_before": now, "because": ""}
            _change(message, again, while_in=messages.UNCERTAIN)
            record(account, "sent-again", f"{message.kind} to {_name(message)}", at=now, outreach=message.outreach)
    return message


def confirm_held(account: Account, *, now: datetime, wall: datetime) -> int:
    """One word for everything that waited too long: let it go, with time to undo. Answers how many that frees."""
    undo_until = wall + timedelta(seconds=account.undo_seconds)
    with transaction.atomic():
        held = Message.objects.of(account).filter(state=messages.HELD)
        count = held.update(state=messages.QUEUED, not_before=now, undo_until=undo_until, attempts=0, because="")
        if count:
            record(account, "confirmed", f"{count} that waited too long", at=now)
    return count


def _queue(
    message: Message, *, now: datetime, wall: datetime, not_before: datetime | None, because: str, anyway: str
) -> Message:
    account = message.outreach.account
    mailbox = own.mailbox(account)
    assert mailbox is not None, "decide_approval stops without a mailbox"
    to = _recipient(message)
    if not to:
        hint = "Add one, or copy the text and send it on LinkedIn."
        raise Refusal("no-mailbox", f"You have no mail address for {_name(message)}.", hint=hint)
    header = make_msgid(domain=mailbox.address.rpartition("@")[2])
    changes = {
        "state": messages.QUEUED,
        "mailbox": mailbox,
        "to_address": to,
        "message_id": header,
        "frozen": _freeze(message, header, to, sent_at=not_before or now),
        "approved_at": now,
        "undo_until": wall + timedelta(seconds=account.undo_seconds),
        "not_before": not_before,
        "because": because,
        "anyway": anyway[:300],
        "copied_at": None,
    }
    with transaction.atomic():
        _change(message, changes, while_in=messages.DRAFT)
        record(account, "approved", f"{message.kind} to {_name(message)}", at=now, outreach=message.outreach)
    return message


def _freeze(message: Message, header: str, to: str, *, sent_at: datetime) -> bytes:
    """The bytes that will leave. A follow-up and an answer stay in the thread of what came before."""
    account = message.outreach.account
    mailbox = own.mailbox(account)
    assert mailbox is not None
    thread = _thread(message, now=sent_at)
    return build(
        message.body,
        sender_name=own.profile(account).name,
        sender_address=mailbox.address,
        recipient=to,
        subject=message.subject or "",
        message_id=header,
        written_at=sent_at,
        in_reply_to=thread[-1] if thread else "",
        references=thread,
    )


def _thread(message: Message, *, now: datetime) -> tuple[str, ...]:
    """Message-IDs of the thread so far, oldest first: the first and the newest few (relays cut long headers)."""
    it = message.outreach
    ours = it.messages.exclude(pk=message.pk).filter(state=messages.SENT).exclude(message_id="")
    to = _recipient(message)
    pairs = [(each.accepted_at or now, each.message_id) for each in ours if each.to_address == to]
    if pairs:
        pairs += [(each.received_at, each.message_id) for each in it.replies.answers().exclude(message_id="")]
    ids = [each for _, each in sorted(pairs)]
    return tuple(ids if len(ids) <= 10 else [ids[0], *ids[-9:]])


def _recipient(message: Message) -> str:
    """The contact's address in use; for an introduction that of whoever is to make it."""
    if message.kind == INTRO_REQUEST:
        return message.to_address
    address = message.outreach.contact.addresses.filter(kind="email", dead=False).first()
    return address.value if address else ""


def _refuse_by_hand(message: Message, *, when: datetime, already: bool) -> None:
    if message.state != messages.DRAFT:
        hint = "Take it back first: `askwell message cancel`." if message.state in messages.ON_THE_WAY else ""
        raise Refusal("limit", f"This is {message.state} already.", hint=hint or "See where it stands.")
    match decide_by_hand(case_of(message, now=when)):
        case Stop(code, says, hint) if not already:
            raise Refusal(code, says, hint=hint)


def _make_way(message: Message) -> None:
    """It went by hand, so the same thing must not go once more from the queue."""
    rivals = message.outreach.messages.filter(slot=message.slot, state__in=(messages.QUEUED, messages.HELD))
    if message.slot:
        rivals.exclude(pk=message.pk).update(state=messages.CANCELLED, because="You sent it yourself.")


def _refuse_unless_draft(message: Message) -> None:
    if message.state != messages.DRAFT:
        raise Refusal(
            "limit",
            f"This is {message.state} and cannot be changed.",
            hint="Take it back first with `askwell message cancel`, as long as it waits.",
        )


def _change(message: Message, changes: dict[str, object], *, while_in: str) -> None:
    """Must change exactly one row, and one whose words are those that were looked at: two tabs, a double click and a
    worker meet here."""
    seen = Message.objects.filter(pk=message.pk, state=while_in, body=message.body, subject=message.subject)
    try:
        with transaction.atomic():
            changed = seen.update(**changes)
    except IntegrityError:
        raise _taken(message) from None
    if changed != 1:
        raise Refusal("limit", "This moved on while you were looking.", hint="Look at it again, then decide.")
    for name, value in changes.items():
        setattr(message, name, value)


def _taken(message: Message) -> Refusal:
    """The database keeps one ask and one follow-up, whatever came between looking and doing."""
    if message.slot == messages.THE_FOLLOW_UP:
        says = f"{_name(message)} has had your one follow-up. A second would be nagging."
        return Refusal("second-follow-up", says, hint="Let this one rest: `askwell move-on`.")
    return Refusal("limit", f"{_name(message)} has had this already. One is all they get.", hint="See the outreach.")


def _again(message: Message, *, now: datetime) -> Message:
    return Message.objects.create(
        outreach=message.outreach,
        kind=message.kind,
        slot=message.slot,
        channel=message.channel,
        subject=message.subject,
        body=message.body,
        claims=message.claims,
        to_address=message.to_address if message.kind == INTRO_REQUEST else "",
        connector_id=message.connector_id,
        created_at=now,
    )


def _slot(message: Message, body: str) -> str:
    """An invitation note becomes the ask, or only an invitation, by what its words ask for."""
    if message.kind != ASK_NOTE:
        return message.slot
    return messages.slot_of(ASK_NOTE, asks_for_a_talk=messages.asks_for_a_talk(body))


def _claims_left(message: Message, text: str) -> list[dict[str, object]]:
    """Claims whose words stand unchanged, at their new place."""
    claims = [Claim(**each) for each in message.claims]
    return [asdict(each) for each in still_standing(claims, before=message.body, after=text)]


def _one_line(subject: str) -> str:
    line = " ".join(subject.replace("\0", "").split())
    if len(line) > LONGEST_SUBJECT:
        raise Usage(f"A subject has {LONGEST_SUBJECT} characters at most.", hint="Six to ten words are read best.")
    return line


def _name(message: Message) -> str:
    return message.outreach.contact.name
