"""Outreach: where each stands, what comes next and why, and one of them told as a story."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import F

from askwell.core.standing import Next
from askwell.models import Account, Conversation, Event, Message, Outreach, Reply
from askwell.queries import own
from askwell.queries.standing import next_of, whole


@dataclass(frozen=True, kw_only=True)
class Who:
    id: str
    name: str


@dataclass(frozen=True, kw_only=True)
class OutreachRow:
    """What `askwell outreach --json` prints: programs rely on the names. `goal` is the goal's id."""

    id: str
    contact: Who
    goal: str
    goal_title: str
    state: str
    since: datetime
    next: Next


@dataclass(frozen=True, kw_only=True)
class MessageLine:
    id: str
    kind: str
    channel: str
    state: str
    subject: str | None
    body: str
    accepted_at: datetime | None
    not_before: datetime | None
    because: str
    sent_by: str
    undo_until: datetime | None
    """On the wall clock."""
    copied_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class ReplyLine:
    id: str
    kind: str
    by: str
    text: str
    received_at: datetime
    until: date | None
    referred_name: str
    because: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ConversationLine:
    id: str
    state: str
    at: datetime
    time_zone: str
    minutes: int
    mode: str
    place: str
    ended_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class EventLine:
    at: datetime
    verb: str
    says: str


@dataclass(frozen=True, kw_only=True)
class Story(OutreachRow):
    messages: tuple[MessageLine, ...]
    replies: tuple[ReplyLine, ...]
    conversations: tuple[ConversationLine, ...]
    events: tuple[EventLine, ...]


def outreach_list(account: Account, *, now: datetime) -> list[OutreachRow]:
    """All of them, the open ones first, each with its next step."""
    rows = whole(Outreach.objects.of(account)).order_by(F("closed_at").desc(nulls_first=True), "-since")
    return [_row(each, now=now) for each in rows]


def outreach_with(account: Account, contact_id: str, *, now: datetime) -> list[OutreachRow]:
    rows = whole(Outreach.objects.of(account).filter(contact_id=contact_id)).order_by("-created_at", "-pk")
    return [_row(each, now=now) for each in rows]


def outreach_for(account: Account, goal_id: str, *, now: datetime) -> list[OutreachRow]:
    rows = whole(Outreach.objects.of(account).filter(goal_id=goal_id)).order_by(
        F("closed_at").desc(nulls_first=True), "-since"
    )
    return [_row(each, now=now) for each in rows]


def story(account: Account, id: str, *, now: datetime) -> Story:
    it = own.outreach(account, id)
    row = _row(it, now=now)
    return Story(
        **{name: getattr(row, name) for name in OutreachRow.__dataclass_fields__},
        messages=tuple(message_line(each) for each in it.messages.all()),
        replies=tuple(_reply_line(each) for each in it.replies.all()),
        conversations=tuple(conversation_line(each) for each in it.conversations.all()),
        events=tuple(_event_line(each) for each in it.events.all()),
    )


def message_line(it: Message) -> MessageLine:
    return MessageLine(**{name: getattr(it, name) for name in MessageLine.__dataclass_fields__})


def conversation_line(it: Conversation) -> ConversationLine:
    return ConversationLine(**{name: getattr(it, name) for name in ConversationLine.__dataclass_fields__})


def _row(it: Outreach, *, now: datetime) -> OutreachRow:
    return OutreachRow(
        id=it.id,
        contact=Who(id=it.contact_id, name=it.contact.name),
        goal=it.goal_id,
        goal_title=it.goal.title,
        state=it.state,
        since=it.since,
        next=next_of(it, now=now),
    )


def _reply_line(it: Reply) -> ReplyLine:
    return ReplyLine(
        id=it.id,
        kind=it.kind,
        by=it.by,
        text=it.text,
        received_at=it.received_at,
        until=it.until,
        referred_name=it.referred_name,
        because=tuple(it.because),
    )


def _event_line(it: Event) -> EventLine:
    return EventLine(at=it.at, verb=it.verb, says=it.says)
