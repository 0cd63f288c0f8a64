"""Afterwards: what was learnt, promised and named, and when the thank-you may go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from askwell.core import cadence
from askwell.core.outreach import THANK_YOU
from askwell.models import Account, Conversation
from askwell.queries import own
from askwell.queries.calendars import calendar_of
from askwell.queries.conversations import ConversationShown, NoteLine, conversation


@dataclass(frozen=True, kw_only=True)
class Thanks:
    opens: datetime
    """Not before: a thank-you within minutes reads as if it had been written beforehand."""
    late: datetime
    ready: bool
    """There is something to thank for: at least one takeaway."""
    is_open: bool
    is_late: bool
    sent_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class Afterwards:
    talk: ConversationShown
    takeaways: tuple[NoteLine, ...]
    promises_mine: tuple[NoteLine, ...]
    promises_theirs: tuple[NoteLine, ...]
    referrals: tuple[NoteLine, ...]
    others: tuple[NoteLine, ...]
    """Noted during or after, under no tag or another one."""
    thanks: Thanks | None
    """None while the conversation is not over."""


def afterwards(account: Account, id: str, *, now: datetime) -> Afterwards:
    talk = conversation(account, id)
    said = [each for each in talk.notes if each.when != "before"]
    return Afterwards(
        talk=talk,
        takeaways=_tagged(said, "takeaway"),
        promises_mine=_tagged(said, "promise-mine"),
        promises_theirs=_tagged(said, "promise-theirs"),
        referrals=_tagged(said, "referral"),
        others=_tagged(said, "", "advice", "opening"),
        thanks=_thanks(account, own.conversation(account, id), now=now),
    )


def _tagged(notes: list[NoteLine], *tags: str) -> tuple[NoteLine, ...]:
    return tuple(each for each in notes if each.tag in tags)


def _thanks(account: Account, it: Conversation, *, now: datetime) -> Thanks | None:
    if it.ended_at is None:
        return None
    contact = it.outreach.contact.as_core(account)
    calendar = calendar_of(contact, own.profile(account).as_core(), now=now)
    opens, late = cadence.thanks_open(it.ended_at, calendar), cadence.thanks_late(it.ended_at, calendar)
    sent = it.outreach.messages.filter(kind=THANK_YOU).exclude(accepted_at=None).order_by("accepted_at").first()
    return Thanks(
        opens=opens,
        late=late,
        ready=it.notes.filter(tag="takeaway").exists(),
        is_open=opens <= now,
        is_late=late < now,
        sent_at=sent.accepted_at if sent else None,
    )
