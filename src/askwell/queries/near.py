"""What the user's own profile makes of a search: who went to my school, worked where I worked, lives in my town.

Spellings that name one school, employer or town count as one, as for common ground (`core/naming.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from askwell.core.naming import same_town
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
    profile = own.profile(account).as_core()
    filters: dict[str, Named] = {}
    if profile.schools:
        filters["school"] = Named(SCHOOL, profile.schools)
    if profile.employers:
        filters["work"] = Named(WORKED, profile.employers)
    if profile.place:
        filters["town"] = _in_town(people_of(account), profile.place)
    return tuple(Near(kind=kind, label=MINE[kind], filter=each) for kind, each in filters.items())


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


def _in_town(parts: Sequence[Living[Part]], town: str) -> Named:
    places = {place for each in parts for place in each.part.columns[PLACE].values}
    return Named(PLACE, tuple(sorted(place for place in places if same_town(town, place))))
