"""The writer's deadline is not the reader's."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST

rule = Rule(
    id="urgency",
    fault="entitled-or-pressuring",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP),
    severity=WARNING,
    evidence=("GRANT14", "GIURGE"),
    says="“{text}” hands them your hurry.",
    why="People read more haste into a message than its writer means, and resent a deadline that is not theirs.",
    fix="Write earlier, ask for less, or say “there is no rush”.",
    finder=pattern(
        r"\b(?:urgent(?:ly)?|a\.?s\.?a\.?p|time[- ]sensitive|right away|immediately|at once|without delay)\b",
        (
            r"\b(?:need|would need|must have) (?:this|it|an answer|to (?:hear|talk|speak)) (?:\w+ ){0,3}(?:by|"
            r"before) \w+"
        ),
        denied_counts=False,
        unless=wording(r"\b(?:you|your|they|it) (?:\w+ )?(?:said|wrote|call(?:ed)?|describe)\b|\burgent care\b"),
    ),
    good=(
        Example(body="Hi Fay,\n\nNothing urgent: could I ask you about night shifts for ten minutes one day?"),
        Example(body="Hi Fay,\n\nI work in urgent care and read your diary. Could I ask you about night shifts?"),
    ),
    bad=(
        Example(body="Hi Fay,\n\nThis is urgent. Could we speak about night shifts?"),
        Example(body="Hi Fay,\n\nI need to talk to you before Friday about night shifts."),
    ),
)
