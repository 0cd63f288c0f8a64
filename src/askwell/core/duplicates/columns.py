"""A book by columns of numbers, with how often everything occurs in it.

It is made of people as they are written (`Told`), and brought up to date with those who were written since.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

import numpy as np

from askwell.core.duplicates.entry import Entry
from askwell.core.duplicates.kinds import Column, Learnt, Listed, Several, Single, Studies
from askwell.core.duplicates.spelling import employer_key, family_key, given_key, phone_key, place_key
from askwell.core.duplicates.vocabulary import Numbers, PlainWords, Words
from askwell.core.text import fold, profile_address


class Told(NamedTuple):
    """People as they are written, in any order. Nothing in a list is empty, but for parts of a study; mail addresses
    are in small letters and links as `profile_address` has them."""

    ids: Sequence[str]
    came: Sequence[Any]
    """When, as anything that sorts. Of two who came at once the smaller id is the first."""
    given: Sequence[str]
    family: Sequence[str]
    place: Sequence[str]
    emails: Listed
    phones: Listed
    links: Listed
    employers: Listed
    titles: Listed
    studies: Learnt


class Columns:
    """Everybody of a book. It never changes; `then` makes another, which shares the words."""

    ids: list[str]
    came: list[Any]
    given: Single
    family: Single
    place: Single
    emails: Several
    phones: Several
    links: Several
    employers: Several
    titles: Several
    studies: Studies

    def __init__(self, told: Told) -> None:
        nobody = np.zeros(0, np.int64)
        self.ids, self.came = [], []
        for name, spelling in SINGLE.items():
            setattr(self, name, Single(Words(spelling), nobody))
        for name, key in SEVERAL.items():
            setattr(self, name, Several(Words(key) if key else PlainWords(), nobody, nobody, 0))
        self.studies = Studies((Words(fold), Words(fold), Words(fold)), nobody, np.zeros((0, 4), np.int64), 0)
        self._add(self, nobody, told)

    @classmethod
    def of(cls, entries: Sequence[Entry]) -> Columns:
        return cls(told_of(entries, came=range(len(entries))))

    @property
    def size(self) -> int:
        return len(self.ids)

    def then(self, told: Told) -> Columns:
        """With these people as they are written now."""
        return self._without(frozenset(told.ids), told)

    def without(self, gone: Collection[str]) -> Columns:
        return self._without(frozenset(gone), NOBODY)

    def says(self, told: Told) -> bool:
        """Whether these people are here already, and written just so."""
        rows = np.flatnonzero(np.fromiter(map(frozenset(told.ids).__contains__, self.ids), np.bool_, self.size))
        if len(rows) != len(told.ids):
            return False
        others = Columns(told)
        theirs = others.written(np.arange(others.size))
        return {(*each, self.came[row]) for row, each in self.written(rows).items()} == {
            (*each, others.came[row]) for row, each in theirs.items()
        }

    def compared(self, rows: Numbers) -> dict[int, Entry]:
        """Some of them, in the spelling in which they are compared."""
        return self._entries(
            rows, lambda words, numbers: map(words.keys.__getitem__, words.keys_of(numbers).tolist())
        )

    def written(self, rows: Numbers) -> dict[int, Entry]:
        """Some of them, as they are written."""
        return self._entries(rows, lambda words, numbers: map(words.written.__getitem__, numbers.tolist()))

    def in_order(self, a: int, b: int) -> tuple[int, int]:
        """Who came first stands first."""
        first, second = ((self.came[row], self.ids[row]) for row in (a, b))
        return (a, b) if first < second else (b, a)

    def _without(self, others: frozenset[str], told: Told) -> Columns:
        kept = np.array([row for row, id in enumerate(self.ids) if id not in others], np.int64)
        new = object.__new__(Columns)
        new._add(self, kept, told)
        return new

    def _entries(self, rows: Numbers, column: Column) -> dict[int, Entry]:
        fields = [getattr(self, name).told(rows, column) for name in Entry._fields[1:]]
        return {row: Entry(self.ids[row], *(field[row] for field in fields)) for row in rows.tolist()}

    def _add(self, before: Columns, kept: Numbers, told: Told) -> None:
        size = len(kept) + len(told.ids)
        place = np.full(before.size, -1, np.int64)
        place[kept] = np.arange(len(kept))
        for name in SINGLE:
            setattr(self, name, getattr(before, name).then(kept, getattr(told, name)))
        for name in SEVERAL:
            setattr(self, name, getattr(before, name).then(place, getattr(told, name), len(kept), size))
        self.studies = before.studies.then(place, told.studies, len(kept), size)
        stay = kept.tolist()
        self.ids = [*map(before.ids.__getitem__, stay), *told.ids]
        moments: dict[Any, Any] = {}  # whole files came at the same one
        self.came = [*map(before.came.__getitem__, stay), *(moments.setdefault(each, each) for each in told.came)]


SINGLE: dict[str, Callable[[str], str]] = {
    "given": given_key,
    "family": family_key,
    "place": place_key,
}
SEVERAL: dict[str, Callable[[str], str] | None] = {
    "emails": None,
    "phones": phone_key,
    "links": None,
    "employers": employer_key,
    "titles": fold,
}
"""How each is compared; None where it comes in that spelling already."""


def told_of(entries: Sequence[Entry], *, came: Sequence[Any]) -> Told:
    return Told(
        ids=[each.id for each in entries],
        came=came,
        given=[each.given for each in entries],
        family=[each.family for each in entries],
        place=[each.place for each in entries],
        studies=Learnt.of((row, *study) for row, each in enumerate(entries) for study in each.studies),
        emails=_listed((each.emails for each in entries), str.lower),
        phones=_listed(each.phones for each in entries),
        links=_listed((each.links for each in entries), profile_address),
        employers=_listed(each.employers for each in entries),
        titles=_listed(each.titles for each in entries),
    )


def _listed(lists: Iterable[Sequence[str]], spelling: Callable[[str], str] = str) -> Listed:
    told = [(row, spelling(value)) for row, values in enumerate(lists) for value in values if value]
    return Listed(*zip(*told, strict=True)) if told else Listed((), ())


NOBODY = told_of((), came=())


def together(all_of_them: Sequence[Told]) -> Told:
    """Different people, told in several parts, as one."""
    ends = [0, *accumulate(len(each.ids) for each in all_of_them)]
    parts = list(zip(all_of_them, ends, strict=False))

    def listed(name: str) -> Listed:
        lists: list[tuple[Listed, int]] = [(getattr(told, name), end) for told, end in parts]
        return Listed(
            [row + end for each, end in lists for row in each.rows],
            [value for each, _ in lists for value in each.values],
        )

    def column(name: str) -> Sequence[Any]:
        return [value for each in all_of_them for value in getattr(each, name)]

    return Told(
        ids=column("ids"),
        came=column("came"),
        given=column("given"),
        family=column("family"),
        place=column("place"),
        emails=listed("emails"),
        phones=listed("phones"),
        links=listed("links"),
        employers=listed("employers"),
        titles=listed("titles"),
        studies=Learnt.of(
            (row + end, *study) for told, end in parts for row, *study in zip(*told.studies, strict=True)
        ),
    )
