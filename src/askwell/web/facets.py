"""Facets as links: each narrows what is shown already, and what was chosen is a chip that can be taken away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote_plus

from django.http import QueryDict

from askwell.queries.near import MINE
from askwell.queries.people import Shortcut, Wanted
from askwell.queries.saved import Saved
from askwell.queries.search import Facet

TITLES = {
    "employer": "Where they work",
    "role": "What they do",
    "place": "Where they live",
    "school": "Where they studied",
    "field": "What they studied",
    "year": "When they finished",
}
AT_ONCE = 4
"""Choices that stand there at once; the others are behind one more click."""


@dataclass(frozen=True, kw_only=True)
class Choice:
    value: str
    count: int
    query: str
    """What the link asks for, after the question mark."""


@dataclass(frozen=True, kw_only=True)
class Group:
    title: str
    choices: tuple[Choice, ...]
    more: tuple[Choice, ...]


@dataclass(frozen=True, kw_only=True)
class Chip:
    """Something that was chosen, and the query without it."""

    label: str
    without: str


@dataclass(frozen=True, kw_only=True)
class Kept:
    """A search that was kept. `here` when it is the one on the page."""

    id: str
    name: str
    query: str
    here: bool


def kept(searches: Sequence[Saved], wanted: Wanted) -> list[Kept]:
    return [
        Kept(id=each.id, name=each.name, query=address(each.wanted), here=each.wanted == wanted.held)
        for each in searches
    ]


def groups(found: Mapping[str, tuple[Facet, ...]], wanted: Wanted, asked: QueryDict) -> list[Group]:
    """Those with something to choose from."""
    return [
        Group(title=title, choices=choices[:AT_ONCE], more=choices[AT_ONCE:])
        for name, title in TITLES.items()
        if not wanted.facets[name] and len(choices := _choices(found.get(name, ()), name, asked)) > 1
    ]


def chips(wanted: Wanted, asked: QueryDict) -> list[Chip]:
    return [*_chosen(wanted, asked), *_in_common(wanted, asked)]


def shortcuts(found: Sequence[Shortcut], asked: QueryDict) -> list[Choice]:
    """What the people found may have in common with the user, as links."""
    return [Choice(value=each.label, count=each.count, query=_with(asked, each.kind)) for each in found]


def query(asked: QueryDict, name: str, value: str) -> str:
    """The address's query with `name` set to `value`, or taken away when that is empty; back on the first page."""
    changed = _first_page(asked)
    changed.pop(name, None)
    if value:
        changed[name] = value
    return changed.urlencode()


def address(wanted: Mapping[str, str | list[str]]) -> str:
    """A kept search as a query."""
    asked = QueryDict(mutable=True)
    for name, value in wanted.items():
        asked.setlist("q" if name == "text" else name, value if isinstance(value, list) else [value])
    return asked.urlencode()


def _chosen(wanted: Wanted, asked: QueryDict) -> Iterator[Chip]:
    for name, value in wanted.facets.items():
        if value:
            yield Chip(label=value, without=query(asked, name, ""))


def _in_common(wanted: Wanted, asked: QueryDict) -> Iterator[Chip]:
    for kind in wanted.mine:
        changed = _first_page(asked)
        changed.setlist("mine", [each for each in wanted.mine if each != kind])
        yield Chip(label=MINE[kind], without=changed.urlencode())


def _choices(facets: tuple[Facet, ...], name: str, asked: QueryDict) -> tuple[Choice, ...]:
    """Each with the query that has it besides; all but the value is the same for all."""
    rest = query(asked, name, "")
    before = f"{rest}&{name}=" if rest else f"{name}="
    return tuple(Choice(value=each.value, count=each.count, query=before + quote_plus(each.value)) for each in facets)


def _with(asked: QueryDict, kind: str) -> str:
    changed = _first_page(asked)
    changed.appendlist("mine", kind)
    return changed.urlencode()


def _first_page(asked: QueryDict) -> QueryDict:
    changed = asked.copy()
    changed.pop("page", None)
    return changed
