"""Two questions in one sentence get one answer, to the easier of them."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.roles.inquiring import is_double, is_question
from askwell.core.critique.rule import HINT, Example, Hit, Rule
from askwell.core.outreach import QUESTIONS


def find(draft: Draft) -> Iterator[Hit]:
    for each in draft.doing(is_question):
        if each.stretch.once(is_double):
            yield Hit(start=each.start, end=each.end)


rule = Rule(
    id="question-double",
    fault="mechanics",
    kinds=(QUESTIONS,),
    severity=HINT,
    evidence=("BERK-I",),
    says="Here are two questions in one.",
    why="People answer the last or the easier half, and the other one is lost.",
    fix="Ask the first; the answer will lead you to the second.",
    finder=find,
    good=(
        Example(body="Hi Eva,\n\nWhat did your last Tuesday hold? Who taught you to read a loom?"),
        Example(body="Hi Eva,\n\nHow do the wool and what it costs change over a year?"),
    ),
    bad=(
        Example(body="Hi Eva,\n\nWhat do you weave on most days, and how did you get into it?"),
        Example(body="Hi Eva,\n\nWhy did you leave the mill and what would you do differently?"),
    ),
)
