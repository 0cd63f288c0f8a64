"""Three lines are short; ten words are a riddle. Who, why you and what must have room."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import body_hit
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import ASK_EMAIL, INTRO_REQUEST

LEAST = 25
"""Words of body. Mails of about ten lost a third of the answers [BOOM]; the limit is our own."""


def find(draft: Draft) -> Iterator[Hit]:
    if draft.words < LEAST:
        yield body_hit(draft, fills={"words": draft.words})


rule = Rule(
    id="length-under",
    fault="mechanics",
    kinds=(ASK_EMAIL, INTRO_REQUEST),
    severity=WARNING,
    evidence=("BOOM",),
    says="The body has only {words} words.",
    why="Mails of about ten words lost a third of their answers: the reader has to guess who asks, and for what.",
    fix="Add who you are, why them, and how many minutes.",
    finder=find,
    form=True,
    good=(
        Example(
            body="Hi Oz,\n\nI pack salt in Wieliczka and heard your talk on the salt roads. Could I ask you for ten "
            "minutes by phone which of them is still walked?"
        ),
    ),
    bad=(Example(body="Hi Oz,\n\nDo you have time to talk about salt?"),),
)
