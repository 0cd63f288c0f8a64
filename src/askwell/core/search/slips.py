"""Words that were meant: how many slips of the pen a word may hold, and which of a vocabulary are so near.

A slip is a letter too many, too few, wrong, or swapped with its neighbour: the optimal string alignment distance
counts them. Only the vocabulary is compared, some ten thousand words for a hundred thousand people.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from numpy.typing import NDArray

FIRST = ord("a")
REACH = 16
"""Letters of a word that are looked at. Longer ones are rarely typed, and never misunderstood."""
SHORTEST, LONG = 3, 6
"""In letters. Below the first every word is near to every other; from the second on two slips are allowed."""


def slips(word: str) -> int:
    """How many may be in it. A number is what it is: 1998 is not meant as 1999."""
    if len(word) < SHORTEST or not word.isalpha():
        return 0
    return 1 if len(word) < LONG else 2


class Letters:
    """Which letters the words of a vocabulary begin with: for each word and each length a bit for each letter.

    A slip brings in one letter at most and loses one at most, so a glance at the bits tells that most words cannot be
    meant. a to z have a bit each, all others share what is left.
    """

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self.vocabulary = vocabulary
        codes = np.array(vocabulary, f"U{REACH}").view(np.uint32).reshape(len(vocabulary), REACH)
        at = np.where((codes >= FIRST) & (codes < FIRST + 26), codes - FIRST, 26 + codes % 6).astype(np.uint32)
        bits = np.where(codes > 0, np.left_shift(np.uint32(1), at), np.uint32(0))
        self.begins = np.ascontiguousarray(np.bitwise_or.accumulate(bits, axis=1).T)
        self.lengths = np.count_nonzero(codes, axis=1)

    def near(self, word: str) -> list[tuple[int, int | None]]:
        """Places of the words that could be meant, with the slips between; None where only the beginning of a longer
        word is so near. Words that begin with `word` as it stands are not among them."""
        most = slips(word)
        if not most or len(word) + most > REACH or not self.vocabulary:
            return []
        size = len(word)
        beginnings = np.flatnonzero(self._alike(word, size, most) & (self.lengths > size))
        alike = self._alike(word, size + most, most) & (self.lengths >= size - most) & (self.lengths <= size + most)
        found: dict[int, int | None] = {at: None for at, slip in self._compared(word, beginnings, most, size) if slip}
        wholes = self._compared(word, np.flatnonzero(alike), most, REACH)
        found |= {at: slip for at, slip in wholes if not self.vocabulary[at].startswith(word)}
        return sorted(found.items())

    def _alike(self, word: str, size: int, most: int) -> NDArray[np.bool_]:
        """Whether the first `size` letters of each word share enough with `word`."""
        held, wanted = self.begins[size - 1], _letters(word)
        lost = np.bitwise_count(wanted & ~held)
        gained = np.bitwise_count(held & ~wanted)
        alike: NDArray[np.bool_] = (lost <= most) & (gained <= most)
        return alike

    def _compared(
        self, word: str, places: NDArray[np.intp], most: int, size: int
    ) -> Iterator[tuple[int, int | None]]:
        at = places.tolist()
        words = [self.vocabulary[each][:size] for each in at]
        for _, slip, place in process.extract(word, words, scorer=OSA.distance, score_cutoff=most, limit=None):
            yield at[place], int(slip)


def _letters(word: str) -> np.uint32:
    bits = 0
    for each in word:
        at = ord(each) - FIRST
        bits |= 1 << (at if 0 <= at < 26 else 26 + ord(each) % 6)
    return np.uint32(bits)
