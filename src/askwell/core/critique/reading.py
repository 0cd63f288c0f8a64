"""How a text is read: stretches that remember what was looked for in them, and readers that make them.

A paragraph is read on its own, so nothing that is looked for may run from one into the next. That is what lets an
editor be fast: a key press changes one paragraph, and a `Memory` knows all the others.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from askwell.core.critique.anatomy.sentences import find_sentences
from askwell.core.critique.gates import GATED, opened
from askwell.core.critique.wording import Expression, Wording
from askwell.core.text import WORD

T = TypeVar("T")

Gate = Callable[[str], frozenset[int]]
Matches = tuple[re.Match[str], ...]


class Stretch:
    """A piece of plain text. `open` holds the keys of the expressions that may match in it."""

    __slots__ = ("_found", "_has", "_once", "open", "start", "text")

    def __init__(self, text: str, *, open: frozenset[int], start: int = 0) -> None:
        self.text = text
        self.open = open
        self.start = start
        """Where it begins in the paragraph that it is part of."""
        self._found: dict[Wording, Matches] = {}
        self._has: dict[Wording, bool] = {}
        self._once: dict[Callable[[Stretch], object], object] = {}

    def find(self, wanted: Wording) -> Matches:
        """Every match, from left to right. Where two overlap, the one that begins first stands for both."""
        if not wanted.always and wanted.keys.isdisjoint(self.open):
            return ()
        known = self._found.get(wanted)
        if known is None:
            known = self._found[wanted] = self._search(wanted)
        return known

    def has(self, wanted: Wording) -> bool:
        if not wanted.always and wanted.keys.isdisjoint(self.open):
            return False
        known = self._has.get(wanted)
        if known is None:
            known = self._has[wanted] = any(each.regex.search(self.text) for each in self._let_through(wanted))
        return known

    def once(self, question: Callable[[Stretch], T]) -> T:
        """The answer to a question about this stretch alone, worked out the first time that it is asked."""
        if question not in self._once:
            self._once[question] = question(self)
        return self._once[question]  # type: ignore[return-value]

    @property
    def words(self) -> tuple[str, ...]:
        """Its words in lower case."""
        return self.once(_words)

    def _search(self, wanted: Wording) -> Matches:
        asked = self._let_through(wanted)
        found = [match for each in asked for match in each.regex.finditer(self.text)]
        return _apart(found) if len(asked) > 1 else tuple(found)

    def _let_through(self, wanted: Wording) -> list[Expression]:
        return [each for each in wanted.expressions if not each.gated or each.key in self.open]


def _apart(found: list[re.Match[str]]) -> Matches:
    kept: list[re.Match[str]] = []
    for each in sorted(found, key=lambda match: (match.start(), -match.end())):
        if not kept or each.start() >= kept[-1].end():
            kept.append(each)
    return tuple(kept)


class Passage(Stretch):
    """A paragraph, which knows its sentences. `gate` tells which expressions may match in a text."""

    __slots__ = ("_gate", "_sentences")

    def __init__(self, text: str, *, gate: Gate) -> None:
        super().__init__(text, open=gate(text))
        self._gate = gate
        self._sentences: tuple[Stretch, ...] | None = None

    @property
    def sentences(self) -> tuple[Stretch, ...]:
        if self._sentences is None:
            found = find_sentences(self.text)
            self._sentences = tuple(
                Stretch(each.text, open=self._gate(each.text), start=each.start) for each in found
            )
        return self._sentences


def _words(stretch: Stretch) -> tuple[str, ...]:
    return tuple(WORD.findall(stretch.text.lower()))


Reader = Callable[[str], Passage]


def gated(text: str) -> Passage:
    """Reads with the gates: the usual way."""
    return Passage(text, gate=opened)


def naive(text: str) -> Passage:
    """Reads with every gate open. Slow; the measure of whether the gates let everything through that they should."""
    return Passage(text, gate=_all_open)


def _all_open(text: str) -> frozenset[int]:
    return GATED


class Memory:
    """A reader that knows the paragraphs it read last: for one person at one text, not for many texts in a row."""

    def __init__(self, *, room: int = 64) -> None:
        self.room = room
        self._known: dict[str, Passage] = {}

    def __call__(self, text: str) -> Passage:
        known = self._known.pop(text, None) or gated(text)
        self._known[text] = known
        if len(self._known) > self.room:
            del self._known[next(iter(self._known))]
        return known
