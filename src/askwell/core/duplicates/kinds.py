"""The kinds of columns by which a book is compared: one word for each person, several, or studies.

Each never changes: `then` answers another one, without those who went and with others after them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from askwell.core.duplicates.entry import Study
from askwell.core.duplicates.groups import expanded
from askwell.core.duplicates.vocabulary import Counts, Numbers, Words

UNKNOWN_YEAR = -1
YEARS = 100_000
"""More than any year of a study."""

Column = Callable[[Words, Numbers], Iterable[str]]
"""How the numbers of words are told."""


class Listed(NamedTuple):
    """What people have several of: whose it is, as a place in the list of people, and what."""

    rows: Sequence[int]
    values: Sequence[str]


class Learnt(NamedTuple):
    """The same of studies, column by column."""

    rows: Sequence[int]
    schools: Sequence[str]
    years: Sequence[int | None]
    degrees: Sequence[str]
    fields: Sequence[str]

    @classmethod
    def of(cls, told: Iterable[tuple[Any, ...]]) -> Learnt:
        """Whose, school, year, degree, field of each."""
        return cls(*(zip(*told, strict=True))) if (told := list(told)) else cls((), (), (), (), ())


class Single:
    """One word for each row."""

    def __init__(self, words: Words, numbers: Numbers) -> None:
        self.words, self.numbers = words, numbers

    def told(self, rows: Numbers, column: Column) -> dict[int, str]:
        return dict(zip(rows.tolist(), column(self.words, self.numbers[rows]), strict=True))

    @cached_property
    def keys(self) -> Numbers:
        return self.words.keys_of(self.numbers)

    @cached_property
    def count(self) -> Counts:
        return Counts(self.words, self.keys)

    def then(self, kept: Numbers, others: Sequence[str]) -> Single:
        """Without the rows that are not `kept`, and with others after them."""
        return Single(self.words, np.concatenate([self.numbers[kept], self.words.numbers(others)]))


class Several:
    """Any number of words for each row."""

    def __init__(self, words: Words, rows: Numbers, numbers: Numbers, size: int) -> None:
        order = np.argsort(rows, kind="stable")
        self.words, self.rows, self.numbers, self.size = words, rows[order], numbers[order], size
        self.starts = np.searchsorted(self.rows, np.arange(size + 1))

    def told(self, rows: Numbers, column: Column) -> dict[int, tuple[str, ...]]:
        places, numbers = expanded(rows, self.starts, self.numbers)
        return _lists(rows, places, column(self.words, numbers))

    @cached_property
    def keys(self) -> Numbers:
        return self.words.keys_of(self.numbers)

    @cached_property
    def count(self) -> Counts:
        return Counts(self.words, self.keys)

    def then(self, place: Numbers, others: Listed, before: int, size: int) -> Several:
        """`place` tells where a row stands now, -1 where it is gone; the others come after `before` rows."""
        rows = place[self.rows]
        lives = rows >= 0
        return Several(
            self.words,
            np.concatenate([rows[lives], np.array(others.rows, np.int64) + before]),
            np.concatenate([self.numbers[lives], self.words.numbers(others.values)]),
            size,
        )


class Studies:
    """Any number of studies for each row."""

    def __init__(self, words: tuple[Words, Words, Words], rows: Numbers, cells: Numbers, size: int) -> None:
        """`cells` has a line for each study: school, degree and field as numbers, and the year."""
        order = np.argsort(rows, kind="stable")
        self.words, self.rows, self.cells, self.size = words, rows[order], cells[order], size
        self.starts = np.searchsorted(self.rows, np.arange(size + 1))

    def told(self, rows: Numbers, column: Column) -> dict[int, tuple[Study, ...]]:
        places, lines = expanded(rows, self.starts, np.arange(len(self.rows)))
        schools, degrees, fields = (column(words, self.cells[lines, at]) for at, words in enumerate(self.words))
        years = (None if year == UNKNOWN_YEAR else year for year in self.years[lines].tolist())
        return _lists(rows, places, map(Study, schools, years, degrees, fields))

    @cached_property
    def schools(self) -> Numbers:
        return self.words[0].keys_of(self.cells[:, 0])

    @cached_property
    def years(self) -> Numbers:
        return self.cells[:, 3]

    @cached_property
    def classes(self) -> Numbers:
        """School and year as one number."""
        return self.schools * YEARS + self.years + 1

    @cached_property
    def count_school(self) -> Counts:
        return Counts(self.words[0], self.schools)

    @cached_property
    def count_degree(self) -> Counts:
        return Counts(self.words[1], self.words[1].keys_of(self.cells[:, 1]))

    @cached_property
    def count_field(self) -> Counts:
        return Counts(self.words[2], self.words[2].keys_of(self.cells[:, 2]))

    def count_class(self, school: str, year: int) -> int:
        number = self.words[0].number_of_key(school)
        return 0 if number is None else self._count_class.get(number * YEARS + year + 1, 0)

    def then(self, place: Numbers, others: Learnt, before: int, size: int) -> Studies:
        rows = place[self.rows]
        lives = rows >= 0
        named = zip(self.words, (others.schools, others.degrees, others.fields), strict=True)
        years = np.array([UNKNOWN_YEAR if each is None else each for each in others.years], np.int64)
        cells = np.stack([*(words.numbers(each) for words, each in named), years], axis=1)
        return Studies(
            self.words,
            np.concatenate([rows[lives], np.array(others.rows, np.int64) + before]),
            np.concatenate([self.cells[lives], cells]),
            size,
        )

    @cached_property
    def _count_class(self) -> dict[int, int]:
        classes, counts = np.unique(self.classes, return_counts=True)
        return dict(zip(classes.tolist(), counts.tolist(), strict=True))


def _lists(rows: Numbers, places: Numbers, values: Iterable[Any]) -> dict[int, tuple[Any, ...]]:
    """Row to its values; `places` says of each value of which row it is, as a place in `rows`."""
    lists: list[list[Any]] = [[] for _ in rows]
    for place, value in zip(places.tolist(), values, strict=True):
        if value:
            lists[place].append(value)
    return dict(zip(rows.tolist(), map(tuple, lists), strict=True))
