"""A few questions are a pleasure to answer; a page of them is homework."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.roles.inquiring import is_question
from askwell.core.critique.rule import HINT, WARNING, Example, Hit, Rule
from askwell.core.outreach import QUESTIONS

BY_MAIL, AT_ALL = 5, 10
"""So many questions suit an answer by mail; and so many a half hour of talk."""


def find(draft: Draft) -> Iterator[Hit]:
    asked = draft.doing(is_question)
    if len(asked) > BY_MAIL:
        severity = WARNING if len(asked) > AT_ALL else HINT
        first = asked[BY_MAIL]
        yield Hit(start=first.start, end=asked[-1].end, severity=severity, fills={"count": len(asked)})


rule = Rule(
    id="question-count",
    fault="too-long",
    kinds=(QUESTIONS,),
    severity=WARNING,
    evidence=("ROCH", "CHILDF"),
    says="These are {count} questions.",
    why="By mail three to five get good answers; ten fill half an hour of talk. More get short ones, or none.",
    fix="Keep those that only they can answer, and say that they may skip any.",
    finder=find,
    good=(
        Example(body="Hi Pia,\n\n1. What did your last Tuesday hold?\n2. What did you have to unlearn?"),
        Example(body="Hi Pia,\n\nWhich of these would you rather answer? Skip any. What is dull? What is not?"),
    ),
    bad=(
        Example(body="Hi Pia,\n\nWho helped you?\nWhat hurt?\nWhat paid?\nWhat next?\nWhere to?\nWhy so?\nHow long?"),
        Example(body="Hi Pia,\n\n" + "What is it like in the kitchen?\n" * 12),
    ),
)
