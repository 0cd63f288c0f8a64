"""What the user's own profile makes of a search: who went to my school, worked where I worked, lives in my town.

Spellings that name one school, employer or town count as one, as for common ground (`core/naming.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from askwell.core.contacts import Profile
from askwell.core.naming import key, same_town
from askwell.core.search import Living, Named
from askwell.core.search.part import EMPLOYER, PLACE, SCHOOL, WORKED, Part
from askwell.core.shortlist.missing import SearchLink, alumni_search
from askwell.models import Account
from askwell.queries import own
from askwell.queries.people_index import people_of
from askwell.queries.search import who

MINE = {"school": "Went to my school", "work": "Worked where I worked", "town": "In my town"}
"""What can be wanted, in words."""


@dataclass(frozen=True, kw_only=True)
class Near:
    """One thing that the user shares with others. `filter` lets only those through."""

    kind: str
    label: str
    filter: Named


def near(account: Account) -> tuple[Near, ...]:
    """What the profile has something to say about, in the order of `MINE`."""
    profile, parts = own.profile(account).as_core(), people_of(account)
    found: dict[str, tuple[object, Callable[[], Named]]] = {
        "school": (profile.schools, lambda: _called(parts, SCHOOL, profile.schools)),
        "work": (profile.employers, lambda: _called(parts, WORKED, profile.employers)),
        "town": (profile.place, lambda: _in_town(parts, profile)),
    }
    return tuple(
        Near(kind=kind, label=MINE[kind], filter=spellings()) for kind, (known, spellings) in found.items() if known
    )


@dataclass(frozen=True, kw_only=True)
class Others:
    """Who works where this person does and went to the user's school: in the book, and where to look for more."""

    employer: str
    count: int
    link: SearchLink | None
    """LinkedIn's own page of the school's alumni there, when the book knows nobody."""


def others(account: Account, id: str) -> Others | None:
    """None when the book or the profile does not know enough to ask."""
    employer, schools = own.contact(account, id).as_core(account).employer, own.profile(account).as_core().schools
    if not (employer and schools):
        return None
    mine = tuple(each.filter for each in near(account) if each.kind == "school")
    found = who(account, "", {EMPLOYER: employer}, also=mine)
    count = sum(each.id != id for each in found.people)
    return Others(employer=employer, count=count, link=None if count else alumni_search(schools[0], employer))


def _called(parts: Sequence[Living[Part]], facet: str, names: Iterable[str]) -> Named:
    """Everything that is spelt otherwise and means one of the names. A look at a beginning spares comparing all."""
    keys = {key(name) for name in names} - {""}
    return _which(parts, facet, {each[:3] for each in keys}, lambda value: key(value) in keys)


def _in_town(parts: Sequence[Living[Part]], profile: Profile) -> Named:
    return _which(parts, PLACE, {""}, lambda value: same_town(profile.place, value))


def _which(parts: Sequence[Living[Part]], facet: str, beginnings: set[str], same: Callable[[str], bool]) -> Named:
    values = {
        value
        for each in parts
        for beginning in beginnings
        for value in each.part.columns[facet].beginning(beginning)
        if same(value)
    }
    return Named(facet, tuple(sorted(values)))
