"""Goals: why the user asks, and how far each has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q

from askwell.core.outreach import CLOSED, HELD, THANKED
from askwell.models import Account, Goal


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


def _row(it: Goal) -> GoalRow:
    fields: dict[str, Any] = {name: tuple(getattr(it, name)) for name in ("roles", "employers", "places", "learn")}
    fields |= {name: getattr(it, name) for name in ("asked", "talked", "open")}
    return GoalRow(id=it.pk, title=it.title, kind=it.kind, **fields)
