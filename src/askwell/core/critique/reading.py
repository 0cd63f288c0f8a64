"""How a text is read: stretches that remember what was looked for in them, and readers that make them.

A paragraph is read on its own, so nothing that is looked for may run from one into the next. That is what lets an
editor be fast: a key press changes one paragraph, and a `Memory` knows all the others.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from askwell.core.critique.anatomy.sentences import find_sentences
from askwell.core.critique.gates import ALL_OPEN, USUAL, Gates
from askwell.core.critique.wording import Expression, Wording
from askwell.core.text import WORD

T = TypeVar("T")

Matches = tuple[re.Match[str], ...]


class Stretch:
    """A piece of plain text. `open` has the bits of the expressions that may match in it."""

    __slots__ = ("_found", "_has", "_once", "open", "start", "text")

    def __init__(self, text: str, *, open: int, start: int = 0) -> None:
        self.text = text
        self.open = open
        self.start = start
        """Where it begins in the paragraph that it is part of."""
        self._found: dict[Wording, Matches] = {}
        self._has: dict[Wording, bool] = {}
        self._once: dict[Callable[[Stretch], object], object] = {}

    def find(self, wanted: Wording) -> Matches:
        """Every match, from left to right. Where two overlap, the one that begins first stands for both."""
        if not wanted.bits & self.open:
            return ()
        known = self._found.get(wanted)
        if known is None:
            known = self._found[wanted] = self._search(wanted)
        return known

    def has(self, wanted: Wording) -> bool:
        if not wanted.bits & self.open:
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
        return [each for each in wanted.expressions if not each.gated or each.bit & self.open]


def _apart(found: list[re.Match[str]]) -> Matches:
    kept: list[re.Match[str]] = []
    for each in sorted(found, key=lambda match: (match.start(), -match.end())):
        if not kept or each.start() >= kept[-1].end():
            kept.append(each)
    return tuple(kept)


class Passage(Stretch):
    """A paragraph, which knows its sentences. Without `gates` everything may match in it."""

    __slots__ = ("sentences",)

    def __init__(self, text: str, *, gates: Gates | None) -> None:
        found = tuple(find_sentences(text))
        whole, parts = gates.opened([each.text for each in found]) if gates else (ALL_OPEN, [ALL_OPEN] * len(found))
        super().__init__(text, open=whole)
        self.sentences = tuple(
            Stretch(each.text, open=open, start=each.start) for each, open in zip(found, parts, strict=True)
        )


def _words(stretch: Stretch) -> tuple[str, ...]:
    return tuple(WORD.findall(stretch.text.lower()))


Reader = Callable[[str], Passage]


def gated(text: str) -> Passage:
    """Reads with the gates: the usual way."""
    return Passage(text, gates=USUAL)


def naive(text: str) -> Passage:
    """Reads with every gate open. Slow; the measure of whether the gates let everything through that they should."""
    return Passage(text, gates=None)


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
