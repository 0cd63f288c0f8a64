"""One “perhaps” is polite. Four of them hide what is asked."""

from __future__ import annotations

from askwell.core.critique.checks import at_least, pattern
from askwell.core.critique.rule import HINT, Example, Rule
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, REFERENCE_REQUEST

STACK = 4
"""Softening words in one letter; the number is our own."""

rule = Rule(
    id="hedge-stack",
    fault="apologetic-or-self-deprecating",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP, REFERENCE_REQUEST),
    severity=HINT,
    evidence=("BEEW",),
    says="“{text}” is one of several words that take back what you say.",
    why="Each one makes the question smaller, and the reader has to dig for it.",
    fix="Keep one of them and delete the others.",
    finder=at_least(
        STACK,
        pattern(
            r"\b(?:maybe|perhaps|possibly|potentially|kind of|sort of|somehow|a little|a bit)\b",
            r"\b(?:i was|i am|i'm|was) (?:just |kind of |sort of )?(?:wondering|hoping|thinking)\b",
            r"\b(?:might|may) (?:just |maybe |possibly |perhaps )*be able to\b|\bif (?:at all|possible|that's"
            r" ok(?:ay)?|it's ok(?:ay)?)\b",
            r"\bjust (?:wanted|want|thought|wondering|hoping|a|checking|curious|maybe)\b",
        ),
    ),
    good=(
        Example(body="Hi Al,\n\nPerhaps you know the reed cutters of Norfolk. Could I ask you about them by phone?"),
        Example(body="Hi Al,\n\nI was hoping for ten minutes, just on reed. How thick is too thick?"),
    ),
    bad=(
        Example(
            body="Hi Al,\n\nI just wanted to ask if maybe you could possibly talk, or perhaps write, if at all."
        ),
        Example(
            kind="follow-up",
            body="Hi Al,\n\nI was just wondering if you might possibly have a little time, or maybe a line by email?",
        ),
    ),
)
