"""The builders from which most rules are made: each takes what to look for and gives a finder.

A rule that reads like its own description is easy to trust. An odd rule writes its finder itself, these beside it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial, reduce
from operator import or_
from typing import Self

from askwell.core.critique.anatomy.span import Placed
from askwell.core.critique.draft import Draft
from askwell.core.critique.reading import Passage, Stretch
from askwell.core.critique.roles.knowing import together
from askwell.core.critique.rule import Finder, Hit, Needs, Severity, opens
from askwell.core.critique.wording import Wording, said, wording
from askwell.core.late import late

Condition = Callable[[Draft], bool]


class Looking(partial[Iterable[Hit | Needs]]):
    """A finder that finds nothing in a draft that says none of its wordings, so that it need not be asked."""

    opens: int

    def __new__(cls, find: Finder, *, opens: int) -> Self:
        looking = super().__new__(cls, find)
        looking.opens = opens
        return looking


Spots = Callable[[Passage, int], Sequence[Hit]]
"""What is found in a paragraph that begins at this place of the body."""


class Spotting(Looking):
    """A finder that looks at each paragraph by itself: what it found in one stays while somebody types in another."""

    spots: Spots
    wanted: Wording

    def __new__(cls, spots: Spots, *, wanted: Wording) -> Self:
        bit = wanted.bit
        marks = tuple(each.mark for each in wanted.loose)  # one stands in whatever has no gate

        def find(draft: Draft) -> Iterable[Hit]:
            marked = marks and holds(draft.prose, marks)
            return [
                hit
                for start, passage in draft.everything
                if passage.may_say & bit or (marked and holds(passage.text, marks))
                for hit in passage.placed(spots, start)
            ]

        spotting = super().__new__(cls, find, opens=wanted.may_be)
        spotting.spots, spotting.wanted = spots, wanted
        return spotting


def where(wanted: Wording | Iterable[Wording] | Finder, finder: Finder) -> Finder:
    """The finder, for drafts that may say this, or in which this may find something; no other holds a hit of it."""
    if isinstance(wanted, Wording):
        return Looking(finder, opens=wanted.may_be)
    return Looking(finder, opens=opens(wanted) if callable(wanted) else together(*wanted))


_NOT = (
    r"\b(?:not|never|no|nothing|without|isn't|don't|won't|didn't|doesn't|haven't|rather than|instead of|nor|neither|"
    r"far from|hate|deletes?|avoid|stopped)\b"
)
NEGATION = wording(_NOT)
_ASKS_ANEW = r", (?:please|kindly|could|would|can|will|then|let|do|just)\b"
NEGATED = late(rf"{_NOT}(?:(?!{_ASKS_ANEW})[^.!?;\n]){{0,60}}\Z", re.IGNORECASE)
"""A negation in the same clause. A comma ends that where a request begins: "if you're not the one, please …"."""
NEAR = 99
"""Characters before a place in which a negation can stand that reaches it."""


def phrases(*wanted: str, unless: Wording | None = None, denied_counts: bool = True) -> Spotting:
    """Each place where one of these phrases stands; the options are those of `pattern`."""
    return pattern(said(*wanted), unless=unless, denied_counts=denied_counts)


def pattern(
    *wanted: str | Wording,
    unless: Wording | None = None,
    denied_counts: bool = True,
    severity: Severity | None = None,
) -> Spotting:
    """Each place in the prose where one of these regular expressions matches.

    `unless` excuses the sentence in which it matches. With `denied_counts=False` a place after a "not" or "without"
    in the same clause is passed over: who writes "this is not about a job" asks for none.
    """
    looked_for = any_of(*wanted)
    may_be = looked_for.may_be

    def spots(passage: Passage, start: int) -> list[Hit]:
        return [
            Hit(
                start=start + sentence.start + match.start(),
                end=start + sentence.start + match.end(),
                severity=severity,
            )
            for sentence in passage.sentences
            if sentence.may_say & may_be
            if (found := sentence.find(looked_for)) and not (unless and sentence.has(unless))
            for match in found
            if denied_counts or not denied_in(sentence, match.start())
        ]

    return Spotting(spots, wanted=looked_for)


def holds(text: str, pieces: Iterable[str]) -> bool:
    """Whether one of these stands in a text: a quick question to ask before an expression is looked for."""
    return any(map(text.__contains__, pieces))


FIGURES = "0123456789"


def denied_in(sentence: Stretch, offset: int) -> bool:
    """Whether a "not" or "without" stands before this place of a sentence, in its clause."""
    return sentence.has(NEGATION) and NEGATED.search(sentence.text[max(0, offset - NEAR) : offset]) is not None


def denied(draft: Draft, offset: int) -> bool:
    """The same of a place in the body."""
    start, passage = draft.passage_of(offset)
    sentence = passage.sentence_of(offset - start)
    return denied_in(sentence, offset - start - sentence.start)


def any_of(*wanted: str | Wording) -> Wording:
    """All of these as one."""
    if len(wanted) == 1 and isinstance(wanted[0], Wording):
        return wanted[0]
    each_way = (wording(each) if isinstance(each, str) else each for each in wanted)
    return Wording(way for ways in each_way for way in ways.expressions)


def missing(*wanted: str | Wording, at: Callable[[Draft], Placed | None] | None = None) -> Finder:
    """One hit when the prose holds no match; it lies on `at`, or nowhere."""
    looked_for = any_of(*wanted)

    def find(draft: Draft) -> Iterable[Hit]:
        return () if draft.has(looked_for) else (whole(at(draft) if at else None),)

    return find


def when(condition: Condition, finder: Finder) -> Finder:
    """The finder, for drafts of which the condition holds."""

    def find(draft: Draft) -> Iterable[Hit | Needs]:
        return finder(draft) if condition(draft) else ()

    return Looking(find, opens=opens(finder))


def either(*finders: Finder) -> Finder:
    """What any of these find."""
    behind = [(opens(finder), finder) for finder in finders]

    def find(draft: Draft) -> Iterable[Hit | Needs]:
        may_say = draft.may_say
        return [each for gates, finder in behind if gates & may_say for each in finder(draft)]

    return Looking(find, opens=reduce(or_, (gates for gates, _ in behind)))


def at_least(count: int, finder: Finder) -> Finder:
    """What the finder finds, once it has found that many."""

    def find(draft: Draft) -> Iterable[Hit | Needs]:
        found = list(finder(draft))
        return found if len(found) >= count else ()

    return Looking(find, opens=opens(finder))


def over(room: Callable[[Draft], Mapping[Severity, int]]) -> Finder:
    """One hit on the body when it has more words than it may have; the gravest limit that is passed counts."""

    def find(draft: Draft) -> Iterator[Hit]:
        limits, words = room(draft), draft.words
        passed = [(limit, severity) for severity, limit in limits.items() if words > limit]
        if passed:
            _, severity = max(passed)
            fills = {"words": words, "budget": min(limits.values())}
            yield body_hit(draft, severity=severity, fills=fills)

    return find


def subject_is(*wanted: str | Wording) -> Finder:
    """One hit on the subject where one of these matches; without a subject nothing can be said."""
    looked_for = any_of(*wanted)

    def find(draft: Draft) -> Iterable[Hit | Needs]:
        if draft.subject is None:
            return (Needs("subject"),)
        found = draft.about.find(looked_for)[:1]
        return [Hit(part="subject", start=each.start, end=each.end) for each in found]

    return find


def full_at(body: str, limit: int, *, weight: Callable[[str], int] = len) -> int:
    """Where `limit` characters are reached, by what each weighs. A Windows line end counts as one."""
    room = limit
    for at, each in enumerate(body):
        room -= 0 if body[at : at + 2] == "\r\n" else weight(each)
        if room < 0:
            return at
    return len(body)


def whole(span: Placed | None) -> Hit:
    """A hit on all of a span, or on nothing."""
    return Hit(start=span.start, end=span.end) if span else Hit()


def body_hit(draft: Draft, *, severity: Severity | None = None, fills: Mapping[str, object] | None = None) -> Hit:
    """A hit from the first sentence of the body to its last."""
    if not draft.sentences:
        return Hit(severity=severity, fills=fills or {})
    first, last = draft.sentences[0], draft.sentences[-1]
    return Hit(start=first.start, end=last.end, severity=severity, fills=fills or {})
