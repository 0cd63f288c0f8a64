"""What a message may be written from, and what a critique may check it against: facts, gathered for the core."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from askwell.core import critique as critic
from askwell.core.compose import Earlier, Material, Promise, Referrer, Takeaway
from askwell.core.fading import without_faded
from askwell.core.shortlist.common_ground import common_ground
from askwell.core.times import zone_of
from askwell.models import Contact, Message, Note, Outreach
from askwell.queries import own
from askwell.queries.around import context_of, referral_of
from askwell.queries.open_letters import open_letters
from askwell.queries.rules import preferences_of
from askwell.queries.standing import talk_of


def material_of(it: Outreach, *, now: datetime, connector: Contact | None = None, replying_to: str = "") -> Material:
    account = it.account
    contact = without_faded(it.contact.as_core(account), today=now.date())
    profile = own.profile(account).as_core()
    talk = talk_of(it)
    return Material(
        profile=profile,
        contact=contact,
        goal=it.goal.as_core(),
        grounds=common_ground(profile, contact),
        referrer=_referrer(it),
        earlier=_earlier(it),
        takeaways=tuple(Takeaway(text=each.text, note_id=each.id) for each in _notes(it, "takeaway")),
        promises=tuple(_promises(it)),
        conversation_at=talk.at.astimezone(zone_of(talk.time_zone)) if talk else None,
        mode=talk.mode if talk else "",
        until=it.later_on,
        referred=it.replies.exclude(referred_name="").values_list("referred_name", flat=True).last() or "",
        replying_to=replying_to,
        connector=connector.as_core(account) if connector else None,
    )


def critique_of(
    message: Message, *, now: datetime, body: str | None = None, subject: str | None = None
) -> critic.Critique:
    """The verdict on a message as it stands, or on `subject` and `body` as they are being typed."""
    context = context_of(message, now=now)
    with open_letters.memory((message.outreach.account_id, message.pk)) as memory:
        draft = critic.Draft(
            kind=message.kind,
            subject=message.subject if subject is None else subject,
            body=message.body if body is None else body,
            context=context,
            preferences=preferences_of(message.outreach.account),
            read=memory,
        )
        return critic.critique(draft)


def _earlier(it: Outreach) -> tuple[Earlier, ...]:
    sent = it.messages.filter(state__in=("sent", "uncertain")).order_by("accepted_at")
    return tuple(
        Earlier(kind=each.kind, subject=each.subject, body=each.body, sent_at=each.accepted_at)
        for each in sent
        if each.accepted_at
    )


def _referrer(it: Outreach) -> Referrer | None:
    """Whoever gave this person's name in an answer or a conversation, with their permission if they gave it."""
    found = referral_of(it)
    return Referrer(name=found.outreach.contact.name, may_mention=bool(found.may_mention)) if found else None


def _notes(it: Outreach, tag: str) -> list[Note]:
    return list(Note.objects.filter(conversation__outreach=it, tag=tag))


def _promises(it: Outreach) -> Iterator[Promise]:
    for tag, mine in (("promise-mine", True), ("promise-theirs", False)):
        for each in _notes(it, tag):
            yield Promise(text=each.text, mine=mine, note_id=each.id)
