"""Any greeting does better than none. Its absence is a small flaw, not a wrong name."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import HINT, Example, Hit, Rule
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE, INTRO_REQUEST, KEEP_IN_TOUCH, REFERENCE_REQUEST, THANK_YOU


def find(draft: Draft) -> Iterator[Hit]:
    if draft.greeting is None:
        yield Hit()


rule = Rule(
    id="greeting-missing",
    fault="mechanics",
    kinds=(ASK_EMAIL, ASK_MESSAGE, INTRO_REQUEST, THANK_YOU, KEEP_IN_TOUCH, REFERENCE_REQUEST),
    severity=HINT,
    evidence=("BOOM-OPEN",),
    says="There is no greeting.",
    why="In a count over public lists, mails with a greeting were answered more often than those without one.",
    fix="Begin with “Hi” and their first name.",
    finder=find,
    good=(
        Example(body="Hi Noor,\n\nMay I ask how you chose the second mill?"),
        Example(body="Noor, may I ask how you chose the second mill?"),
        Example(body="Good morning Noor\n\nMay I ask how you chose the second mill?"),
    ),
    bad=(Example(body="May I ask how you chose the second mill?"),),
)
