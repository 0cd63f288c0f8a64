"""A reader who cannot tell what is wanted puts the letter aside for later, and later does not come."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import whole
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE, INTRO_REQUEST, REFERENCE_REQUEST


def find(draft: Draft) -> Iterator[Hit]:
    if not draft.requests:
        yield whole(draft.sentences[-1] if draft.sentences else None)


rule = Rule(
    id="no-ask",
    fault="no-clear-ask",
    kinds=(ASK_EMAIL, ASK_MESSAGE, INTRO_REQUEST, REFERENCE_REQUEST),
    severity=WARNING,
    evidence=("WNF", "GRANT"),
    says="It is not clear what you ask for.",
    why="A plain question can be answered in a minute; a letter without one is put off.",
    fix="Say it once: “Could I ask you about … for 15 minutes, by phone or email?”",
    finder=find,
    good=(
        Example(body="Hi Rui,\n\nI keep bees in Évora. I'd value ten minutes on how you found your first buyer."),
        Example(body="Hi Rui,\n\nI keep bees. Would two lines by email be all right?"),
    ),
    bad=(
        Example(body="Hi Rui,\n\nMy name is Ana and I keep bees in Évora. I have done so for six years."),
        Example(kind="intro-request", body="Hi Rui,\n\nYou know Clara Neves. She has the best honey shop in town."),
    ),
)
