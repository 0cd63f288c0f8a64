"""How a text is read: stretches that remember what was looked for in them, and readers that make them.

A paragraph is read on its own, so nothing that is looked for may run from one into the next. That is what lets an
editor be fast: a key press changes one paragraph, and a `Memory` knows all the others.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import TypeVar

from askwell.core.critique.anatomy.sentences import find_sentences
from askwell.core.critique.gates import ALL_OPEN, USUAL, Gates, Opening, Places
from askwell.core.critique.wording import Expression, Wording
from askwell.core.text import WORD

T = TypeVar("T")

Matches = tuple[re.Match[str], ...]


EDGE = re.compile(r"\b")
FEW = 12
"""Places that are tried without asking first whether a word begins there."""
TRIES = 60
"""Places at which a match could begin; with more of them, looking through the text is quicker."""

MARGIN = 3
"""Characters by which a literal may begin before the text in which its expression matches."""


class Stretch:
    """A piece of plain text. `open` has the bits of the expressions that may match in it."""

    __slots__ = ("_found", "_gates", "_has", "_once", "_places", "open", "start", "text")

    def __init__(self, text: str, *, gates: Gates | None, open: int, places: Places, start: int = 0) -> None:
        self.text = text
        self.start = start
        """Where it begins in the paragraph that it is part of."""
        self.open = open
        self._places = places
        """Where literals stand, in the paragraph."""
        self._gates = gates
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
            known = self._has[wanted] = any(self._run(each) for each in wanted.let_through(self.open))
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
        asked = wanted.let_through(self.open)
        found = [match for each in asked for match in self._run(each)]
        return _apart(found) if len(asked) > 1 else tuple(found)

    def _run(self, it: Expression) -> list[re.Match[str]]:
        """The matches of one expression, from left to right, tried only where its literals allow one to begin."""
        starts = self._starts(it)
        if starts is None:
            return list(it.regex.finditer(self.text))
        match, text, found, end = it.regex.match, self.text, [], 0
        for start in starts:
            if start >= end and (hit := match(text, start)):
                found.append(hit)
                end = hit.end()
        return found

    def _starts(self, it: Expression) -> list[int] | None:
        """The places where a match can begin, or None where looking through all of the text is quicker."""
        if it.reach is None or self._gates is None:
            return None
        near, far, at_edge = it.reach
        if far - near > TRIES:
            return None
        known, here = self._places, self.start
        standing = (self._within(known[each]) for each in self._gates.literals_of[it.key] if each in known)
        places = [at - here for each in standing for at in each]
        if far == near:
            return sorted({at - far for at in places if at >= far}) if len(places) > 1 else _only(places, far)
        starts = {start for at in places for start in range(max(0, at - far), at - near + 1)}
        if at_edge and len(starts) > FEW:
            starts &= self.once(_edges)
        return sorted(starts)

    def _within(self, places: list[int]) -> list[int]:
        """Of a literal's places in the paragraph those that matter here: each sentence would go over all of them."""
        first, last = self.start - MARGIN, self.start + len(self.text)
        if len(places) <= FEW or (first <= places[0] and places[-1] <= last):
            return places
        return places[bisect_left(places, first) : bisect_right(places, last)]


def _only(places: list[int], far: int) -> list[int]:
    return [at - far for at in places if at >= far]


def _edges(stretch: Stretch) -> frozenset[int]:
    return frozenset(each.start() for each in EDGE.finditer(stretch.text))


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
        opening = gates.opened(text, found) if gates else Opening(ALL_OPEN, [ALL_OPEN] * len(found), {})
        super().__init__(text, gates=gates, open=opening.whole, places=opening.places)
        self.sentences = tuple(
            Stretch(each.text, gates=gates, open=open, places=opening.places, start=each.start)
            for each, open in zip(found, opening.parts, strict=True)
        )

    @property
    def words(self) -> tuple[str, ...]:
        return self.once(_words_of_all)


def _words_of_all(passage: Stretch) -> tuple[str, ...]:
    sentences = passage.sentences if isinstance(passage, Passage) else ()
    return tuple(word for each in sentences for word in each.words)


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
