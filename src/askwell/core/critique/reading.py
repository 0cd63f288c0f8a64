"""How a text is read: sentence by sentence, with everything found in them that any rule looks for.

One pass finds where the literals of the gates stand (`gates.py`); each expression behind an open gate is tried there,
once, for all wordings that hold it. After that a rule's question is a look into what was found. A sentence is read on
its own, so nothing that is looked for may run from one into the next; and a paragraph is remembered by a `Memory`,
because a key press changes one paragraph only.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import reduce
from itertools import pairwise
from operator import attrgetter, or_
from typing import Any, Generic, NamedTuple, TypeVar

from askwell.core.critique.anatomy.sentences import find_sentences
from askwell.core.critique.gates import USUAL, Standing
from askwell.core.critique.openings import Openings
from askwell.core.critique.wording import ALWAYS, Expression, Wording
from askwell.core.late import late
from askwell.core.text import low_words

K = TypeVar("K")
T = TypeVar("T")

Matches = Sequence[re.Match[str]]

BEGINNINGS = {
    "start": late(r"\A"), "mark": late(r"\A|[^\w\s]|\n"), "word": late(r"\b\w"), "part": late(r"\A|\b\w|[^\w\s]|\n"),
}  # fmt: skip
TRIES = 60
"""Characters in which a match could begin; over more of them, looking through the sentence is quicker."""
ANYWHERE = (0, TRIES + 1, "")
UNASKED = object()
START = attrgetter("start")


class Found(NamedTuple):
    """A match, with its place in a longer text."""

    start: int
    end: int
    match: re.Match[str]


class Reading:
    """A text that was read. `may_say` has the bits of the wordings that it may hold."""

    __slots__ = ("_once", "may_say", "text")

    def __init__(self, text: str, may_say: int) -> None:
        self.text = text
        self.may_say = may_say
        self._once: dict[Any, Any] = {}

    def once(self, question: Callable[[Any], T]) -> T:
        """The answer to a question about this text alone, worked out the first time that it is asked."""
        known = self._once.get(question, UNASKED)
        if known is UNASKED:
            known = self._once[question] = question(self)
        return known  # type: ignore[no-any-return]


class Stretch(Reading):
    """A sentence, or what is read like one, in which all is looked for everywhere."""

    __slots__ = ("_found", "_words", "start")

    def __init__(self, text: str, start: int = 0, may_say: int = -1) -> None:
        super().__init__(text, may_say)
        self.start = start
        """Where it begins in the paragraph that it is part of."""
        self._found: dict[Wording, Matches] = {}
        self._words: list[str] | None = None

    def find(self, wanted: Wording) -> Matches:
        """Every match, from left to right. Where two overlap, the one that begins first stands for both."""
        if not wanted.may_be & self.may_say:
            return ()
        known = self._found.get(wanted)
        if known is None:
            known = self._found[wanted] = self._search(wanted)
        return known

    def has(self, wanted: Wording) -> bool:
        """Whether there is any match; behind the first nothing is tried."""
        if not wanted.may_be & self.may_say:
            return False
        known = self._found.get(wanted, self._once.get(wanted))
        if known is None:
            known = self._search(wanted, first_only=True)
            kept = self._once if known else self._found
            kept[wanted] = known
        return bool(known)

    @property
    def words(self) -> list[str]:
        """Its words in lower case."""
        if self._words is None:
            self._words = low_words(self.text)
        return self._words

    def _search(self, wanted: Wording, *, first_only: bool = False) -> Matches:
        """Slow; the measure for the other way."""
        return _apart([match for each in wanted.expressions for match in each.regex.finditer(self.text)])


class Opened(Stretch):
    """A sentence in which an expression is tried only where a literal of its gate stands."""

    __slots__ = ("_begin", "_opened", "_openings", "_standing")

    def __init__(
        self, text: str, start: int, openings: Openings, standing: Sequence[Standing], opened: int, begin: int
    ) -> None:
        """`begin`: where the sentence begins in that of which `standing` has the literals."""
        Stretch.__init__(self, text, start, openings.may_say(opened))
        self._openings = openings
        self._standing = standing
        self._opened = opened
        self._begin = begin

    def _search(self, wanted: Wording, *, first_only: bool = False) -> Matches:
        found = self._behind_gates(wanted, first_only) if wanted.bit & self.may_say else []
        if found and first_only:
            return found
        for it in wanted.loose:
            if it.mark in self.text:
                found += it.regex.finditer(self.text)
        return _apart(found) if len(found) > 1 else found

    def _behind_gates(self, wanted: Wording, first_only: bool) -> list[re.Match[str]]:
        text, opened, begin = self.text, self._opened, self._begin
        behind = self._openings.behind(wanted)
        found: list[re.Match[str]] = []
        spread: dict[Expression, list[int]] = {}
        for number, at, _ in self._standing:
            if number not in behind:
                continue
            for it, inner, before in behind[number]:
                if inner and not inner & opened:
                    continue
                if before is None:
                    spread.setdefault(it, []).append(at - begin)
                elif at >= before + begin and (match := it.regex.match(text, at - before - begin)):
                    found.append(match)
                    if first_only:
                        return found
        for it, places in spread.items():
            found += _matches(it, text, places)
            if found and first_only:
                break
        return found


def _apart(found: Matches) -> Matches:
    """Without those that begin inside another; of one expression, also not inside one that is left out itself."""
    if all(one.end() <= other.start() for one, other in pairwise(found)):
        return found
    kept: list[re.Match[str]] = []
    ends: dict[int, int] = {}
    for each in sorted(found, key=_first_and_longest):
        start, end = each.span()
        if start >= ends.get(id(each.re), 0):
            ends[id(each.re)] = end
            if not kept or start >= kept[-1].end():
                kept.append(each)
    return kept


def _first_and_longest(match: re.Match[str]) -> tuple[int, int, str]:
    return match.start(), -match.end(), match.re.pattern


class Passage(Reading):
    """A paragraph, a greeting or a sign-off: some sentences, and what is asked of all of them together."""

    __slots__ = ("_held", "_words", "sentences")

    def __init__(self, text: str, sentences: Sequence[Stretch]) -> None:
        super().__init__(text, reduce(or_, [each.may_say for each in sentences], ALWAYS))
        self.sentences = sentences
        self._held: dict[Wording, bool] = {}
        self._words: list[str] | None = None

    def find(self, wanted: Wording) -> list[Found]:
        """Every match, with its place in the paragraph."""
        return [
            Found(each.start + match.start(), each.start + match.end(), match)
            for each in self.sentences
            if each.may_say & wanted.may_be
            for match in each.find(wanted)
        ]

    def has(self, wanted: Wording) -> bool:
        if not wanted.may_be & self.may_say:
            return False
        known = self._held.get(wanted)
        if known is None:
            known = self._held[wanted] = any(each.has(wanted) for each in self.sentences)
        return known

    @property
    def words(self) -> list[str]:
        if self._words is None:
            self._words = [word for each in self.sentences for word in each.words]
        return self._words

    def placed(self, question: Callable[[Passage, int], T], start: int) -> T:
        """The answer to a question about it at a place of the letter; the same object as long as it stands there."""
        known = self._once.get(question)
        if known is None or known[0] != start:
            known = self._once[question] = start, question(self, start)
        return known[1]

    def sentence_of(self, offset: int) -> Stretch:
        """The sentence that holds `offset`; between two of them, the one before."""
        at = bisect_right(self.sentences, offset, key=START) - 1
        return self.sentences[max(0, at)]


Reader = Callable[[str], Passage]


class Gated:
    """Reads with a table of gates."""

    def __init__(self, openings: Openings) -> None:
        self._openings = openings

    def __call__(self, text: str) -> Passage:
        standing = self._openings.standing(text)
        opened = self._openings.opened(standing)
        ends = [end for _, _, end in standing]
        sentences, first = [], 0
        for start, each in find_sentences(text):
            last = bisect_right(ends, start + len(each) + 2, first)
            sentences.append(self._sentence(each, start, standing[first:last], opened[first:last], start))
            first = last
        return Passage(text, sentences)

    def sentence(self, text: str, start: int = 0) -> Stretch:
        """Reads a sentence by itself; `start` is its place in a longer text."""
        standing = self._openings.standing(text)
        return self._sentence(text, start, standing, self._openings.opened(standing), 0)

    def _sentence(
        self, text: str, start: int, standing: Sequence[Standing], opened: Sequence[int], at: int
    ) -> Stretch:
        return Opened(text, start, self._openings, standing, reduce(or_, opened, 0), at + 1)


def _matches(it: Expression, text: str, stands: Sequence[int]) -> Iterable[re.Match[str]]:
    """The matches of an expression, from left to right, tried only where its literals allow one to begin."""
    near, far, begins = it.reach or ANYWHERE
    if begins == "start":
        return [match] if (match := it.regex.match(text)) else ()
    if far - near > TRIES:
        return it.regex.finditer(text)
    starts = [start for at in stands for start in _between(text, max(0, at - far), at - near, begins)]
    return _tried(it, text, starts if len(stands) == 1 else sorted(set(starts)))


def _tried(it: Expression, text: str, starts: Iterable[int]) -> Matches:
    match, found, end = it.regex.match, [], 0
    for start in starts:
        if start >= end and (hit := match(text, start)):
            found.append(hit)
            end = hit.end()
    return found


def _between(text: str, first: int, last: int, begins: str) -> Sequence[int]:
    """The places from `first` to `last` at which such a thing begins."""
    if begins and first < last:
        return [each.start() for each in BEGINNINGS[begins].finditer(text, first, last + 1)]
    return range(first, last + 1)


gated = Gated(Openings(USUAL))
"""The usual way to read."""


def naive(text: str) -> Passage:
    """Reads without gates: whether these let everything through that they should, this tells."""
    return Passage(text, [Stretch(each, start) for start, each in find_sentences(text)])


class Memory:
    """A reader that knows what it read last: for one person at one text, not for many texts in a row.

    A key press changes one sentence, most often the last of its paragraph; those before it stay what they were.
    """

    def __init__(self, *, room: int = 64) -> None:
        self._passages: _Recent[str, Passage] = _Recent(room)
        self._sentences: _Recent[tuple[int, str], Stretch] = _Recent(room)
        self.told: Mapping[object, Any] = {}
        """What was said of the text the last time (`findings.py`)."""

    def __call__(self, text: str) -> Passage:
        return self._passages.get(text, self._read)

    def _read(self, text: str) -> Passage:
        return Passage(text, [self._sentences.get(each, _sentence) for each in find_sentences(text)])


def _sentence(it: tuple[int, str]) -> Stretch:
    start, text = it
    return gated.sentence(text, start)


class _Recent(Generic[K, T]):
    """The last things that were asked for, up to `room`."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._known: dict[K, T] = {}

    def get(self, key: K, make: Callable[[K], T]) -> T:
        known = self._known.pop(key, None)
        self._known[key] = known = make(key) if known is None else known
        if len(self._known) > self._room:
            del self._known[next(iter(self._known))]
        return known
