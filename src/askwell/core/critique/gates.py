"""The gates of the critique: which literals open which expressions, and one pass over a text that finds them all.

The table (`gate_table.py`) is written from the expressions themselves; one that is not in it is simply run on every
text. A key is the checksum of a pattern.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING

from askwell.core.critique.gate_table import GATES, INNER

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

PLAINLY = str.maketrans(
    {chr(code): chr(code).lower() if chr(code).isalnum() or chr(code) == "_" else " " for code in range(128)}
)
"""ASCII in lower case, with a space for all that is no part of a word."""
SAME_LETTER = str.maketrans({"ſ": "s", "ı": "i", "İ": "i"})
"""Letters that `re.IGNORECASE` takes for others and that `str.lower` does not lead there."""


FEW = 60
"""Texts that are searched without an automaton before one is built: a command reads one letter and ends."""
LONG = 20_000
"""Characters of a text for which an automaton is worth its building at once."""
SHORTEST = 3
"""Letters of a literal, at the least."""

Standing = tuple[int, int, int]
"""A literal's number, and where it begins and ends in the text with a space put before it."""


class Gates:
    """A table of gates: the literals of which one stands in every match of an expression, by the expression's key.

    Some expressions have an inner gate besides; they can match only where a literal of each stands.
    """

    def __init__(self, table: Mapping[str, tuple[int, ...]], *, inner: Mapping[str, tuple[int, ...]]) -> None:
        self._table, self._inner = table, inner
        self._literals = sorted((*table, *(each for each in inner if each not in table)))
        self._read = 0

    def __len__(self) -> int:
        return len(self._literals)

    def behind(self, number: int) -> tuple[int, ...]:
        """Keys of the expressions that a literal lets through."""
        return self._table.get(self._literals[number], ())

    def inside(self, number: int) -> tuple[int, ...]:
        """Keys of those whose inner gate it opens."""
        return self._inner.get(self._literals[number], ())

    @property
    def guarded(self) -> frozenset[int]:
        """Keys of those that have an inner gate."""
        return frozenset(chain.from_iterable(self._inner.values()))

    def standing(self, text: str) -> Sequence[Standing]:
        """Every place of every literal, in the order of their ends. One pass over all of the text."""
        return self._search(f" {plainly(text)} ")

    def _search(self, whole: str) -> Sequence[Standing]:
        self._read += 1
        if self._read > FEW or len(whole) > LONG:
            return self._automaton.find_matches_as_indexes(whole, overlapping=True)
        found = (each for start in range(len(whole)) for each in _beginning(whole, start, self._literals))
        return sorted(found, key=itemgetter(2))

    @cached_property
    def _automaton(self) -> AhoCorasick:
        from ahocorasick_rs import AhoCorasick, Implementation

        return AhoCorasick(self._literals, implementation=Implementation.ContiguousNFA)


def _beginning(text: str, start: int, literals: Sequence[str]) -> Iterator[Standing]:
    """The literals that begin at `start`, out of a sorted list: one letter more at a time, while there are any."""
    at = 0
    for end in range(start + SHORTEST, len(text) + 1):
        letters = text[start:end]
        at = bisect_left(literals, letters, at)
        if at == len(literals) or not literals[at].startswith(letters):
            break
        if len(literals[at]) == len(letters):
            yield at, start, end


def plainly(text: str) -> str:
    """In small letters and without marks, letter for letter: what is searched has the places of what was written."""
    if text.isascii():
        return text.translate(PLAINLY)
    low = text.translate(SAME_LETTER).lower()
    if len(low) != len(text):  # a few capitals have no small letter of their own
        low = "".join(each.lower()[:1] for each in text.translate(SAME_LETTER))
    return re.sub(r"[^\w]", " ", low)


USUAL = Gates(GATES, inner=INNER)
