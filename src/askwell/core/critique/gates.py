"""The gates of the critique: which literals open which expressions, and one pass over a text that finds them all.

The table (`gate_table.py`) is written from the expressions themselves; one that is not in it is simply run on every
text. A key is the checksum of a pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, reduce
from operator import itemgetter, or_
from typing import TYPE_CHECKING, NamedTuple, Protocol

from askwell.core.critique.gate_table import GATES

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

PLAINLY = str.maketrans(
    {chr(code): chr(code).lower() if chr(code).isalnum() or chr(code) == "_" else " " for code in range(128)}
)
"""ASCII in lower case, with a space for all that is no part of a word."""
SAME_LETTER = str.maketrans({"ſ": "s", "ı": "i", "İ": "i"})
"""Letters that `re.IGNORECASE` takes for others and that `str.lower` does not lead there."""


ALWAYS = 1
"""The bit of all expressions that have no gate: open in every text."""
ALL_OPEN = -1
"""Every bit there is: for reading without gates."""
FEW = 12
"""Texts that are searched literal by literal before an automaton is built: a command reads one letter and ends."""

BITS: dict[int, int] = {}


def bit_of(key: int) -> int:
    """The bit that stands for an expression in a set of open gates; the same for the life of the process."""
    known = BITS.get(key)
    if known is None:
        known = BITS[key] = ALWAYS << (len(BITS) + 1)
    return known


Places = dict[int, list[int]]
"""Where literals stand in a text, by their numbers."""


class Part(Protocol):
    """A stretch of the text that is searched."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class Opening(NamedTuple):
    """What may match: a bit for each expression, in the whole of a text and in each of its parts."""

    whole: int
    parts: Sequence[int]
    places: Places
    """Where each literal stands in the whole, by its number."""


class Gates:
    """A table of gates that can be looked up in one pass."""

    def __init__(self, table: Mapping[str, tuple[int, ...]]) -> None:
        self._literals = tuple(table)
        self._keys = tuple(table.values())
        self._bits: dict[int, int] = {}
        self._read = 0
        self.literals_of: dict[int, list[int]] = {}
        """The numbers of the literals of an expression, by its key: those that have been seen so far."""

    def opened(self, text: str, parts: Sequence[Part]) -> Opening:
        """What opens in a text and in each of its parts, from left to right. One pass over all of it."""
        places: Places = {}
        opened, across = [ALWAYS] * len(parts), ALWAYS
        at, last, known = 0, len(parts) - 1, self._bits
        for number, start, end in self._search(f" {_plainly(text)} "):
            if number in places:
                places[number].append(start - 1)
            else:
                places[number] = [start - 1]
            bits = known.get(number) or self._learn(number)
            while at < last and end > parts[at].end + 2:
                at += 1
            if last >= 0 and start >= parts[at].start:
                opened[at] |= bits
            else:
                across |= bits
        return Opening(reduce(or_, opened, across), opened, places)

    def _learn(self, number: int) -> int:
        for key in self._keys[number]:
            self.literals_of.setdefault(key, []).append(number)
        bits = self._bits[number] = reduce(or_, map(bit_of, self._keys[number]))
        return bits

    def _search(self, whole: str) -> Iterable[tuple[int, int, int]]:
        self._read += 1
        if self._read > FEW:
            return self._automaton.find_matches_as_indexes(whole, overlapping=True)
        return sorted(_standing(whole, self._literals), key=itemgetter(2))

    @cached_property
    def _automaton(self) -> AhoCorasick:
        from ahocorasick_rs import AhoCorasick, Implementation

        return AhoCorasick(self._literals, implementation=Implementation.ContiguousNFA)


def _standing(text: str, literals: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Every place of each literal, as the automaton tells them, but one literal after the other."""
    for number, literal in enumerate(literals):
        start = text.find(literal)
        while start >= 0:
            yield number, start, start + len(literal)
            start = text.find(literal, start + 1)


def _plainly(text: str) -> str:
    """Letter for letter: what is searched has the places of what was written."""
    if text.isascii():
        return text.translate(PLAINLY)
    low = text.translate(SAME_LETTER).lower()
    if len(low) != len(text):  # a few capitals have no small letter of their own
        low = "".join(each.lower()[:1] for each in text.translate(SAME_LETTER))
    return re.sub(r"[^\w]", " ", low)


USUAL = Gates(GATES)
