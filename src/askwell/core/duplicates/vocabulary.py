"""The different words of a column, numbered: as they are written, and in the spelling in which they are compared.

Rows hold numbers. Whatever is done to a text is done once for each word and never for each row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain, count

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]


class Words:
    """Grows and never shrinks, so that a number means the same for good."""

    def __init__(self, spelling: Callable[[str], str]) -> None:
        self.spelling = spelling
        self.written: list[str] = []
        self.keys: list[str] = []
        """The different spellings."""
        self._number: dict[str, int] = {}
        self._number_of_key: dict[str, int] = {}
        self._key_of: list[int] = []

    def numbers(self, column: Sequence[str]) -> Numbers:
        """Of each value its number; new words get the next ones."""
        known = self._number
        self._learn([word for word in dict.fromkeys(column) if word not in known])
        return np.fromiter(map(known.__getitem__, column), np.int64, len(column))

    def keys_of(self, numbers: Numbers) -> Numbers:
        """Of each word's number that of its spelling."""
        return np.array(self._key_of or [0], np.int64)[numbers]

    def number_of_key(self, key: str) -> int | None:
        return self._number_of_key.get(key)

    def of_each_key(self, told: Callable[[str], Iterable[str]]) -> tuple[Numbers, Numbers]:
        """What is `told` of every spelling, hashed: where the list of each begins, and all lists in a row."""
        lists = [tuple(told(key)) for key in self.keys]
        starts = np.cumsum([0, *map(len, lists)])
        return starts, hashed(chain.from_iterable(lists))

    def _learn(self, words: list[str]) -> None:
        spelt = list(map(self.spelling, words))
        known = self._number_of_key
        new = [key for key in dict.fromkeys(spelt) if key not in known]
        known.update(zip(new, count(len(self.keys))))
        self.keys += new
        self._number.update(zip(words, count(len(self.written))))
        self._key_of += map(known.__getitem__, spelt)
        self.written += words


class PlainWords(Words):
    """Those that come in the spelling in which they are compared: hardly two people have one, so all of it counts."""

    def __init__(self) -> None:
        super().__init__(str)
        self.keys, self._number_of_key = self.written, self._number

    def keys_of(self, numbers: Numbers) -> Numbers:
        return numbers

    def _learn(self, words: list[str]) -> None:
        self._number.update(zip(words, count(len(self.written))))
        self.written += words


def hashed(words: Iterable[str]) -> Numbers:
    """A number for each word. Two words of a million have the same once in thirty million times."""
    return np.fromiter(map(hash, words), np.int64)


class Counts:
    """How often each spelling occurs."""

    def __init__(self, words: Words, keys: Numbers) -> None:
        self._words = words
        self.of_number = np.bincount(keys, minlength=len(words.keys))

    def __getitem__(self, key: str) -> int:
        number = self._words.number_of_key(key)
        return 0 if number is None else int(self.of_number[number])
