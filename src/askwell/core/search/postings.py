"""Which rows hold which words: a sorted vocabulary, and for each weight the rows of every word behind one another.

Sorted, so that all words with one beginning are neighbours and their rows are one slice.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from askwell.core.search.slips import Letters
from askwell.core.search.words import words_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Scores = NDArray[np.uint8]
    Rows = NDArray[np.int32]

AS_TYPED, BEGINS, ONE_SLIP, TWO_SLIPS, BEGINS_NEARLY = 6, 4, 3, 2, 1
"""How well a word fits: as typed, begins so, means it but for one slip or two, or begins nearly so."""
LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Texts:
    """What stands in a field: the value `values[i]` in the row `rows[i]`. A row may come several times, or never."""

    rows: Sequence[int]
    values: Sequence[str]
    weight: int = 1
    """How much a word counts that is found here, 1 to 5."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The rows of all words at one weight: those of word w stand at `starts[w]` to `starts[w + 1]`."""

    weight: int
    starts: NDArray[np.int64]
    rows: Rows


class Postings:
    """Built once, then only read."""

    def __init__(self, fields: Iterable[Texts], *, size: int) -> None:
        self.size = size
        vocabulary = Vocabulary()
        read = [(each.weight, *vocabulary.read(each)) for each in fields if each.rows]
        self.words, place = vocabulary.sorted()
        self.letters = Letters(self.words)
        weights = sorted({weight for weight, _, _ in read})
        self.shelves = tuple(
            _shelf(weight, [(place[words], rows) for w, words, rows in read if w == weight], len(self.words), size)
            for weight in weights
        )

    def spelt(self, word: str, scores: Scores) -> None:
        """Raise the `scores` of the rows that hold `word`, or a word that begins so."""
        first = bisect_left(self.words, word)
        if first == len(self.words) or not self.words[first].startswith(word):
            return
        end = bisect_left(self.words, word + LAST, first)
        behind = first + (self.words[first] == word)
        found = [(BEGINS * shelf.weight, shelf, behind, end) for shelf in self.shelves]
        found += [(AS_TYPED * shelf.weight, shelf, first, behind) for shelf in self.shelves]
        for points, shelf, start, stop in sorted(found, key=_points):  # the best comes last and stays
            rows = shelf.rows[shelf.starts[start] : shelf.starts[stop]]
            if rows.size:
                scores[rows] = np.maximum(scores[rows], points)

    def meant(self, word: str, scores: Scores) -> None:
        """Raise the `scores` of the rows with words that are `word` but for a slip."""
        by_fit: dict[int, list[int]] = {BEGINS_NEARLY: [], TWO_SLIPS: [], ONE_SLIP: []}
        for at, distance in self.letters.near(word):
            by_fit[BEGINS_NEARLY if distance is None else ONE_SLIP if distance == 1 else TWO_SLIPS].append(at)
        for fit, places in by_fit.items():
            for shelf in self.shelves if places else ():
                rows = _rows(shelf, np.array(places))
                if rows.size:
                    scores[rows] = np.maximum(scores[rows], fit * shelf.weight)


class Vocabulary:
    """Words get numbers as they come; sorted they are in the end."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def read(self, field: Texts) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Every word of the field as two columns: its number, its row. Each value is taken apart only once."""
        codes = {value: number for number, value in enumerate(dict.fromkeys(field.values))}
        coded = np.array([codes[value] for value in field.values], np.int64)
        number = self.numbers
        flat: list[int] = []
        starts = [0]
        for value in codes:
            flat.extend([number.setdefault(word, len(number)) for word in words_of(value)])
            starts.append(len(flat))
        at, lengths = _spread(np.array(starts)[coded], np.array(starts)[coded + 1])
        return np.array(flat, np.int64)[at], np.repeat(np.asarray(field.rows, np.int64), lengths)

    def sorted(self) -> tuple[list[str], NDArray[np.int64]]:
        """The words in their order, and for each number its place among them."""
        words = sorted(self.numbers)
        place = np.empty(len(words), np.int64)
        place[[self.numbers[word] for word in words]] = np.arange(len(words))
        return words, place


def _shelf(weight: int, read: list[tuple[NDArray[np.int64], NDArray[np.int64]]], words: int, size: int) -> Shelf:
    pairs = np.concatenate([places * size + rows for places, rows in read])
    pairs.sort()  # np.unique hashes first, which takes several times as long
    pairs = pairs[np.diff(pairs, prepend=-1) > 0]
    starts = np.searchsorted(pairs, np.arange(words + 1) * size)
    return Shelf(weight=weight, starts=starts, rows=(pairs % size).astype(np.int32))


def _rows(shelf: Shelf, places: NDArray[np.int64]) -> Rows:
    at, _ = _spread(shelf.starts[places], shelf.starts[places + 1])
    return shelf.rows[at]


def _spread(starts: NDArray[np.int64], ends: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """All places from each start to its end, behind one another, and how many each gave."""
    lengths = ends - starts
    before = np.cumsum(lengths) - lengths
    return np.repeat(starts - before, lengths) + np.arange(lengths.sum()), lengths


def _points(found: tuple[int, Shelf, int, int]) -> int:
    return found[0]
