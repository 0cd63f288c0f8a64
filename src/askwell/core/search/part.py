"""Some people of a book as the search sees them: all of them, or those who changed since. Built once, only read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from askwell.core.naming import key
from askwell.core.search.columns import Column
from askwell.core.search.postings import Postings, Texts
from askwell.core.text import fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from askwell.core.search.columns import Mask

NAME, EMPLOYER, ROLE, PLACE, SCHOOL, FIELD, YEAR, BEFORE, SAID, ALSO, WORKED = (
    "name", "employer", "role", "place", "school", "field", "year", "before", "said", "also", "worked",
)  # fmt: skip
FACETS = (EMPLOYER, ROLE, PLACE, SCHOOL, FIELD, YEAR)
"""What people are counted by: where they work and what they do now, where they live, where, what and until when they
studied."""
COLUMNS = (*FACETS, WORKED)
"""What people can be narrowed by: facets, and where they work or ever worked."""
WEIGHTS = {NAME: 5, EMPLOYER: 3, ROLE: 3, PLACE: 3, SCHOOL: 3, FIELD: 2, BEFORE: 2, ALSO: 2, YEAR: 1, SAID: 1}
"""Whoever types a word mostly types a name; earlier jobs, what else a house is called and what was noted come last
(docs/why/search.md)."""
HOUSES = (EMPLOYER, SCHOOL, WORKED)
"""What may have more than one name: MIT."""
TYPED = (EMPLOYER, SCHOOL)
"""Houses of which somebody may type a part of a name."""


def house(name: str) -> str:
    """What all names of an employer or school have in common: "Acme, Inc." is Acme, and MIT its long name."""
    return key(name) or fold(name)


SAME: Mapping[str, Callable[[str], str]] = {each: house if each in HOUSES else fold for each in COLUMNS}
"""By what a value of each column is known again in another spelling."""


class Person(NamedTuple):
    """Sorted as they are, they stand in the order of their names."""

    folded: str
    id: str
    name: str


class People:
    """Somebody in each row, in the order of their names."""

    def __init__(self, people: Sequence[Person]) -> None:
        self.people = people
        self.size = len(people)
        self.row_of = {each.id: row for row, each in enumerate(people)}

    def without(self, ids: Sequence[str], living: Mask | None) -> Mask | None:
        """`living`, a mask of the rows that still count, with these people taken out of it."""
        gone = [self.row_of[id] for id in ids if id in self.row_of]
        if not gone:
            return living
        left: NDArray[np.bool_] = np.ones(self.size, np.bool_) if living is None else living.copy()
        left[gone] = False
        return left


class Part(People):
    """`people` in the order of their names; rows are places in it. `known` and `private` hold what stands in which
    row: `known` by the name of the field, `private` (what only one account may find) by the account's id."""

    def __init__(
        self, people: Sequence[Person], known: Mapping[str, Texts], private: Mapping[str, Texts] | None = None
    ) -> None:
        super().__init__(people)
        names = Texts(range(self.size), [each.folded for each in people])
        fields = {NAME: names, **known}
        weighed = [Texts(it.rows, it.values, WEIGHTS[name]) for name, it in fields.items() if name in WEIGHTS]
        self.postings = Postings(weighed, size=max(1, self.size))
        self.private = {
            account: Postings([texts], size=max(1, self.size)) for account, texts in (private or {}).items()
        }
        nothing = Texts((), ())
        self.columns = {
            name: Column.of(known.get(name, nothing), size=self.size, same=SAME[name]) for name in COLUMNS
        }
        self.spelt = {name: Column.of(known.get(name, nothing), size=self.size) for name in TYPED}
        """Each name of a house by itself."""

    def postings_for(self, account: str) -> tuple[Postings, ...]:
        own = self.private.get(account)
        return (self.postings, own) if own else (self.postings,)
