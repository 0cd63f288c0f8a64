"""Occupations whose names share rare words with a title: the cosine of weighted words, as in a search for texts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property
from math import log, sqrt

from askwell.core.occupations.spelling import GLUE, NO_WORK, RANKS

ASKED = 4
"""Words of a title that are looked up, the rarest first: more of them find nothing else."""
ONE_WORD = 0.7
"""What a likeness in a single word is worth of one in several."""


class Likeness:
    """Names with the ids they stand for, to be asked by words. What it needs is made with the first question."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = tuple(names.items())

    def alike(self, words: tuple[str, ...]) -> Iterator[tuple[str, float]]:
        """Ids by the cosine of their likest name with these words, 0 to 1, the five best first."""
        wanted = {word for word in words if word in self._weights and word not in RANKS}
        if not wanted:
            return
        rarest = log(1 + len(self._names))
        mass = sum(self._weights.get(word, rarest) ** 2 for word in set(words) - RANKS.keys() - GLUE)
        scores: dict[int, float] = defaultdict(float)
        shared: dict[int, int] = defaultdict(int)
        for word in sorted(wanted, key=self.names_with)[:ASKED]:
            weight = self._weights[word] ** 2
            for at in self._holding[word]:
                scores[at] += weight
                shared[at] += word not in NO_WORK
        best: dict[str, float] = {}
        for at, common in scores.items():
            id, length = self._entries[at]
            score = common / (sqrt(mass) * length) * (1.0 if shared[at] > 1 else ONE_WORD)
            if score > best.get(id, 0.0):
                best[id] = score
        yield from sorted(best.items(), key=lambda each: -each[1])[:5]

    def names_with(self, word: str) -> int:
        return len(self._holding.get(word, ()))

    @cached_property
    def _holding(self) -> dict[str, list[int]]:
        """Word -> the places of the names that hold it."""
        holding: dict[str, list[int]] = defaultdict(list)
        for at, (name, _) in enumerate(self._names):
            for word in set(name.split()):
                holding[word].append(at)
        return dict(holding)

    @cached_property
    def _weights(self) -> dict[str, float]:
        """Rare words weigh more."""
        return {word: log(1 + len(self._names) / len(at)) for word, at in self._holding.items()}

    @cached_property
    def _entries(self) -> list[tuple[str, float]]:
        """Of each name the occupation and the length of its vector."""
        weights = self._weights
        return [(id, sqrt(sum(weights[word] ** 2 for word in set(name.split())))) for name, id in self._names]
