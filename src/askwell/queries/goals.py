"""Goals: why the user asks, and how far each has come."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.db.models import Count, Q

from askwell.core.outreach import CLOSED, HELD, THANKED
from askwell.models import Account, Goal
from askwell.queries import own
from askwell.queries.outreach import OutreachRow, outreach_for
from askwell.queries.shortlist import Shortlist, shortlist


@dataclass(frozen=True, kw_only=True)
class GoalRow:
    id: str
    title: str
    kind: str
    roles: tuple[str, ...]
    employers: tuple[str, ...]
    places: tuple[str, ...]
    learn: tuple[str, ...]
    asked: int
    """People asked so far."""
    talked: int
    """Conversations held."""
    open: int


def goals(account: Account) -> list[GoalRow]:
    rows = Goal.objects.filter(account=account).annotate(
        asked=Count("outreach", filter=Q(outreach__asked_at__isnull=False) | Q(outreach__invited_at__isnull=False)),
        talked=Count("outreach", filter=Q(outreach__state__in=(HELD, THANKED))),
        open=Count("outreach", filter=~Q(outreach__state__in=(CLOSED, THANKED))),
    )
    return [_row(each) for each in rows]


def goal_row(account: Account, id: str) -> GoalRow:
    goal = own.goal(account, id)
    return next(each for each in goals(account) if each.id == goal.pk)


@dataclass(frozen=True, kw_only=True)
class GoalWhole:
    """One goal with whom to ask next and who was asked already."""

    goal: GoalRow
    shortlist: Shortlist
    asked: tuple[OutreachRow, ...]


def goal_whole(account: Account, id: str, *, now: datetime, limit: int) -> GoalWhole:
    """The shortlist holds at most `limit` people, and nobody who was asked for it already."""
    row = goal_row(account, id)
    asked = tuple(outreach_for(account, id, now=now))
    known = {each.contact.id for each in asked}
    ranked = shortlist(account, id, now=now, limit=limit + len(known))
    new = [each for each in ranked.contacts if each.id not in known][:limit]
    return GoalWhole(goal=row, shortlist=replace(ranked, contacts=tuple(new)), asked=asked)


def _row(it: Goal) -> GoalRow:
    fields: dict[str, Any] = {name: tuple(getattr(it, name)) for name in ("roles", "employers", "places", "learn")}
    fields |= {name: getattr(it, name) for name in ("asked", "talked", "open")}
    return GoalRow(id=it.pk, title=it.title, kind=it.kind, **fields)
