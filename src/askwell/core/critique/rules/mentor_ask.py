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
        r"\b(?:be|become|as|being) (?:my|our|a|an?(?: \w+)?) mentor\b(?! (?:to|for) (?!me))",
        r"\bmentor(?:ing)? me\b|\bcoach(?:ing)? me (?:through|in|on|to|for)\b",
        r"\b(?:under|take me under) your wing\b",
        r"\byour (?:mentee|prot[ée]g[ée]e?|disciple)\b|\b(?:be|become|as|being) your apprentice\b",
        r"\bmentor(?:ship|ing)? (?:from you|relationship|sessions?|with you)\b",
        r"\b(?:looking for|seeking|seek|find|need|want|wish for|in search of|have you as) (?:an? |my |some "
        r"|your )?(?:[\w-]+ )?mentor(?:ship)?\b(?! who (?:was|had))",
        r"\bguide me (?:through|in|on) my (?:\w+ )?(?:career|journey|path|life|studies)\b",
        r"\b(?:we|i) (?:can |could |might |should |would like to )?(?:speak|meet|talk|call) (?:every|each|once"
        r" a|weekly|twice a|regularly|on a"
        r" regular)\b",
        denied_counts=False,
    ),
    good=(
        Example(
            body="Hi Ann,\n\nThe mentor whom you thank in your book taught my aunt too. What was her first lesson?"
        ),
        Example(body="Hi Ann,\n\nYour apprentice Bo says that you cast bells. Which was the first?"),
    ),
    bad=(
        Example(body="Hi Ann,\n\nWould you be my mentor?"),
        Example(body="Hi Ann,\n\nI long to become your apprentice."),
    ),
)
