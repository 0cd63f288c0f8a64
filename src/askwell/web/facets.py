"""Facets as links: each narrows what is shown already, and a chosen one can be taken away again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import QueryDict

from askwell.queries.search import Facet

TITLES = {
    "employer": "Where they work",
    "role": "What they do",
    "place": "Where they live",
    "school": "Where they studied",
}
AT_MOST = 8


@dataclass(frozen=True, kw_only=True)
class Choice:
    value: str
    count: int
    query: str
    """What the link asks for, after the question mark."""


@dataclass(frozen=True, kw_only=True)
class Group:
    title: str
    chosen: str
    without: str
    """The query with this choice taken away."""
    choices: tuple[Choice, ...]


def groups(found: Mapping[str, tuple[Facet, ...]], chosen: Mapping[str, object], asked: QueryDict) -> list[Group]:
    """Those with something to choose from. A group with a choice made offers only the way back."""
    return [
        Group(
            title=title,
            chosen=str(chosen[name]),
            without=query(asked, name, ""),
            choices=() if chosen[name] else _choices(found.get(name, ()), name, asked),
        )
        for name, title in TITLES.items()
        if chosen[name] or len(found.get(name, ())) > 1
    ]


def _choices(facets: tuple[Facet, ...], name: str, asked: QueryDict) -> tuple[Choice, ...]:
    return tuple(
        Choice(value=each.value, count=each.count, query=query(asked, name, each.value)) for each in facets[:AT_MOST]
    )


def query(asked: QueryDict, name: str, value: str) -> str:
    """The address's query with `name` set to `value`, or taken away when that is empty; back on the first page."""
    changed = asked.copy()
    changed.pop("page", None)
    changed.pop(name, None)
    if value:
        changed[name] = value
    return changed.urlencode()
