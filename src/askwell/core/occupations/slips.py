"""Slips of the pen and foreign feminine forms in a title, put right word by word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cached_property

from askwell.core.occupations.spelling import Spelt

SHORTEST_TO_MEND = 5
"""Letters. Shorter words are too close to one another to be taken for slips of the pen."""
ENDINGS = (
    *(("in", ""), ("euse", "eur"), ("trice", "teur"), ("rice", "eur"), ("ora", "or"), ("iere", "ier")),
    *(("ienne", "ien"), ("iste", "ist"), ("ice", "eur"), ("a", "o"), ("e", ""), ("en", ""), ("ee", "e")),
)
"""Feminine and plural endings of German, French and Spanish, with what stands in the tables."""


class Mender:
    """Words that are known, and which of them another word was meant to be. Each word is asked once."""

    def __init__(self, known: Iterable[str], *, names_with: Callable[[str], int]) -> None:
        """`names_with` tells in how many names a word stands: of two that are as close the more usual is meant."""
        self._known = frozenset(known)
        self._names_with = names_with
        self._mended: dict[str, str] = {}

    def mended(self, spelt: Spelt) -> Spelt:
        if all(word in self._known for part in spelt.parts for word in part):
            return spelt
        parts = tuple(tuple(self._mend(word) for word in part) for part in spelt.parts)
        return Spelt(parts, spelt.glued, spelt.joined, spelt.hopes)

    def _mend(self, word: str) -> str:
        if word in self._known or len(word) < SHORTEST_TO_MEND or not word.isalpha():
            return word
        found = self._mended.get(word)
        if found is None:
            found = self._mended[word] = self._masculine(word) or self._closest(word) or word
        return found

    def _masculine(self, word: str) -> str:
        for ending, other in ENDINGS:
            if word.endswith(ending) and (bare := word.removesuffix(ending) + other) in self._known:
                return bare
        return ""

    def _closest(self, word: str) -> str:
        from rapidfuzz import process  # late: most titles hold no slip
        from rapidfuzz.distance import OSA

        slips = 1 if len(word) < 8 else 2
        close = process.extract(word, self._by_letter.get(word[0], ()), scorer=OSA.distance, score_cutoff=slips)
        return min(close, key=lambda each: (each[1], -self._names_with(each[0])))[0] if close else ""

    @cached_property
    def _by_letter(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for word in sorted(self._known):
            if len(word) >= SHORTEST_TO_MEND:
                found[word[0]].append(word)
        return found
