"""The search done the simplest way: everybody is looked at, one after another. Slow, and so plain that it is right.

It shares the words of `core/search/words.py` with the search, for these say what a word is, and nothing else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from askwell.core.search import FACETS, Like, Named, Question
from askwell.core.search.part import COLUMNS, HOUSES, SAME, WEIGHTS, house
from askwell.core.search.words import asked, words_of
from askwell.core.text import fold


@dataclass(frozen=True)
class Card:
    """One person with all by which they are found: (field, value), and for one account only (account, value)."""

    id: str
    name: str
    known: tuple[tuple[str, str], ...]
    private: tuple[tuple[str, str], ...] = ()

    @cached_property
    def place(self) -> tuple[str, str]:
        return fold(self.name), self.id

    @cached_property
    def words(self) -> dict[str, int]:
        """With the weight of the weightiest field that holds each."""
        found: dict[str, int] = {}
        for field, value in (("name", self.name), *self.known):
            for word in words_of(value):
                found[word] = max(found.get(word, 0), WEIGHTS[field])
        return found

    @cached_property
    def values(self) -> dict[str, frozenset[str]]:
        """What is the same in all their spellings, by facet."""
        return {each: _known_again(each, self.spelt(each)) for each in COLUMNS}

    def spelt(self, facet: str) -> tuple[str, ...]:
        return tuple(value for field, value in self.known if field == facet)

    def words_for(self, account: str) -> dict[str, int]:
        own = [word for of, value in self.private if of == account for word in words_of(value)]
        return {**dict.fromkeys(own, 1), **self.words} if own else self.words


@dataclass(frozen=True)
class Scanned:
    total: int
    ids: tuple[str, ...]
    """Best first."""
    facets: dict[str, Counter[str]]
    """By what is the same in all spellings of a value."""


def scan(cards: Sequence[Card], question: Question) -> Scanned:
    return Scan(cards).ask(question)


class Scan:
    """Everybody, to be looked at for one question after another. Only which words there are is remembered."""

    def __init__(self, cards: Sequence[Card]) -> None:
        self.cards = cards
        self.public = {word for each in cards for word in each.words}
        self.with_private = [each for each in cards if each.private]

    def ask(self, question: Question) -> Scanned:
        """Everybody who fits, best first, and how often each value stands among them."""
        own = {word for each in self.with_private for word in each.words_for(question.account)}
        vocabulary = self.public | own if own else self.public
        exact = {word: _spelt(word, vocabulary) for word in question.words}
        known = {word: exact[word] or _meant(word, vocabulary) for word in question.words}
        among = _among(self.cards, question.filters)
        found = _points(among, question, known)
        if not found:
            wide = {word: {**_meant(word, vocabulary), **exact[word]} for word in question.words}
            found = _points(among, question, wide)
        found.sort(key=lambda each: (-each[0], each[1].place))
        return Scanned(
            total=len(found),
            ids=tuple(card.id for _, card in found),
            facets={facet: _counted(facet, (card for _, card in found)) for facet in FACETS},
        )


def _points(
    cards: Iterable[Card], question: Question, fits: Mapping[str, Mapping[str, int]]
) -> list[tuple[int, Card]]:
    found = []
    fitting_words = [fitting.keys() for fitting in fits.values()]
    for card in cards:
        words = card.words_for(question.account)
        if any(words.keys().isdisjoint(each) for each in fitting_words):
            continue
        best = (
            max(fitting[word] * weight for word, weight in words.items() if word in fitting)
            for fitting in fits.values()
        )
        found.append((sum(best), card))
    return found


def _spelt(word: str, vocabulary: Iterable[str]) -> dict[str, int]:
    return {each: 6 if each == word else 4 for each in vocabulary if each.startswith(word)}


def _meant(word: str, vocabulary: Iterable[str]) -> dict[str, int]:
    """Two slips in words of six letters and more, one in shorter ones, none below three and none in numbers."""
    if len(word) < 3 or not word.isalpha() or len(word) > 14:
        return {}
    most = 1 if len(word) < 6 else 2
    found = {}
    for each in vocabulary:
        seen = each[:16]
        if abs(len(seen) - len(word)) <= most and (slip := slips_between(word, seen, most)) <= most:
            found[each] = {0: 6, 1: 3, 2: 2}[slip]
        elif len(each) > len(word) and slips_between(word, each[: len(word)], most) <= most:
            found[each] = 1
    return found


def slips_between(one: str, two: str, most: int) -> int:
    """The optimal string alignment distance, or something above `most`. The textbook's table, row by row."""
    if len(set(one) - set(two)) > most:  # each of these letters is a slip by itself
        return most + 1
    before: list[int] = []
    row = list(range(len(two) + 1))
    for i, a in enumerate(one, start=1):
        last, before, row = before, row, [i]
        for j, b in enumerate(two, start=1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == two[j - 2] and one[i - 2] == b:
                best = min(best, last[j - 2] + 1)
            row.append(best)
        if min(row) > most:
            return most + 1
    return row[-1]


def _among(cards: Sequence[Card], filters: Iterable[Named | Like]) -> Sequence[Card]:
    for it in filters:
        if isinstance(it, Named):
            named = _known_again(it.facet, it.values)
            cards = [each for each in cards if not named.isdisjoint(each.values[it.facet])]
        else:
            wanted = asked(it.text)
            cards = [each for each in cards if any(_is_like(value, wanted, it) for value in each.spelt(it.facet))]
    return cards


def _is_like(value: str, wanted: Iterable[str], it: Like) -> bool:
    if it.facet in HOUSES and house(value) == house(it.text):
        return True
    return all(any(held.startswith(word) for held in words_of(value)) for word in wanted)


def _counted(facet: str, cards: Iterable[Card]) -> Counter[str]:
    return Counter(value for card in cards for value in card.values[facet])


@cache
def _known_again(facet: str, values: tuple[str, ...]) -> frozenset[str]:
    """One set for all who have the same."""
    return frozenset(map(SAME[facet], values))
