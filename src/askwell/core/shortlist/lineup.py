"""Several crowds one behind the other, in one order of names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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
        numbers: dict[str, int] = {"": -1}
        employers = []
        for each in crowds:
            values = [numbers.setdefault(value, len(numbers)) for value in each.employer.values]
            employers.append(np.array([*values, -1], np.int64)[each.employer.first])
        if len(employers) == 1:
            return cls(tuple(crowds), None, employers[0])
        order = _in_order_of_names([each.people for each in crowds])
        return cls(tuple(crowds), order, np.concatenate(employers)[order])

    def in_order(self, columns: Sequence[NDArray[Any]]) -> NDArray[Any]:
        """One column of each crowd, as one of them all."""
        return columns[0] if self.order is None else np.concatenate(columns)[self.order]

    def place(self, row: int) -> int:
        """Where a row stands that counts through all crowds."""
        return row if self.order is None else int(np.flatnonzero(self.order == row)[0])

    def person(self, at: int) -> Person:
        row = at if self.order is None else int(self.order[at])
        for each in self.crowds:
            if row < each.size:
                return each.people[row]
            row -= each.size
        raise IndexError(at)


def _in_order_of_names(lists: Sequence[Sequence[Person]]) -> NDArray[np.int64]:
    people = [person for each in lists for person in each]
    return np.array(sorted(range(len(people)), key=people.__getitem__), np.int64)
