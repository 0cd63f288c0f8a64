"""Reading the mailbox: each letter finds its outreach, is read, and moves it. Taken twice, it changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F

from askwell.actions.acquaintance import note_acquaintance
from askwell.actions.events import record
from askwell.actions.mail import clear_trouble, config_of, note_trouble
from askwell.actions.replies import Answered, take_letter
from askwell.actions.sequel import went
from askwell.adapters import fetching
from askwell.adapters.fetching import Place
from askwell.adapters.letters import Letter
from askwell.adapters.mailboxes import imap
from askwell.core import messages
from askwell.core.errors import Outside, Refusal
from askwell.core.replies import Incoming, Reading, read
from askwell.models import Account, Mailbox, Message, Outreach
from askwell.queries import own

HISTORY = timedelta(days=2)
"""How long before the first message a mailbox is read at first: no answer is older than what it answers."""
ROUNDS = 50
"""Batches of letters in one reading at most; the next reading goes on from there."""


@dataclass(frozen=True, kw_only=True)
class Synced:
    checked_at: datetime
    letters: int
    answers: tuple[Answered, ...]
    settled: int
    """Uncertain messages that were found in the Sent folder."""
    skipped: int
    """Letters that could not be read at all; they hid none of the others."""


def sync(account: Account, *, now: datetime) -> Synced:
    """Read what is new. Raises Outside, keeping the sentence with the mailbox, when it cannot be read."""
    mailbox = own.mailbox(account)
    if mailbox is None:
        raise Refusal("no-mailbox", "No mailbox is connected.", hint="Connect one with `askwell mailbox add`.")
    try:
        opened = imap.mailbox.open(config_of(mailbox))
        synced = _read_all(mailbox, opened, now=now)
    except Outside as problem:
        note_trouble(mailbox, problem)
        raise
    Mailbox.objects.filter(pk=mailbox.pk).update(checked_at=now)
    clear_trouble(mailbox)
    return synced


def _read_all(mailbox: Mailbox, opened: fetching.Mailbox, *, now: datetime) -> Synced:
    letters, skipped = 0, 0
    answers: list[Answered] = []
    for _ in range(ROUNDS):
        cursor = tuple(Place(folder=name, uidvalidity=key, last_uid=uid) for name, key, uid in mailbox.cursor)
        fetched = opened.new_letters(cursor, since=_since(mailbox, now).date())
        with transaction.atomic():
            answers += _take_all(mailbox, fetched.letters, now=now)
            _note_acquaintance(mailbox, fetched.letters, now=now)
            _keep_place(mailbox, fetched)
        letters, skipped = letters + len(fetched.letters), skipped + fetched.skipped
        if not fetched.more:
            break
    return Synced(
        checked_at=now,
        letters=letters,
        answers=tuple(answers),
        settled=_settle(mailbox.account, opened, now=now),
        skipped=skipped,
    )


def _note_acquaintance(mailbox: Mailbox, letters: Sequence[Letter], *, now: datetime) -> None:
    account = mailbox.account
    if ties := note_acquaintance(account, letters, mine=mailbox.address, now=now):
        record(account, "acquaintance", f"Mails told of {ties} {'tie' if ties == 1 else 'ties'}", at=now)


def _take_all(mailbox: Mailbox, letters: Sequence[Letter], *, now: datetime) -> list[Answered]:
    taken = (_take(mailbox, each, now=now) for each in letters)
    return [each for each in taken if each]


def _take(mailbox: Mailbox, letter: Letter, *, now: datetime) -> Answered | None:
    if letter.sender_address.lower() == mailbox.address.lower():
        return None
    it, ours = _outreach_of(mailbox.account, letter)
    if it is None or _is_only_delayed(letter):
        return None
    reading = _bounced(letter, ours) or read(
        Incoming(headers=letter.headers, body=letter.reply_text or letter.text), today=now.date()
    )
    return take_letter(
        it,
        reading,
        text=letter.reply_text or letter.text,
        message_id=letter.message_id,
        received_at=now,
        now=now,
        bounced=ours if reading.kind == "bounce" else None,
    )


def _outreach_of(account: Account, letter: Letter) -> tuple[Outreach | None, Message | None]:
    """By the ids it answers, then by who wrote. Some programs drop the ids, some people write from elsewhere."""
    ids = [*letter.thread, *([letter.bounce.original_message_id] if letter.bounce else [])]
    ours = Message.objects.of(account).filter(message_id__in=[each for each in ids if each]).first()
    if ours:
        return ours.outreach, ours
    if letter.bounce:
        return None, None  # a bounce that names none of our mails may be forged: it moves nothing
    written_to = Outreach.objects.of(account).filter(
        contact__addresses__normalised=letter.sender_address.lower(), messages__state=messages.SENT
    )
    found = written_to.order_by(F("closed_at").desc(nulls_first=True), "-since").first()
    return found, None


def _is_only_delayed(letter: Letter) -> bool:
    return letter.bounce is not None and not letter.bounce.lasting


def _bounced(letter: Letter, ours: Message | None) -> Reading | None:
    if letter.bounce is None or ours is None:
        return None
    says = letter.bounce.says or "Their server does not know this address."
    return Reading(kind="bounce", by="machine", until=None, referred=None, because=(f"It came back: {says}",))


def _settle(account: Account, opened: fetching.Mailbox, *, now: datetime) -> int:
    """Uncertain messages whose copy lies in the Sent folder did leave. The others stay uncertain: absence proves
    nothing where the provider files copies late."""
    settled = 0
    for message in Message.objects.of(account).filter(state=messages.UNCERTAIN).select_related("outreach"):
        if opened.find_sent(message.message_id):
            with transaction.atomic():
                rows = Message.objects.filter(pk=message.pk, state=messages.UNCERTAIN)
                if rows.update(state=messages.SENT, accepted_at=now, because="") == 1:
                    went(message, at=now, now=now)
                    settled += 1
    return settled


def _since(mailbox: Mailbox, now: datetime) -> datetime:
    first = Message.objects.of(mailbox.account).exclude(accepted_at=None).order_by("accepted_at").first()
    began = first.accepted_at if first and first.accepted_at else now
    return began - HISTORY


def _keep_place(mailbox: Mailbox, fetched: fetching.Fetched) -> None:
    mailbox.cursor = [[each.folder, each.uidvalidity, each.last_uid] for each in fetched.cursor]
    Mailbox.objects.filter(pk=mailbox.pk).update(cursor=mailbox.cursor, watched=list(fetched.watched))
