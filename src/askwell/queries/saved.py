"""Searches that were kept, by name."""

from __future__ import annotations

from dataclasses import dataclass

from askwell.models import Account, SavedFilter


@dataclass(frozen=True, kw_only=True)
class Saved:
    id: str
    name: str
    wanted: dict[str, str | list[str]]


def saved(account: Account) -> tuple[Saved, ...]:
    rows = SavedFilter.objects.filter(account=account)
    return tuple(Saved(id=each.pk, name=each.name, wanted=each.wanted) for each in rows)
