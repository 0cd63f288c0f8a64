"""Conversations: the brief before, the agenda during, the notes after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from askwell.core import agenda as planning
from askwell.core.brief import Brief, Written
from askwell.core.brief import brief as write_brief
from askwell.core.questions import choose
from askwell.core.shortlist.common_ground import common_ground
from askwell.models import Account, Conversation, Note
from askwell.queries import own
from askwell.queries.outreach import Who


@dataclass(frozen=True, kw_only=True)
class NoteLine:
    id: str
    text: str
    tag: str
    when: str
    noted_at: datetime
    done_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class ConversationShown:
    id: str
    outreach: str
    goal: str
    goal_title: str
    contact: Who
    first_name: str
    state: str
    at: datetime
    until: datetime
    """The promised end."""
    time_zone: str
    """The zone in which the time was agreed."""
    their_zone: str
    """Where they are; empty when that is not known."""
    minutes: int
    mode: str
    how: str
    """The mode in words: "by phone"."""
    place: str
    notes_allowed: bool | None
    recording_allowed: bool | None
    covered: tuple[str, ...]
    ended_at: datetime | None
    thanked: bool
    notes: tuple[NoteLine, ...]


@dataclass(frozen=True, kw_only=True)
class ConversationRow:
    id: str
    contact: Who
    at: datetime
    time_zone: str
    minutes: int
    mode: str
    state: str


def conversations(account: Account) -> list[ConversationRow]:
    rows = Conversation.objects.filter(outreach__account=account).select_related("outreach__contact")
    return [_row(each) for each in rows.exclude(state="cancelled").order_by("-at")]


def conversation(account: Account, id: str) -> ConversationShown:
    it = own.conversation(account, id)
    contact = it.outreach.contact
    fields = (
        "state",
        "at",
        "time_zone",
        "minutes",
        "mode",
        "place",
        "notes_allowed",
        "recording_allowed",
        "ended_at",
    )
    return ConversationShown(
        id=it.pk,
        outreach=it.outreach_id,
        goal=it.outreach.goal_id,
        goal_title=it.outreach.goal.title,
        contact=Who(id=contact.pk, name=contact.name),
        first_name=contact.first_name,
        until=it.at + timedelta(minutes=it.minutes),
        their_zone=contact.time_zone,
        how=HOW[it.mode],
        covered=tuple(it.covered),
        thanked=it.outreach.state == "thanked",
        notes=tuple(_note(each) for each in it.notes.all()),
        **{name: getattr(it, name) for name in fields},
    )


HOW = {"call": "by phone", "video": "by video", "coffee": "over coffee", "email": "by email"}


def agenda(account: Account, id: str, *, minutes: int | None = None) -> planning.Agenda:
    """The plan for the promised minutes, or for as many as are left. Raises Usage outside 10 to 90."""
    it = own.conversation(account, id)
    promised = max(planning.SHORTEST, min(it.minutes, planning.LONGEST))
    return planning.plan(
        minutes or promised,
        goal=it.outreach.goal.as_core(),
        contact=it.outreach.contact.as_core(account),
        profile=own.profile(account).as_core(),
        asked=_asked_elsewhere(account, it),
    )


def brief(account: Account, id: str) -> Brief:
    it = own.conversation(account, id)
    contact = it.outreach.contact.as_core(account)
    profile = own.profile(account).as_core()
    goal = it.outreach.goal.as_core()
    grounds = tuple(f"{each.text} {each.proof}" for each in common_ground(profile, contact))
    return write_brief(
        contact,
        goal=goal,
        agenda=agenda(account, id),
        questions=choose(goal, contact, profile=profile, asked=_asked_elsewhere(account, it)),
        grounds=grounds,
        written=_exchange(it),
    )


def _row(it: Conversation) -> ConversationRow:
    fields = ("at", "time_zone", "minutes", "mode", "state")
    who = Who(id=it.outreach.contact_id, name=it.outreach.contact.name)
    return ConversationRow(id=it.pk, contact=who, **{name: getattr(it, name) for name in fields})


def _note(it: Note) -> NoteLine:
    return NoteLine(id=it.pk, **{name: getattr(it, name) for name in ("text", "tag", "when", "noted_at", "done_at")})


def _asked_elsewhere(account: Account, it: Conversation) -> frozenset[str]:
    """Questions that earlier conversations for the same goal have covered."""
    others = Conversation.objects.filter(outreach__account=account, outreach__goal=it.outreach.goal).exclude(pk=it.pk)
    return frozenset(each for covered in others.values_list("covered", flat=True) for each in covered)


def _exchange(it: Conversation) -> tuple[Written, ...]:
    """What was written so far, oldest first."""
    outreach = it.outreach
    name = outreach.contact.name
    ours = [(each.accepted_at, "you", each.body) for each in outreach.messages.exclude(accepted_at=None)]
    theirs = [(each.received_at, name, each.text) for each in outreach.replies.exclude(text="")]
    told = sorted([each for each in (*ours, *theirs) if each[0]], key=lambda each: str(each[0]))
    return tuple(Written(on=_day(at), by=by, text=text) for at, by, text in told)


def _day(at: datetime | None) -> date:
    assert at is not None, "only what has gone or come is in the exchange"
    return at.date()
