"""A string of yes-or-no questions is a form to fill in; an open one gets a story."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.roles.inquiring import is_closed, is_question
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import QUESTIONS

STRING = 3


def find(draft: Draft) -> Iterator[Hit]:
    asked = draft.doing(is_question)
    closed = [each for each in asked if each.stretch.once(is_closed)]
    if len(closed) >= STRING and 2 * len(closed) > len(asked):
        yield Hit(start=closed[0].start, end=closed[0].end, fills={"count": len(closed)})


rule = Rule(
    id="question-closed",
    fault="mechanics",
    kinds=(QUESTIONS,),
    severity=WARNING,
    evidence=("BERK-I", "CHILDF"),
    says="{count} of these can be answered with yes or no.",
    why="What you want to learn is how and why, and people tell that when they are asked for it.",
    fix="Turn them round: “What do you like about …?” instead of “Do you like …?”.",
    finder=find,
    good=(
        Example(body="Hi Ole,\n\nDo you fish alone? What makes a good day? How do you find the shoals?"),
        Example(
            body="Hi Ole,\n\nCould you tell me how a day begins? Would you say what changed? Can you show me why?"
        ),
    ),
    bad=(
        Example(body="Hi Ole,\n\nDo you like fishing? Is it cold? Are there many boats? What do you wear?"),
        Example(body="Hi Ole,\n\n1. Is it hard?\n2. Do you sleep?\n3. Have you ever been wrecked?"),
    ),
)
