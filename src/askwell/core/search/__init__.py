"""Finding people: every word somewhere in what is known of them, narrowed by facets, and what is left counted.

An exact search in memory over the people of one or several books. Which book is whose, and what the database holds,
is for others to know; here nothing is written, and the same question has the same answer (docs/why/search.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from heapq import merge
from itertools import islice
from typing import TYPE_CHECKING, Generic, TypeVar

import numpy as np

from askwell.core.search.counting import Count, counted
from askwell.core.search.part import FACETS, Part, People, Person
from askwell.core.search.slips import slips
from askwell.core.search.words import asked

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from askwell.core.search.columns import Mask, Rows
    from askwell.core.search.postings import Scores

NO_POINTS = np.zeros(1, np.int16)
Held = TypeVar("Held", bound=People)

__all__ = ["FACETS", "Answer", "Count", "Like", "Living", "Named", "Question", "asked", "search"]


@dataclass(frozen=True, slots=True)
class Named:
    """Only people with this value, or one of these, in whatever spelling: a facet that was chosen."""

    facet: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Like:
    """Only people with a value that holds all these words or begins of them, or that is another name of the same
    house: a facet that was typed."""

    facet: str
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    account: str
    """Who asks: what is private is found by its own account alone."""
    words: tuple[str, ...] = ()
    """As `asked` makes them of a text."""
    filters: tuple[Named | Like, ...] = ()


@dataclass(frozen=True)
class Living(Generic[Held]):
    """A part, and which of its rows still count; None when all do."""

    part: Held
    living: Mask | None = None

    @property
    def count(self) -> int:
        return self.part.size if self.living is None else int(self.living.sum())


@dataclass(frozen=True, slots=True)
class Answer:
    total: int
    people: tuple[Person, ...]
    """Best first, those of one score in the order of their names."""
    facets: dict[str, tuple[Count, ...]]
    close: tuple[str, ...]
    """Words that were taken for others like them, because nobody was found by them as typed."""


def search(
    parts: Sequence[Living[Part]],
    question: Question,
    *,
    limit: int | None = None,
    offset: int = 0,
    values: int | None = None,
    facets: Sequence[str] = FACETS,
) -> Answer:
    """Everybody who fits: `limit` of them from `offset` on, all when it is None, and the `values` commonest of each
    facet among all who fit.

    A word fits where it is found as typed or as a beginning. One that nobody is found by is taken for those that are
    near it. If still nobody has all the words, every word is.
    """
    looks = [Look(each, question) for each in parts]
    close = [word for word in question.words if slips(word) and not any(look.finds(word) for look in looks)]
    _widen(looks, close)
    if not any(look.hits.size for look in looks):
        rest = [word for word in question.words if slips(word) and word not in close]
        _widen(looks, rest)
        close += rest
    hitting = [look for look in looks if look.hits.size]
    return Answer(
        total=sum(look.hits.size for look in hitting),
        people=_best(hitting, limit, offset),
        facets={
            name: counted([(look.part.columns[name], look.hits, look.among) for look in hitting], most=values)
            for name in facets
        },
        close=tuple(each for each in question.words if each in close) if hitting else (),
    )


@dataclass(slots=True)
class Look:
    """One part under one question: who fits, and how well."""

    living: Living[Part]
    question: Question
    scores: dict[str, Scores] = field(init=False)
    narrowed: Mask | None = field(init=False)
    among: Mask | None = field(init=False)
    """Who fits, as a mask; None when everybody does."""
    hits: Rows = field(init=False)
    """Who fits, as rows in the order of names."""

    def __post_init__(self) -> None:
        self.scores = {word: self._spelt(word) for word in self.question.words}
        self.narrowed = self.living.living
        for each in self.question.filters:
            fits = self._fits(each)
            self.narrowed = fits if self.narrowed is None else fits & self.narrowed
        self._settle()

    @property
    def part(self) -> Part:
        return self.living.part

    def finds(self, word: str) -> bool:
        return bool(self.scores[word].any())

    def widen(self, words: Iterable[str]) -> None:
        for word in words:
            scores = self.scores[word]
            for postings in self.part.postings_for(self.question.account):
                postings.meant(word, scores)
            self._bury(scores)
        self._settle()

    def best(self, most: int | None) -> Iterator[tuple[int, Person]]:
        """Points and people, best first."""
        people = self.part.people
        if not self.scores:
            yield from ((0, people[row]) for row in self.hits[:most].tolist())
            return
        points = sum((scores[self.hits] for scores in self.scores.values()), start=NO_POINTS)
        for level in np.flatnonzero(np.bincount(points))[::-1].tolist():
            yield from ((level, people[row]) for row in self.hits[points == level][:most].tolist())

    def _spelt(self, word: str) -> Scores:
        scores: Scores = np.zeros(self.part.size, np.uint8)
        for postings in self.part.postings_for(self.question.account):
            postings.spelt(word, scores)
        self._bury(scores)
        return scores

    def _bury(self, scores: Scores) -> None:
        if self.living.living is not None:
            scores *= self.living.living

    def _fits(self, it: Named | Like) -> Mask:
        column = self.part.columns[it.facet]
        if isinstance(it, Named):
            return column.which(column.named(it.values))
        spelt = self.part.spelt.get(it.facet, column)
        fits = spelt.which(spelt.like(asked(it.text)))
        return fits if spelt is column else fits | column.which(column.named((it.text,)))

    def _settle(self) -> None:
        among = self.narrowed
        for scores in self.scores.values():
            found: NDArray[np.bool_] = scores.astype(np.bool_)
            among = found if among is None else found & among
        self.among = among
        self.hits = np.arange(self.part.size) if among is None else np.flatnonzero(among)


def _widen(looks: Sequence[Look], words: Sequence[str]) -> None:
    if words:
        for look in looks:
            look.widen(words)


def _best(looks: Sequence[Look], limit: int | None, offset: int) -> tuple[Person, ...]:
    end = None if limit is None else offset + limit
    lists = [look.best(end) for look in looks]
    ordered = lists[0] if len(lists) == 1 else merge(*lists, key=_standing)
    return tuple(person for _, person in islice(ordered, offset, end))


def _standing(it: tuple[int, Person]) -> tuple[int, Person]:
    points, person = it
    return -points, person
