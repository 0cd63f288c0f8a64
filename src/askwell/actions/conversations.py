"""Conversations: agreed, moved, held with consent, noted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from zoneinfo import available_timezones

from django.db import transaction

from askwell.actions.events import record
from askwell.actions.holding_back import drop_waiting
from askwell.actions.referrals import named_person
from askwell.actions.revisions import written
from askwell.core.errors import NotFound, Refusal, Usage
from askwell.core.outreach import ASKED, FOLLOWED_UP, HELD, REPLIED, SCHEDULED
from askwell.core.plausible import check_time
from askwell.models import Account, Contact, Conversation, Note, Outreach, Reply
from askwell.models.conversation import CANCELLED, MODES, TAGS
from askwell.models.conversation import HELD as OVER
from askwell.models.conversation import SCHEDULED as AGREED
from askwell.queries import own

BEFORE, DURING, AFTER = "before", "during", "after"
PROMISES = ("promise-mine", "promise-theirs")


def schedule(
    account: Account,
    outreach_id: str,
    *,
    at: datetime,
    minutes: int,
    mode: str,
    now: datetime,
    place: str = "",
    zone: str = "",
) -> Conversation:
    """Keep the time that was agreed. `zone` is the one it was agreed in; the user's own when left out."""
    it = own.outreach(account, outreach_id)
    _check(minutes=minutes, mode=mode, zone=zone)
    check_time(at, now=now)
    _refuse_unless_asked(it)
    where = {"time_zone": zone or own.profile(account).time_zone, "mode": mode, "place": place}
    with transaction.atomic():
        drop_waiting(it, because="You have agreed a time.")
        conversation = Conversation.objects.create(outreach=it, at=at, minutes=minutes, created_at=now, **where)
        Outreach.objects.filter(pk=it.pk, state=it.state).update(
            state=SCHEDULED, since=now, due_at=None, answer=it.answer or "yes"
        )
        record(account, "scheduled", f"{it.contact.name}, {mode}, {minutes} minutes", at=now, outreach=it)
    return conversation


def reschedule(
    account: Account, id: str, *, at: datetime, now: datetime, minutes: int | None = None, place: str | None = None
) -> Conversation:
    conversation = _agreed(account, id)
    check_time(at, now=now)
    changes: dict[str, object] = {"at": at}
    if minutes is not None:
        _check(minutes=minutes, mode=conversation.mode)
        changes["minutes"] = minutes
    if place is not None:
        changes["place"] = place
    Conversation.objects.filter(pk=id, state=AGREED).update(**changes)
    record(account, "rescheduled", conversation.outreach.contact.name, at=now, outreach=conversation.outreach)
    return own.conversation(account, id)


def cancel(account: Account, id: str, *, now: datetime) -> Conversation:
    """It does not take place. The outreach is back at their answer, so that another time can be agreed."""
    conversation = _agreed(account, id)
    with transaction.atomic():
        Conversation.objects.filter(pk=id, state=AGREED).update(state=CANCELLED)
        Outreach.objects.filter(pk=conversation.outreach_id, state=SCHEDULED).update(state=REPLIED, since=now)
        record(account, "cancelled", conversation.outreach.contact.name, at=now, outreach=conversation.outreach)
    return own.conversation(account, id)


def end(account: Account, id: str, *, now: datetime) -> Conversation:
    """It is over: memories may be noted now, and a thank-you is owed."""
    conversation = _agreed(account, id)
    with transaction.atomic():
        Conversation.objects.filter(pk=id, state=AGREED).update(state=OVER, ended_at=now)
        Outreach.objects.filter(pk=conversation.outreach_id, state=SCHEDULED).update(state=HELD, since=now)
        record(account, "held", conversation.outreach.contact.name, at=now, outreach=conversation.outreach)
    return own.conversation(account, id)


def consent(
    account: Account, id: str, *, now: datetime, notes: bool | None = None, recording: bool | None = None
) -> Conversation:
    """What they allowed when you asked. Notes and recording are two questions; silence about one is no answer."""
    conversation = own.conversation(account, id)
    if notes is None and recording is None:
        raise Usage("Say what they allowed.", hint="`--notes yes`, `--recording no`, or both.")
    changes: dict[str, object] = {}
    if notes is not None:
        changes["notes_allowed"] = notes
    if recording is not None:
        changes["recording_allowed"] = recording
    Conversation.objects.filter(pk=id).update(**changes)
    said = ", ".join(f"{name.removesuffix('_allowed')} {'yes' if yes else 'no'}" for name, yes in changes.items())
    record(account, "consent", said, at=now, outreach=conversation.outreach)
    return own.conversation(account, id)


def note(account: Account, id: str, text: str, *, now: datetime, tag: str = "", before: bool = False) -> Note:
    """Write something down. While the talk runs that needs their consent; before and after it is always open."""
    conversation = own.conversation(account, id)
    if not text.strip():
        raise Usage("An empty note helps nobody.", hint="A few words in their own language are enough.")
    if tag and tag not in TAGS:
        raise Usage(f"{tag!r} is no tag.", hint=f"Choose one of {', '.join(TAGS)}.")
    when = _when(conversation, now=now, before=before)
    if when == DURING and conversation.mode != "email" and conversation.notes_allowed is not True:
        _refuse_note(conversation)
    with transaction.atomic():
        kept = Note.objects.create(conversation=conversation, text=text.strip(), tag=tag, when=when, noted_at=now)
        written(conversation.outreach.contact_id)
    return kept


def remember(account: Account, id: str, memories: Sequence[tuple[str, str]], *, now: datetime) -> list[Note]:
    """Several notes at once, each a tag and its words: all of them are kept, or none."""
    if not memories:
        raise Usage("There was nothing to keep yet.", hint="One line about what you learnt is enough.")
    moments = (now + timedelta(microseconds=each) for each in range(len(memories)))  # they are shown by their time
    with transaction.atomic():
        return [note(account, id, text, tag=tag, now=at) for at, (tag, text) in zip(moments, memories, strict=True)]


def keep_promise(account: Account, note_id: str, *, now: datetime) -> Note:
    """A promise is kept: it leaves Today."""
    promises = Note.objects.filter(conversation__outreach__account=account, tag__in=PROMISES)
    found = promises.select_related("conversation__outreach").filter(pk=note_id).first()
    if found is None:
        raise NotFound(f"There is no promise with the id {note_id}.", hint="See what you promised on Today.")
    with transaction.atomic():
        if promises.filter(pk=note_id, done_at=None).update(done_at=now) == 1:
            record(account, "promise-kept", found.text, at=now, outreach=found.conversation.outreach)
    found.refresh_from_db()
    return found


def cover(account: Account, id: str, question: str) -> None:
    """Tick a question off: they have answered it."""
    _tick(account, id, lambda covered: covered | {question})


def uncover(account: Account, id: str, question: str) -> None:
    """Take the tick back."""
    _tick(account, id, lambda covered: covered - {question})


def take_referral(
    account: Account, id: str, *, name: str, address: str, may_mention: bool | None, now: datetime
) -> Contact:
    """The person they named, in your book and tied to them. Kept as an answer, so that an ask may name them."""
    if not name.strip():
        raise Usage("Whom did they name?", hint="The name alone is enough to begin with.")
    conversation = own.conversation(account, id)
    it = conversation.outreach
    with transaction.atomic():
        person = named_person(account, name, by=it.contact_id, address=address, now=now)
        Reply.objects.create(
            outreach=it,
            kind="referred",
            received_at=now,
            answered_at=now,
            referred_name=person.name,
            referred_address=address.strip(),
            may_mention=may_mention,
            because=["They named them when you talked."],
        )
        note(
            account, id, ", ".join(each.strip() for each in (name, address) if each.strip()), tag="referral", now=now
        )
        record(account, "referral", f"{it.contact.name} named {person.name}", at=now, outreach=it)
    return person


def _tick(account: Account, id: str, change: Callable[[set[str]], set[str]]) -> None:
    with transaction.atomic():
        own.conversation(account, id)
        fresh = Conversation.objects.select_for_update().get(pk=id)
        Conversation.objects.filter(pk=id).update(covered=sorted(change(set(fresh.covered))))


def _when(conversation: Conversation, *, now: datetime, before: bool) -> str:
    """Once they have been asked about notes the talk has begun, even if it began before its hour."""
    if conversation.ended_at:
        return AFTER
    asked = conversation.notes_allowed is not None
    return BEFORE if before or (now < conversation.at and not asked) else DURING


def _refuse_note(conversation: Conversation) -> None:
    name = conversation.outreach.contact.name
    if conversation.notes_allowed is False:
        raise Refusal(
            "consent-missing",
            f"{name} would rather you took no notes.",
            hint="Listen now, and write down what you remember once it is over.",
        )
    raise Refusal(
        "consent-missing",
        f"You have not asked {name} whether you may take notes.",
        hint=f"Ask, then say what they answered: `askwell conversation consent {conversation.pk} --notes yes`.",
    )


def _refuse_unless_asked(it: Outreach) -> None:
    if it.state not in (ASKED, FOLLOWED_UP, REPLIED):
        raise Refusal(
            "limit",
            f"There is nothing to schedule: this outreach is {it.state}.",
            hint="A conversation follows a yes.",
        )


def _agreed(account: Account, id: str) -> Conversation:
    conversation = own.conversation(account, id)
    if conversation.state != AGREED:
        raise Refusal("limit", f"This conversation is {conversation.state} already.", hint="See the outreach.")
    return conversation


def _check(*, minutes: int, mode: str, zone: str = "") -> None:
    if not 5 <= minutes <= 180:
        raise Usage("A conversation lasts between 5 and 180 minutes.", hint="Ask for 15 to 30.")
    if mode not in MODES:
        raise Usage(f"{mode!r} is no way to talk.", hint=f"Choose one of {', '.join(MODES)}.")
    if zone and zone not in available_timezones():
        raise Usage(f"{zone!r} is no time zone.", hint="Write it like Europe/London.")
