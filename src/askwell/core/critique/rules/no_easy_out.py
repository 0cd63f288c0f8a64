"""A yes is worth more when a no was easy. One clause is courtesy; nobody promises that it brings more answers."""

from __future__ import annotations

from collections.abc import Iterable

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import HINT, Example, Hit, Rule
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE, INTRO_REQUEST, REFERENCE_REQUEST


def find(draft: Draft) -> Iterable[Hit]:
    return () if draft.ways_out else (Hit(),)


rule = Rule(
    id="no-easy-out",
    fault="entitled-or-pressuring",
    kinds=(ASK_EMAIL, ASK_MESSAGE, INTRO_REQUEST, REFERENCE_REQUEST),
    severity=HINT,
    evidence=("BYAF13", "BYAF22", "SCHLUND", "BOHNS"),
    says="There is no easy way to say no.",
    why=(
        "Saying that they are free to decline leaves people freer. It is a courtesy: in writing it may not bring "
        "more yeses."
    ),
    fix="Add one short clause: “and if now isn’t a good time, no worries”.",
    finder=find,
    good=(
        Example(
            body="Hi Vic,\n\nCould I ask you about weirs for ten minutes by phone? If now isn't good, no worries."
        ),
        Example(body="Hi Vic,\n\nCould I ask you about weirs? Two lines would do, and no is fine."),
    ),
    bad=(Example(body="Hi Vic,\n\nCould I ask you about weirs for ten minutes by phone on Monday?"),),
)
