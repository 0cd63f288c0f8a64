"""One to three questions invite an answer; a page of them is homework."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.preferences import Limit
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP

MOST = 3
"""Mails with one to three questions were answered most, more did worse [BOOM]."""


ANOTHER = wording(r"\b(?:and|or) (?:also )?(?:what|how|which|who|where|why|when|is|are|do|does|did|should)\b")
"""A second question behind one mark."""


def find(draft: Draft) -> Iterator[Hit]:
    most = draft.preferences.number("question-flood", MOST)
    asked = [each for each in draft.sentences if "?" in each.text[-3:]]
    if len(asked) < 2:
        return
    count = len(asked) + sum(len(each.stretch.find(ANOTHER)) for each in asked)
    if count > most:
        yield Hit(start=asked[min(most, len(asked) - 1)].start, end=asked[-1].end, fills={"count": count})


rule = Rule(
    id="question-flood",
    fault="multiple-asks",
    kinds=(*ASKS, FOLLOW_UP),
    severity=WARNING,
    evidence=("BOOM", "ROCH"),
    says="These are {count} questions.",
    why=(
        "Mails with one to three questions were answered about half again as often as those with none; more "
        "did "
        "worse."
    ),
    fix="Keep the one that only they can answer, and take the others to the talk.",
    finder=find,
    form=True,
    limit=Limit(usual=MOST, least=1, most=10, unit="questions in a message"),
    good=(
        Example(body="Hi Kai,\n\nWhich oven did you start with? Would you again? May I ring you for ten minutes?"),
    ),
    bad=(Example(body="Hi Kai,\n\nWhich oven? What flour? Whose yeast? How many hours? Can I visit?"),),
)
