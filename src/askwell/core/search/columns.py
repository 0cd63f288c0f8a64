"""One thing known of people, such as where they work, as whole numbers: what facets count and filters compare.

Spellings of the same are one value; the commonest one is shown. Numbers follow the alphabet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from askwell.core.search.postings import Postings, Texts
from askwell.core.text import fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]
    Rows = NDArray[np.int64]
    Codes = NDArray[np.int32]
    Counts = NDArray[np.int64]


@dataclass(frozen=True)
class Column:
    """`first[row]` is the number of the row's first value, `len(values)` where nothing is known. The others of a row,
    where somebody has two jobs or three schools, are in the two columns `more_rows` and `more`."""

    values: tuple[str, ...]
    numbers: dict[str, int]
    """By what is the same in all spellings of a value."""
    same: Callable[[str], str]
    first: Codes
    more_rows: Codes
    more: Codes

    @classmethod
    def of(cls, texts: Texts, *, size: int, same: Callable[[str], str] = fold) -> Column:
        spellings = Counter(texts.values)
        alike = {value: same(value) for value in spellings}
        shown: dict[str, str] = {}
        for value in sorted(spellings, key=lambda each: (-spellings[each], each)):
            shown.setdefault(alike[value], value)
        keys = sorted(shown)
        numbers = {key: number for number, key in enumerate(keys)}
        by_value = {value: numbers[key] for value, key in alike.items()}
        codes = np.array([by_value[value] for value in texts.values], np.int64)
        return cls(tuple(shown[key] for key in keys), numbers, same, *in_rows(codes, texts.rows, len(keys), size))

    def counts(self, rows: Rows, among: Mask | None) -> Counts:
        """How many of the `rows` have each value. `among` is the same choice as a mask, None for everybody."""
        chosen = self.first if among is None else self.first[rows]
        counted = np.bincount(chosen, minlength=len(self.values) + 1)[: len(self.values)]
        if self.more.size:
            more = self.more if among is None else self.more[among[self.more_rows]]
            counted += np.bincount(more, minlength=len(self.values))
        return counted

    def which(self, wanted: Mask) -> Mask:
        """The rows with one of the values that `wanted` marks; it is one longer than `values`."""
        found: Mask = wanted[self.first]
        if self.more.size:
            found[self.more_rows[wanted[self.more]]] = True
        return found

    def named(self, values: Iterable[str]) -> Mask:
        """These values, in whatever spelling."""
        wanted = np.zeros(len(self.values) + 1, np.bool_)
        wanted[[self.numbers[key] for key in map(self.same, values) if key in self.numbers]] = True
        return wanted

    def like(self, words: Sequence[str]) -> Mask:
        """The values that hold all the words, or words that begin so."""
        wanted = np.zeros(len(self.values) + 1, np.bool_)
        wanted[:-1] = True
        for word in words:
            scores = np.zeros(len(self.values) + 1, np.uint8)
            self._words.spelt(word, scores)
            wanted &= scores > 0
        return wanted

    @cached_property
    def _words(self) -> Postings:
        texts = Texts(range(len(self.values)), self.values)
        return Postings([texts], size=max(1, len(self.values)))


def in_rows(codes: NDArray[np.int64], rows: Sequence[int], known: int, size: int) -> tuple[Codes, Codes, Codes]:
    """Each value of a row once, in the order told: the first of each row, then rows and values of all others."""
    at = np.asarray(rows, np.int64)
    pairs = at * (known + 1) + codes
    _, once = np.unique(pairs, return_index=True)
    once.sort()
    at, codes = at[once], codes[once]
    _, firsts = np.unique(at, return_index=True)
    first = np.full(size, known, np.int32)
    first[at[firsts]] = codes[firsts]
    others = np.ones(len(at), np.bool_)
    others[firsts] = False
    return first, at[others].astype(np.int32), codes[others].astype(np.int32)
