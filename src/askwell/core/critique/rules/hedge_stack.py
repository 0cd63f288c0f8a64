"""One “perhaps” is polite. Four of them hide what is asked."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import at_least, pattern, where
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import HINT, Example, Finder, Hit, Needs, Rule
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, REFERENCE_REQUEST

STACK = 4
"""Softening words in one letter; the number is our own."""
SOFTENERS = ("maybe", "perhaps", "possibly", "potentially", "somehow")


def plainer(finder: Finder) -> Finder:
    """What the finder finds; a word that softens inside a clause can be left out."""

    def find(draft: Draft) -> Iterator[Hit | Needs]:
        for each in finder(draft):
            yield _plainer(draft.body, each) if isinstance(each, Hit) else each

    return where(finder, find)


def _plainer(body: str, hit: Hit) -> Hit:
    text = body[hit.start : hit.end]
    first, _, rest = text.partition(" ")
    if first == "just" and rest.endswith(("ed", "ing", "want", "thought")):
        return hit._replace(replacement=rest)
    inside = (
        body[hit.start - 2 : hit.start - 1].isalnum() and body[hit.start - 1] == body[hit.end : hit.end + 1] == " "
    )
    return hit._replace(start=hit.start - 1, replacement="") if text in SOFTENERS and inside else hit


rule = Rule(
    id="hedge-stack",
    fault="apologetic-or-self-deprecating",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP, REFERENCE_REQUEST),
    severity=HINT,
    evidence=("BEEW",),
    says="“{text}” is one of several words that take back what you say.",
    why="Each one makes the question smaller, and the reader has to dig for it.",
    fix="Keep one of them and delete the others.",
    finder=plainer(
        at_least(
            STACK,
            pattern(
                r"\b(?:maybe|perhaps|possibly|potentially|kind of|sort of|somehow|a little|a bit)\b",
                r"\b(?:i was|i am|i'm|was) (?:just |kind of |sort of )?(?:wondering|hoping|thinking)\b",
                r"\b(?:might|may) (?:just |maybe |possibly |perhaps )*be able to\b|\bif (?:at all|possible|that's"
                r" ok(?:ay)?|it's ok(?:ay)?)\b",
                r"\bjust (?:wanted|want|thought|wondering|hoping|a|checking|curious|maybe)\b",
            ),
        )
    ),
    good=(
        Example(body="Hi Al,\n\nPerhaps you know the reed cutters of Norfolk. Could I ask you about them by phone?"),
        Example(body="Hi Al,\n\nI was hoping for ten minutes, just on reed. How thick is too thick?"),
    ),
    bad=(
        Example(body="Hi Al,\n\nI just wanted to ask if maybe you could possibly talk, or perhaps write, if at all."),
        Example(
            kind="follow-up",
            body="Hi Al,\n\nI was just wondering if you might possibly have a little time, or maybe a line by email?",
        ),
    ),
)
