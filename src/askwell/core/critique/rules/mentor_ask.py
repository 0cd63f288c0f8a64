"""Mentoring grows; it cannot be ordered in a first letter."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.outreach import ASKS, FOLLOW_UP, THANK_YOU

rule = Rule(
    id="mentor-ask",
    fault="entitled-or-pressuring",
    kinds=(*ASKS, FOLLOW_UP, THANK_YOU),
    severity=WARNING,
    evidence=("RECRUIT",),
    says="“{text}” asks for years, not minutes.",
    why="Nobody promises that to a stranger; many become one after three good questions.",
    fix="Ask one question, and report back what you did with the answer.",
    finder=pattern(
        r"\b(?:be|become|as) my mentor\b",
        r"\bmentor me\b",
        r"\b(?:under|take me under) your wing\b",
        r"\byour mentee\b",
        r"\bmentor(?:ship|ing)? (?:from you|relationship)\b",
        denied_counts=False,
    ),
    good=(
        Example(
            body="Hi Ann,\n\nThe mentor whom you thank in your book taught my aunt too. What was her first lesson?"
        ),
    ),
    bad=(Example(body="Hi Ann,\n\nWould you be my mentor?"),),
)
