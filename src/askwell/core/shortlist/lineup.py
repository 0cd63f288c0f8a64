"""Several crowds one behind the other, in one order of names."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

import numpy as np

from askwell.core.search.part import Person

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from askwell.core.shortlist.crowd import Crowd


@dataclass(frozen=True, slots=True)
class Lineup:
    """`order` are places in the crowds, put in the order of names; `employers` are numbers in that order, below 0 for
    whoever has none. One crowd alone stands in that order already."""

    crowds: tuple[Crowd, ...]
    order: NDArray[np.int64] | None
    employers: NDArray[np.int64]

    @classmethod
    def of(cls, crowds: Sequence[Crowd]) -> Lineup:
        employers = _employers(crowds)
        if len(crowds) == 1:
            return cls(tuple(crowds), None, employers)
        order = _in_order_of_names([each.people for each in crowds])
        return cls(tuple(crowds), order, employers[order])

    def in_order(self, columns: Sequence[NDArray[Any]]) -> NDArray[Any]:
        """One column of each crowd, as one of them all."""
        return columns[0] if self.order is None else np.concatenate(columns)[self.order]

    def place(self, row: int) -> int:
        """Where a row stands that counts through all crowds."""
        return row if self.order is None else int(np.flatnonzero(self.order == row)[0])

    def person(self, at: int) -> Person:
        if self.order is None:
            return self.crowds[0].people[at]
        row = int(self.order[at])
        for each in self.crowds:
            if row < each.size:
                return each.people[row]
            row -= each.size
        raise IndexError(at)


def _employers(crowds: Sequence[Crowd]) -> NDArray[np.int64]:
    """Of one crowd behind the other, by the numbers of the first, which is mostly the large one; new names go on."""
    known, further, found = crowds[0].employer.numbers, dict[str, int](), []
    for each in crowds:
        values = each.employer.values
        numbers = range(len(values)) if each is crowds[0] else [_number(name, known, further) for name in values]
        table = np.array([*numbers, -1], np.int64)
        if "" in each.employer.numbers:
            table[each.employer.numbers[""]] = -1
        found.append(table[each.employer.first])
    return np.concatenate(found)


def _number(name: str, known: Mapping[str, int], further: dict[str, int]) -> int:
    return known[name] if name in known else further.setdefault(name, len(known) + len(further))


def _in_order_of_names(lists: Sequence[Sequence[Person]]) -> NDArray[np.int64]:
    """The first list is in that order, and is mostly the long one: the others are put in where they belong."""
    first, *rest = lists
    others = sorted((person, at) for at, person in enumerate(chain.from_iterable(rest), len(first)))
    places = [bisect(first, person) for person, _ in others]
    return np.insert(np.arange(len(first)), places, [at for _, at in others])
