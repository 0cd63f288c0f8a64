"""Letting approved messages go: claimed, carried to the final dot, committed, settled. At most once, and in sight.

    queued -> claimed        one conditional update with a new fence number
    claimed -> committing    a second one, asked for by the channel just before the final dot
    committing -> sent | failed | uncertain
Nothing that may have left is ever sent again by itself (docs/why/no-promise-of-exactly-once.md).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F

from askwell.actions.events import record
from askwell.actions.mail import config_of, note_trouble
from askwell.actions.revisions import written
from askwell.actions.sequel import went
from askwell.adapters.channels import smtp
from askwell.adapters.delivery import Accepted, Outcome, Parcel, Refused, Uncertain
from askwell.adapters.mail_config import MailboxConfig
from askwell.adapters.mailboxes import imap
from askwell.core import messages
from askwell.core.cadence import OVERDUE
from askwell.core.errors import Outside
from askwell.core.outreach import INTRO_REQUEST
from askwell.core.sending import Send, Stop, Wait, decide_leaving
from askwell.core.times import spoken
from askwell.models import Account, Address, Contact, Mailbox, Message
from askwell.queries import own
from askwell.queries.sending import case_of

LEASE = timedelta(minutes=20)
"""Longer than the ten minutes that a server may take to answer the final dot (RFC 5321, 4.5.3.2.6)."""
FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=5), timedelta(hours=4)
PATIENCE = 17
"""Attempts: with these pauses they fill two days. After that the user decides."""


@dataclass(frozen=True, kw_only=True)
class Left:
    """What became of one message in this round."""

    message: str
    state: str
    because: str
    tried: bool = True
    """False when no server was asked: it waits, is held, or is no longer wanted."""


def send_due(account: Account, *, now: datetime, wall: datetime, at_most: int | None = None) -> list[Left]:
    """Everything that may leave now, one after the other. Safe to run twice, and by two at once."""
    _release_dropped(account, wall=wall)
    due = Message.objects.of(account).may_leave(now=now, wall=wall).order_by("approved_at", "id")
    ids = list(due.values_list("pk", flat=True))
    left: list[Left] = []
    for each in ids:
        done = send_one(each, now=now, wall=wall)
        left += [done] if done else []
        if sum(each.tried for each in left) == at_most:
            break  # those that wait do not count, or one of them would keep everybody behind it waiting, too
    return left


def send_one(id: str, *, now: datetime, wall: datetime) -> Left | None:
    """One message, if it is still there to be sent. None when somebody else has it."""
    claimed = _claim(id, now=now, wall=wall)
    if claimed is None:
        return None
    if isinstance(claimed, Left):
        return replace(claimed, tried=False)
    assert claimed.mailbox is not None, "a claim without a mailbox is held"
    try:
        config = config_of(claimed.mailbox)
    except Outside as problem:
        note_trouble(claimed.mailbox, problem)
        return _settle(claimed, messages.QUEUED, f"{problem.says} {problem.hint}")
    parcel = Parcel(
        sender=config.address,
        recipient=claimed.to_address,
        subject=claimed.subject or "",
        body=claimed.body,
        raw=bytes(claimed.frozen or b""),
    )
    outcome = smtp.channel.open(config).carry(parcel, commit=lambda: _commit(claimed))
    return _apply(claimed, outcome, config, now=now)


def _claim(id: str, *, now: datetime, wall: datetime) -> Message | Left | None:
    """Take it, and in the same transaction look once more whether it still should go."""
    with transaction.atomic():
        rows = Message.objects.filter(pk=id, state=messages.QUEUED)
        if rows.update(state=messages.CLAIMED, fence=F("fence") + 1, lease_until=wall + LEASE) != 1:
            return None
        message = Message.objects.select_related("outreach__contact", "outreach__account", "mailbox").get(pk=id)
        if late := _too_late(message, now=now):
            return _settle(message, messages.HELD, late)
        mailbox = message.mailbox = own.mailbox(message.outreach.account)
        if mailbox is None or _written_from_elsewhere(message, mailbox):
            return _settle(message, messages.HELD, MOVED)
        if _address_has_changed(message):
            return _settle(message, messages.HELD, OTHER_ADDRESS)
        case = case_of(message, now=now)
        checked = mailbox.checked_at
        match decide_leaving(case, mailbox_checked_at=checked, not_before=message.not_before):
            case Stop(_, says, _):
                record(message.outreach.account, "stopped", says, at=now, outreach=message.outreach)
                return _settle(message, messages.CANCELLED, says)
            case Wait(until, because):
                # Looked at now, so it has not been forgotten: `_too_late` counts from here.
                Message.objects.filter(pk=id).update(not_before=until or now)
                return _settle(message, messages.QUEUED, because)
            case Send():
                return message


MOVED = "You have changed your mailbox since you approved this. Take it back, and approve it from the new one."


def _written_from_elsewhere(message: Message, mailbox: Mailbox) -> bool:
    """The frozen bytes name the address they were approved for; nothing is rendered again."""
    return mailbox.address.encode() not in bytes(message.frozen or b"").partition(b"\r\n\r\n")[0]


OTHER_ADDRESS = "Their address has changed since you approved this. Take it back, and approve it for the new one."


def _address_has_changed(message: Message) -> bool:
    """Whether the address it was approved for is theirs no longer: the user corrected it, or took it out."""
    mine = Address.objects.filter(contact__in=Contact.objects.of(message.outreach.account), kind="email")
    if message.kind != INTRO_REQUEST:
        mine = mine.filter(contact=message.outreach.contact_id)
    return not mine.filter(normalised=message.to_address.lower()).exists()


def _commit(message: Message) -> bool:
    """The last question before the final dot: is it still ours?"""
    rows = Message.objects.filter(pk=message.pk, state=messages.CLAIMED, fence=message.fence)
    return rows.update(state=messages.COMMITTING) == 1


def _apply(message: Message, outcome: Outcome, config: MailboxConfig, *, now: datetime) -> Left | None:
    match outcome:
        case Accepted():
            left = _accepted(message, now=now)
            _file_copy(message, config)
            return left
        case Refused():
            return _refused(message, outcome, now=now)
        case Uncertain(says=says, hint=hint):
            return _settle(message, messages.UNCERTAIN, f"{says} {hint}")
    return None  # withdrawn: whoever overtook it has already said what became of it


def _accepted(message: Message, *, now: datetime) -> Left:
    with transaction.atomic():
        Message.objects.filter(pk=message.pk).update(accepted_at=now)
        left = _settle(message, messages.SENT, "")
        went(message, at=now, now=now)
    return left


def _refused(message: Message, refused: Refused, *, now: datetime) -> Left:
    """Certainly not sent. The address, the account or the moment is to blame, and each has its own way on."""
    assert message.mailbox is not None
    says = f"{refused.says} {refused.hint}".strip()
    if refused.about == "recipient" and refused.lasting:
        Address.objects.filter(contact=message.outreach.contact, normalised=message.to_address.lower()).update(
            dead=True
        )
        written(message.outreach.contact_id)
    if refused.about in ("account", "quota"):
        note_trouble(message.mailbox, Outside(refused.says, hint=refused.hint))
    if refused.lasting and refused.about != "account":
        return _settle(message, messages.FAILED, says)
    return _again_later(message, says, now=now)


def _again_later(message: Message, says: str, *, now: datetime) -> Left:
    if message.attempts >= PATIENCE:
        return _settle(message, messages.HELD, says)
    pause = min(FIRST_PAUSE * 2 ** min(message.attempts, 10), LONGEST_PAUSE)
    Message.objects.filter(pk=message.pk).update(not_before=now + pause, attempts=F("attempts") + 1)
    return _settle(message, messages.QUEUED, says)


def _settle(message: Message, state: str, because: str) -> Left:
    """Write what became of it, if it is still ours: the fence number says so."""
    Message.objects.filter(pk=message.pk, fence=message.fence).update(
        state=state, because=because[:300], lease_until=None
    )
    return Left(message=message.pk, state=state, because=because)


def _too_late(message: Message, *, now: datetime) -> str:
    meant_for = message.not_before or message.approved_at
    if meant_for is None or now - meant_for < OVERDUE:
        return ""
    return f"This was to leave {spoken(meant_for.date(), today=now.date())}. Say whether you still want it to go."


def _release_dropped(account: Account, *, wall: datetime) -> None:
    """Claims of a sender that died before the dot go back to the queue; after the dot nobody knows, and says so."""
    dropped = Message.objects.of(account).filter(lease_until__lt=wall)
    dropped.filter(state=messages.CLAIMED).update(state=messages.QUEUED, lease_until=None)
    dropped.filter(state=messages.COMMITTING).update(
        state=messages.UNCERTAIN,
        lease_until=None,
        because="Askwell stopped while this was leaving. Look in your Sent folder: did it go?",
    )


def _file_copy(message: Message, config: MailboxConfig) -> None:
    """A copy for the Sent folder. It is a courtesy: whatever goes wrong here, the message is sent."""
    try:
        how: str = imap.mailbox.open(config).file_sent(bytes(message.frozen or b""))
    except Outside:
        how = "failed"
    Message.objects.filter(pk=message.pk).update(sent_copy=how)
