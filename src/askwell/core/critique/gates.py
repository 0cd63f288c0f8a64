"""The gates of the critique: which literals open which expressions, and one pass over a text that finds them all.

The table (`gate_table.py`) is written from the expressions themselves; one that is not in it is simply run on every
text. A key is the checksum of a pattern.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING

from askwell.core.critique.gate_table import GATES, GUARDED

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

    def __init__(self, rows: Sequence[str], *, guarded: Collection[int]) -> None:
        """`rows` as the function of that name gives them; one is parted only when a text holds its literal."""
        self._rows = rows
        self._read = 0
        self.guarded = guarded
        """Keys of the expressions that have an inner gate."""

    def __len__(self) -> int:
        return len(self._rows)

    def behind(self, number: int) -> tuple[int, ...]:
        """Keys of the expressions that a literal lets through."""
        return parted(self._rows[number])[1]

    def inside(self, number: int) -> tuple[int, ...]:
        """Keys of those whose inner gate it opens."""
        return parted(self._rows[number])[2]

    def standing(self, text: str) -> Sequence[Standing]:
        """Every place of every literal, in the order of their ends. One pass over all of the text."""
        return self._search(f" {plainly(text)} ")

    def _search(self, whole: str) -> Sequence[Standing]:
        self._read += 1
        if self._read > FEW or len(whole) > LONG:
            return self._automaton.find_matches_as_indexes(whole, overlapping=True)
        found = (each for start in range(len(whole)) for each in _beginning(whole, start, self._rows))
        return sorted(found, key=itemgetter(2))

    @cached_property
    def _automaton(self) -> AhoCorasick:
        from ahocorasick_rs import AhoCorasick, Implementation

        literals = [parted(each)[0] for each in self._rows]
        return AhoCorasick(literals, implementation=Implementation.ContiguousNFA)


def _beginning(text: str, start: int, rows: Sequence[str]) -> Iterator[Standing]:
    """The literals that begin at `start`, out of sorted rows: one letter more at a time, while there are any."""
    at = 0
    for end in range(start + SHORTEST, len(text) + 1):
        letters = text[start:end]
        at = bisect_left(rows, letters, at)
        if at == len(rows) or not rows[at].startswith(letters):
            break
        if rows[at][len(letters)] == "\t":
            yield at, start, end


def rows(outer: Mapping[str, Iterable[int]], inner: Mapping[str, Iterable[int]]) -> list[str]:
    """The keys of the expressions that each literal lets through, and of those whose inner gate it opens, as text.

    In the order of the literals: the tab behind one comes before every letter.
    """
    return sorted(f"{each}\t{_keys(outer, each)}\t{_keys(inner, each)}".rstrip("\t") for each in {*outer, *inner})


def _keys(opens: Mapping[str, Iterable[int]], literal: str) -> str:
    return " ".join(map(str, opens.get(literal, ())))


def parted(row: str) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    literal, *keys = row.split("\t")
    outer, inner = (tuple(map(int, each.split())) for each in (*keys, "")[:2])
    return literal, outer, inner


def plainly(text: str) -> str:
    """In small letters and without marks, letter for letter: what is searched has the places of what was written."""
    if text.isascii():
        return text.translate(PLAINLY)
    low = text.translate(SAME_LETTER).lower()
    if len(low) != len(text):  # a few capitals have no small letter of their own
        low = "".join(each.lower()[:1] for each in text.translate(SAME_LETTER))
    return re.sub(r"[^\w]", " ", low)


USUAL = Gates(GATES.splitlines(), guarded=GUARDED)
