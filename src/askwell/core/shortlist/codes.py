"""One thing known of everybody, such as where they work, as the numbers of its values."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import numpy as np

from askwell.core.search.columns import in_rows

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]
    Points = NDArray[np.int16]

Value = TypeVar("Value", bound=Hashable)
Told = tuple[Sequence[int], Sequence[Any]]
"""Rows, and what stands there. A row may come several times, or never."""


class Codes(Generic[Value]):
    """What stands in each row as the number of a value. Values are told apart exactly, and numbered as they come or
    as they stand `among` others."""

    def __init__(self, told: Told, *, size: int, among: Iterable[Value] = ()) -> None:
        rows, values = told
        numbers: dict[Value, int] = {value: number for number, value in enumerate(among)}
        codes = np.array([numbers.setdefault(each, len(numbers)) for each in values], np.int64)
        self.numbers = numbers
        self.values: tuple[Value, ...] = tuple(numbers)
        first, self.more_rows, self.more = in_rows(codes, rows, len(numbers), size)
        self.first = first.astype(np.intp)  # numpy looks up by these twice as fast as by smaller ones

    def having(self, values: Iterable[Value]) -> Mask:
        """The rows with one of the values."""
        marks = np.zeros(len(self.values), np.bool_)
        marks[[self.numbers[each] for each in values if each in self.numbers]] = True
        return self.marked(marks)

    def marked(self, marks: Mask) -> Mask:
        """The rows with a value that is marked; `marks` are in the order of the values."""
        table = np.append(marks, False)
        found: Mask = table.take(self.first)
        if self.more.size:
            found[self.more_rows[table[self.more]]] = True
        return found

    def points(self, worth: Mapping[Value, int]) -> Points:
        """Of each row the most that one of its values is worth; 0 where none is."""
        table = np.zeros(len(self.values), np.int16)
        for value, points in worth.items():
            if (number := self.numbers.get(value)) is not None:
                table[number] = points
        return self.worth(table)

    def worth(self, points: Points) -> Points:
        """The same, with the points of all values in their order. None is below 0."""
        table = np.append(points, np.int16(0))
        found: Points = table.take(self.first)
        if self.more.size:
            np.maximum.at(found, self.more_rows, table[self.more])
        return found

    def of(self, row: int) -> list[Value]:
        """Everything that stands in one row."""
        codes = [int(self.first[row]), *self.more[self.more_rows == row].tolist()]
        return [self.values[each] for each in codes if each < len(self.values)]
