"""How to get to one person: the one next right step, and the ways in which a first ask could go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from askwell.core import contacts as core
from askwell.core import messages
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE, ASK_NOTE, ASKS, DRAFTED, INTRO_REQUEST
from askwell.models import Account, Contact, Goal, Outreach
from askwell.queries import own
from askwell.queries.introductions import Connector, connectors
from askwell.queries.outreach import Who
from askwell.queries.sending import blocked, cool_off_until

BLOCKED, DRAFT, STORY, REST, GOAL, WRITE = "blocked", "draft", "story", "rest", "goal", "write"
WORDS = {
    ASK_EMAIL: "By email",
    ASK_NOTE: "By a LinkedIn invitation with a short note",
    ASK_MESSAGE: "By a LinkedIn message, as you are connected",
    INTRO_REQUEST: "Through somebody who knows them",
}


@dataclass(frozen=True, kw_only=True)
class GoalChoice:
    id: str
    title: str


@dataclass(frozen=True, kw_only=True)
class Approach:
    """`step` is blocked, draft, story, rest, goal or write; `ways` are pairs of a message's kind and its words."""

    step: str
    message: str = ""
    """The id of the draft that was begun."""
    outreach: str = ""
    until: datetime | None = None
    """Until when they are left in peace."""
    blocked: str = ""
    """Who is on the do-not-contact list, in words."""
    goals: tuple[GoalChoice, ...] = ()
    ways: tuple[tuple[str, str], ...] = ()
    """The best one first."""
    connectors: tuple[Connector, ...] = ()


def approach(account: Account, contact_id: str, *, now: datetime) -> Approach:
    row = own.contact(account, contact_id)
    if name := blocked(account, row):
        return Approach(step=BLOCKED, blocked=name)
    open_one = Outreach.objects.of(account).open().filter(contact=row).first()
    if open_one:
        return _begun(open_one)
    until = cool_off_until(account, contact_id)
    if until and until > now:
        return Approach(step=REST, until=until)
    goals = Goal.objects.filter(account=account, closed_at=None)
    bridges = tuple(connectors(account, contact_id, now=now))
    return Approach(
        step=WRITE if goals else GOAL,
        goals=tuple(GoalChoice(id=each.pk, title=each.title) for each in goals),
        ways=tuple((kind, WORDS[kind]) for kind in _kinds(row.as_core(account), bridges)),
        connectors=bridges,
    )


def _begun(it: Outreach) -> Approach:
    drafts = it.messages.filter(state=messages.DRAFT, kind__in=(*ASKS, INTRO_REQUEST), copied_at=None)
    begun = drafts.order_by("-created_at", "-pk").first() if it.state == DRAFTED else None
    return Approach(step=DRAFT if begun else STORY, message=begun.pk if begun else "", outreach=it.pk)


def _kinds(contact: core.Contact, bridges: tuple[Connector, ...]) -> list[str]:
    """A stranger is asked through a friend where there is one; everybody else by the way that is open."""
    direct = [messages.first_ask(contact)]
    if contact.emails and contact.reachable_by_linkedin:
        direct.append(ASK_MESSAGE if contact.connected_on else ASK_NOTE)
    if not bridges:
        return direct
    fresh = not contact.tie and not bridges[0].asked_lately
    return [INTRO_REQUEST, *direct] if fresh else [*direct, INTRO_REQUEST]


def acquainted(account: Account) -> tuple[Who, ...]:
    """Whom the user knows, by name: those who may know somebody else and could introduce."""
    rows = Contact.objects.of(account).filter(ties_to__account=account, ties_to__knower=None)
    return tuple(Who(id=id, name=name) for id, name in rows.values_list("pk", "name"))
