"""Claiming a meeting or an agreement that never was is remembered longer than the letter."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import ERROR, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP

CLAIM = wording(
    r"\b(?:as (?:we )?(?:discussed|agreed)|following (?:up on )?our (?:conversation|call|meeting|chat)|as "
    r"promised|per our (?:call|conversation))\b"
)


def find(draft: Draft) -> Iterator[Hit | Needs]:
    claims = draft.find(CLAIM)
    if claims and draft.context.earlier is None:
        yield Needs("earlier")
    elif claims and not draft.context.earlier:
        for found in claims:
            yield Hit(start=found.start, end=found.end)


rule = Rule(
    id="unearned-history",
    fault="dishonest",
    kinds=(*ASKS, FOLLOW_UP),
    severity=ERROR,
    evidence=("VAULT",),
    says="“{text}” speaks of a contact that is not on record.",
    why="They know whether you talked. If you did not, nothing else you write will be believed.",
    fix="Take it out, or note the earlier talk first if there was one.",
    finder=find,
    good=(
        Example(
            body="Hi Moe,\n\nAs promised, the photograph.", context={"earlier": [{"kind": "reply", "body": "Yes!"}]}
        ),
        Example(body="Hi Moe,\n\nMay I ask about kites?", context={"earlier": []}),
    ),
    bad=(Example(body="Hi Moe,\n\nAs discussed, could you show me the kites?", context={"earlier": []}),),
)
