"""The gates of the critique: which literals open which expressions, and one pass over a text that finds them all.

The table (`gate_table.py`) is written from the expressions themselves; one that is not in it is simply run on every
text. A key is the checksum of a pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
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


FEW = 12
"""Texts that are searched literal by literal before an automaton is built: a command reads one letter and ends."""

Standing = tuple[int, int, int]
"""A literal's number, and where it begins and ends in the text with a space put before it."""


class Gates:
    """A table of gates: the literals of which one stands in every match of an expression, by the expression's key.

    Some expressions have an inner gate besides; they can match only where a literal of each stands.
    """

    def __init__(self, table: Mapping[str, tuple[int, ...]], *, inner: Mapping[str, tuple[int, ...]]) -> None:
        self._literals = (*table, *(each for each in inner if each not in table))
        self._read = 0
        self.behind = [table.get(each, ()) for each in self._literals]
        """Keys of the expressions that a literal lets through, by its number."""
        self.inside = {at: inner[each] for at, each in enumerate(self._literals) if each in inner}
        """Keys of those whose inner gate it opens."""

    def standing(self, text: str) -> Sequence[Standing]:
        """Every place of every literal, in the order of their ends. One pass over all of the text."""
        return self._search(f" {plainly(text)} ")

    def _search(self, whole: str) -> Sequence[Standing]:
        self._read += 1
        if self._read > FEW:
            return self._automaton.find_matches_as_indexes(whole, overlapping=True)
        return sorted(_standing(whole, self._literals), key=itemgetter(2))

    @cached_property
    def _automaton(self) -> AhoCorasick:
        from ahocorasick_rs import AhoCorasick, Implementation

        return AhoCorasick(self._literals, implementation=Implementation.ContiguousNFA)


def _standing(text: str, literals: Sequence[str]) -> Iterator[Standing]:
    """Every place of each literal, as the automaton tells them, but one literal after the other."""
    for number, literal in enumerate(literals):
        start = text.find(literal)
        while start >= 0:
            yield number, start, start + len(literal)
            start = text.find(literal, start + 1)


def plainly(text: str) -> str:
    """In small letters and without marks, letter for letter: what is searched has the places of what was written."""
    if text.isascii():
        return text.translate(PLAINLY)
    low = text.translate(SAME_LETTER).lower()
    if len(low) != len(text):  # a few capitals have no small letter of their own
        low = "".join(each.lower()[:1] for each in text.translate(SAME_LETTER))
    return re.sub(r"[^\w]", " ", low)


USUAL = Gates(GATES, inner=INNER)
