"""What is known around a message, gathered for the critique: who reads it, who writes, and what went before.

Everything is the account's own. What it cannot know is left out, because an empty answer would count as knowledge.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from askwell.core import contacts as core
from askwell.core.critique import Context, read_context
from askwell.core.messages import SENT, SPENT, UNCERTAIN
from askwell.core.outreach import ANSWERS, ASKS, FOLLOW_UP, INTRO_REQUEST
from askwell.models import Contact, Conversation, Message, Note, Outreach, Reply
from askwell.queries import own
from askwell.queries.correspondence import correspondence_with
from askwell.queries.sending import reader_of

NEVER_SET = "UTC"
"""The zone of a profile in which nobody has chosen one."""
TITLED = re.compile(r"(?:Mrs?|Ms|Mx|Miss|Dr|Prof|Professor|Sir|Rev)\b\.?")
OTHERS = 20
"""So many letters to other people are compared, the newest first."""


def context_of(message: Message, *, now: datetime) -> Context:
    it = message.outreach
    reader = _reader(message)
    waiting = it.replies.answers().filter(answered_at__isnull=True).last()
    given = {
        "to": _known_of(reader, message) if reader else None,
        "me": _writer(own.profile(it.account).as_core(), it.goal.as_core()),
        "earlier": [_sent(each) for each in _before(message)],
        "others": list(_to_others(message)),
        "notes": list(Note.objects.filter(conversation__outreach=it).values("text", "tag")),
        "channel": message.channel,
        "replying_to": (waiting.kind if waiting else it.answer) if message.kind in ANSWERS else None,
        "replied_at": _told(waiting.received_at) if waiting else None,
        "held_at": _told(_ended_at(it)),
        "until": it.later_on.isoformat() if it.later_on else None,
        "now": now.isoformat(),
    }
    return read_context(given)


def referral_of(it: Outreach) -> Reply | None:
    """The newest answer or conversation in which somebody gave the user this person's name."""
    known = Reply.objects.filter(outreach__account=it.account, kind="referred").exclude(referred_name="")
    others = known.exclude(outreach__contact=it.contact_id).select_related("outreach__contact")
    wanted = it.contact.name.casefold()
    return next((each for each in others.reverse() if each.referred_name.strip().casefold() == wanted), None)


def _reader(message: Message) -> Contact | None:
    """None where an introduction is asked of somebody without a known address."""
    found = reader_of(message)
    return None if message.kind == INTRO_REQUEST and found == message.outreach.contact else found


def _known_of(reader: Contact, message: Message) -> dict[str, Any]:
    """Facts by name; what has no name of its own still counts as known of them. Private facts never do."""
    contact = reader.as_core(message.outreach.account)
    titled = TITLED.match(contact.name)
    referral = None if message.kind == INTRO_REQUEST else referral_of(message.outreach)
    return {
        "name": contact.name,
        "given_name": contact.given_name,
        "honorific": titled.group() if titled else "",
        "employer": contact.employer,
        "title": contact.title,
        "school": next(iter(contact.schools), ""),
        "place": contact.place,
        "time_zone": contact.time_zone,
        "tie": contact.tie or "",
        "corresponded": correspondence_with(message.outreach.account, contact) is not None,
        "referrer": referral.outreach.contact.name if referral else "",
        "referrer_may_be_named": referral.may_mention if referral else None,
        "houses": [each.employer for each in contact.positions if each.current],
        "schools": contact.schools,
        "noted": [each.text for each in contact.facts if not each.private],
    }


def _writer(profile: core.Profile, goal: core.Goal) -> dict[str, Any]:
    return {
        "name": profile.name,
        "school": next(iter(profile.schools), ""),
        "employer": next(iter(profile.employers), ""),
        "place": profile.place,
        "linkedin_plan": profile.linkedin_plan,
        "time_zone": "" if profile.time_zone == NEVER_SET else profile.time_zone,
        "goal": f"{goal.title} ({goal.kind.replace('-', ' ')})",
        "houses": profile.employers,
        "schools": profile.schools,
        "headline": profile.headline,
    }


def _before(message: Message) -> list[Message]:
    """What has gone to this reader. A follow-up looks at its own outreach alone, where one is allowed."""
    it = message.outreach
    gone = Message.objects.of(it.account).filter(state__in=(SENT, UNCERTAIN), accepted_at__isnull=False)
    gone = gone.exclude(pk=message.pk).order_by("accepted_at")
    if message.kind == INTRO_REQUEST:
        return list(gone.filter(kind=INTRO_REQUEST, to_address=message.to_address).exclude(to_address=""))
    theirs = gone.filter(outreach__contact=it.contact_id).exclude(kind=INTRO_REQUEST)
    return list(theirs.filter(outreach=it) if message.kind == FOLLOW_UP else theirs)


def _sent(message: Message) -> dict[str, str | None]:
    return {
        "kind": message.kind,
        "sent_at": _told(message.accepted_at),
        "channel": message.sent_by or message.channel,
        "subject": message.subject,
        "body": message.body,
    }


def _to_others(message: Message) -> Any:
    it = message.outreach
    alike = ASKS if message.kind in ASKS else (message.kind,)
    rows = Message.objects.of(it.account).filter(kind__in=alike, state__in=SPENT)
    elsewhere = rows.exclude(outreach__contact=it.contact_id).order_by("-created_at", "-pk")
    return elsewhere.values_list("body", flat=True)[:OTHERS]


def _ended_at(it: Outreach) -> datetime | None:
    talks = Conversation.objects.filter(outreach=it, ended_at__isnull=False).exclude(state="cancelled")
    return talks.order_by("ended_at").values_list("ended_at", flat=True).last()


def _told(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
