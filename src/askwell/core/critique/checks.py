"""The builders from which most rules are made: each takes what to look for and gives a finder.

A rule that reads like its own description is easy to trust. An odd rule writes its finder itself, these beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from askwell.core.critique.anatomy.span import Span
from askwell.core.critique.draft import Draft, Found
from askwell.core.critique.rule import Finder, Hit, Needs, Severity
from askwell.core.critique.wording import Wording, said, wording

Condition = Callable[[Draft], bool]

NEGATED = wording(
    r"\b(?:not|never|no|nothing|without|isn't|don't|won't|didn't|doesn't|haven't|rather than|instead of|nor|neither|"
    r"far from|hate|deletes?|avoid|stopped)\b[^.!?;\n]{0,60}$"
)


def phrases(*wanted: str, unless: Wording | None = None, denied_counts: bool = True) -> Finder:
    """Each place where one of these phrases stands; the options are those of `pattern`."""
    return pattern(said(*wanted), unless=unless, denied_counts=denied_counts)


def pattern(
    *wanted: str | Wording,
    unless: Wording | None = None,
    denied_counts: bool = True,
    severity: Severity | None = None,
) -> Finder:
    """Each place in the prose where one of these regular expressions matches.

    `unless` excuses the sentence in which it matches. With `denied_counts=False` a place after a "not" or "without"
    in the same clause is passed over: who writes "this is not about a job" asks for none.
    """
    looked_for = any_of(*wanted)

    def find(draft: Draft) -> Iterable[Hit]:
        if not draft.may_say(looked_for):
            return ()
        return [
            Hit(start=found.start, end=found.end, severity=severity)
            for found in draft.find(looked_for)
            if not _excused(draft, found, unless) and (denied_counts or not denied(draft, found.start))
        ]

    return find


def any_of(*wanted: str | Wording) -> Wording:
    """All of these as one."""
    if len(wanted) == 1 and isinstance(wanted[0], Wording):
        return wanted[0]
    each_way = (wording(each) if isinstance(each, str) else each for each in wanted)
    return Wording(way for ways in each_way for way in ways.expressions)


def denied(draft: Draft, offset: int) -> bool:
    """Whether a "not" or "without" stands before this place in its clause."""
    sentence = draft.sentence_at(offset)
    return _stands(NEGATED, draft.prose[sentence.start : offset])


def _excused(draft: Draft, found: Found, unless: Wording | None) -> bool:
    return unless is not None and _stands(unless, draft.sentence_at(found.start).text)


def _stands(wanted: Wording, text: str) -> bool:
    """Whether it is said in a text that is read only once and for nothing else."""
    return any(each.regex.search(text) for each in wanted.expressions)


def missing(*wanted: str | Wording, at: Callable[[Draft], Span | None] | None = None) -> Finder:
    """One hit when the prose holds no match; it lies on `at`, or nowhere."""
    looked_for = any_of(*wanted)

    def find(draft: Draft) -> Iterable[Hit]:
        return () if draft.has(looked_for) else (whole(at(draft) if at else None),)

    return find


def when(condition: Condition, finder: Finder) -> Finder:
    """The finder, for drafts of which the condition holds."""

    def find(draft: Draft) -> Iterable[Hit | Needs]:
        return finder(draft) if condition(draft) else ()

    return find


def either(*finders: Finder) -> Finder:
    """What any of these find."""

    def find(draft: Draft) -> Iterator[Hit | Needs]:
        for finder in finders:
            yield from finder(draft)

    return find


def at_least(count: int, finder: Finder) -> Finder:
    """What the finder finds, once it has found that many."""

    def find(draft: Draft) -> Iterable[Hit | Needs]:
        found = list(finder(draft))
        return found if len(found) >= count else ()

    return find


def over(room: Callable[[Draft], Mapping[Severity, int]]) -> Finder:
    """One hit on the body when it has more words than it may have; the gravest limit that is passed counts."""

    def find(draft: Draft) -> Iterator[Hit]:
        limits = room(draft)
        passed = [(limit, severity) for severity, limit in limits.items() if draft.words > limit]
        if passed:
            _, severity = max(passed)
            fills = {"words": draft.words, "budget": min(limits.values())}
            yield body_hit(draft, severity=severity, fills=fills)

    return find


def subject_is(*wanted: str | Wording) -> Finder:
    """One hit on the subject where one of these matches; without a subject nothing can be said."""
    looked_for = any_of(*wanted)

    def find(draft: Draft) -> Iterable[Hit | Needs]:
        if draft.subject is None:
            return (Needs("subject"),)
        found = draft.about.find(looked_for)[:1]
        return [Hit(part="subject", start=each.start(), end=each.end()) for each in found]

    return find


def full_at(body: str, limit: int, *, weight: Callable[[str], int] = len) -> int:
    """Where `limit` characters are reached, by what each weighs. A Windows line end counts as one."""
    room = limit
    for at, each in enumerate(body):
        room -= 0 if body[at : at + 2] == "\r\n" else weight(each)
        if room < 0:
            return at
    return len(body)


def whole(span: Span | None) -> Hit:
    """A hit on all of a span, or on nothing."""
    return Hit(start=span.start, end=span.end) if span else Hit()


def body_hit(draft: Draft, *, severity: Severity | None = None, fills: Mapping[str, object] | None = None) -> Hit:
    """A hit from the first sentence of the body to its last."""
    if not draft.sentences:
        return Hit(severity=severity, fills=fills or {})
    first, last = draft.sentences[0], draft.sentences[-1]
    return Hit(start=first.start, end=last.end, severity=severity, fills=fills or {})
