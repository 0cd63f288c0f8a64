"""The builders from which most rules are made: each takes what to look for and gives a finder.

A rule that reads like its own description is easy to trust. An odd rule writes its finder itself, these beside it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from askwell.core.critique.anatomy.span import Span
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import Finder, Hit, Needs, Severity

Condition = Callable[[Draft], bool]

NEGATED = re.compile(
    r"(?:\b(?:not|never|no|nothing|without|isn't|don't|won't|didn't|doesn't|haven't|rather than|instead of|nor|"
    r"neither|"
    r"far from|hate|deletes?|avoid|stopped)\b)[^.!?;\n]{0,60}$",
    re.IGNORECASE,
)


@cache
def regex(pattern: str) -> re.Pattern[str]:
    """Compiled when first needed, because a command that critiques one mail must start fast."""
    return re.compile(pattern, re.IGNORECASE)


def any_of(*phrases: str) -> str:
    """A pattern for whole phrases; a space in one stands for any run of white space."""
    return r"(?<!\w)(?:" + "|".join(re.escape(each).replace(r"\ ", r"\s+") for each in phrases) + r")(?!\w)"


def phrases(
    *wanted: str, unless: str | None = None, denied_counts: bool = True, severity: Severity | None = None
) -> Finder:
    """Each place where one of these phrases stands; the options are those of `pattern`."""
    return pattern(any_of(*wanted), unless=unless, denied_counts=denied_counts, severity=severity)


def pattern(
    wanted: str,
    *,
    unless: str | None = None,
    denied_counts: bool = True,
    severity: Severity | None = None,
) -> Finder:
    """Each place in the prose where a regular expression matches.

    `unless` excuses the sentence in which it matches. With `denied_counts=False` a place after a "not" or "without"
    in the same clause is passed over: who writes "this is not about a job" asks for none.
    """

    def find(draft: Draft) -> Iterator[Hit]:
        for found in regex(wanted).finditer(draft.prose):
            sentence = draft.sentence_at(found.start())
            if unless and regex(unless).search(sentence.text):
                continue
            if not denied_counts and NEGATED.search(draft.prose[sentence.start : found.start()]):
                continue
            yield Hit(start=found.start(), end=found.end(), severity=severity)

    return find


def missing(wanted: str, *, at: Callable[[Draft], Span | None] | None = None) -> Finder:
    """One hit when the prose holds no match; it lies on `at`, or nowhere."""

    def find(draft: Draft) -> Iterator[Hit]:
        if not regex(wanted).search(draft.prose):
            yield whole(at(draft) if at else None)

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


def over(budgets: Mapping[str, Mapping[Severity, int]]) -> Finder:
    """One hit on the body when it has more words than its kind allows; the gravest limit that is passed counts."""

    def find(draft: Draft) -> Iterator[Hit]:
        limits = budgets.get(draft.kind, {})
        passed = [(limit, severity) for severity, limit in limits.items() if draft.words > limit]
        if passed:
            _, severity = max(passed)
            fills = {"words": draft.words, "budget": min(limits.values())}
            yield body_hit(draft, severity=severity, fills=fills)

    return find


def subject_is(wanted: str) -> Finder:
    """One hit on the subject where the expression matches; without a subject nothing can be said."""

    def find(draft: Draft) -> Iterator[Hit | Needs]:
        if draft.subject is None:
            yield Needs("subject")
            return
        found = regex(wanted).search(draft.plain_subject)
        if found:
            yield Hit(part="subject", start=found.start(), end=found.end())

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
