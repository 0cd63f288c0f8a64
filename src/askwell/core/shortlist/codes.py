"""One thing known of everybody, such as where they work, as the numbers of its values."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import numpy as np

from askwell.core.search.columns import in_rows

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]
    Points = NDArray[np.int16]
    Numbers = NDArray[np.int64]

Value = TypeVar("Value", bound=Hashable)
Told = tuple[Sequence[int], Sequence[Any]]
"""Rows, and what stands there. A row may come several times, or never."""


class Codes(Generic[Value]):
    """What stands in each row as the number of a value, and the other way round in which rows a value stands: of a
    hundred thousand people few have what a goal asks for, and nobody else is touched. Values are told apart exactly,
    and numbered as they come or as they stand `among` others."""

    def __init__(self, told: Told, *, size: int, among: Iterable[Value] = ()) -> None:
        rows, values = told
        numbers: dict[Value, int] = {value: number for number, value in enumerate(among)}
        codes = np.array([numbers.setdefault(each, len(numbers)) for each in values], np.int64)
        self.size = size
        self.numbers = numbers
        self.values: tuple[Value, ...] = tuple(numbers)
        self.first, self.more_rows, self.more = in_rows(codes, rows, len(numbers), size)

    def having(self, values: Iterable[Value]) -> Mask:
        """The rows with one of the values."""
        return self.numbered([self.numbers[each] for each in values if each in self.numbers])

    def marked(self, marks: Mask) -> Mask:
        """The rows with a value that is marked; `marks` are in the order of the values."""
        return self.numbered(np.flatnonzero(marks))

    def numbered(self, numbers: Numbers | Sequence[int]) -> Mask:
        """The rows with a value that has one of these numbers."""
        found: Mask = np.zeros(self.size, np.bool_)
        found[self._rows_of(np.asarray(numbers, np.int64))] = True
        return found

    def worth(self, numbers: Numbers, points: Points) -> Points:
        """Of each row the most that one of its values is worth, 0 where it has none of these. The points are those of
        the values with these numbers, and none is below 0."""
        found: Points = np.zeros(self.size, np.int16)
        np.maximum.at(found, self._rows_of(numbers), np.repeat(points, self._lengths(numbers)))
        return found

    def of(self, row: int) -> list[Value]:
        """Everything that stands in one row."""
        codes = [int(self.first[row]), *self.more[self.more_rows == row].tolist()]
        return [self.values[each] for each in codes if each < len(self.values)]

    def _rows_of(self, numbers: Numbers) -> Numbers:
        """Where values stand. The rows of one value lie side by side, so each of them is a span."""
        rows, begins = self._by_value
        lengths = self._lengths(numbers)
        before = np.cumsum(lengths) - lengths
        found: Numbers = rows[np.arange(lengths.sum()) + np.repeat(begins[numbers] - before, lengths)]
        return found

    def _lengths(self, numbers: Numbers) -> Numbers:
        _, begins = self._by_value
        return begins[numbers + 1] - begins[numbers]

    @cached_property
    def _by_value(self) -> tuple[Numbers, Numbers]:
        """All rows in the order of their values, and where those of each value begin."""
        known = np.flatnonzero(self.first < len(self.values))
        codes = np.concatenate([self.first[known], self.more])
        rows = np.concatenate([known, self.more_rows])[np.argsort(codes, kind="stable")]
        begins = np.cumsum(np.bincount(codes + 1, minlength=len(self.values) + 1))
        return rows.astype(np.int64), begins
