"""One reminder helps, the second costs more than it brings."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.context import Earlier
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import ERROR, Example, Hit, Needs, Rule
from askwell.core.outreach import ANSWERS, ASKS, FOLLOW_UP, INTRO_REQUEST, THANK_YOU

BEGINS_ANEW = (*ASKS, INTRO_REQUEST, *ANSWERS, THANK_YOU)
"""After these silence is counted from the start: a new ask, or a talk that goes on."""


def find(draft: Draft) -> Iterator[Hit | Needs]:
    if draft.context.earlier is None:
        yield Needs("earlier")
    elif _reminded(draft.context.earlier, draft.body):
        yield Hit()


def _reminded(earlier: tuple[Earlier, ...], body: str) -> bool:
    """Whether the last thing that went out was a follow-up already; the message itself does not count."""
    for each in reversed(earlier):
        if each.kind == FOLLOW_UP and each.body != body:
            return True
        if each.kind in BEGINS_ANEW:
            return False
    return False


ASK, REMINDER = {"kind": "ask-email", "body": "Could I ask?"}, {"kind": "follow-up", "body": "Once more, could I?"}

rule = Rule(
    id="fu-too-many",
    fault="guilt-or-nagging",
    kinds=(FOLLOW_UP,),
    severity=ERROR,
    evidence=("SFU", "DUKE-B", "BELKINS25"),
    says="You have reminded them once already.",
    why="The first reminder brings answers, the next ones bring complaints. Silence is an answer too.",
    fix="Leave it there, and ask somebody else who does this work.",
    finder=find,
    good=(
        Example(body="Hi Pim,\n\nMy note of last week: still worth ten minutes?", context={"earlier": [ASK]}),
        Example(
            body="Hi Pim,\n\nSince you wrote I read the rest. Ten minutes?",
            context={"earlier": [ASK, REMINDER, {"kind": "reply", "body": "Thank you, Tuesday then."}]},
        ),
    ),
    bad=(
        Example(body="Hi Pim,\n\nOne last note from me.", context={"earlier": [ASK, REMINDER]}),
        Example(body="Hi Pim,\n\nA third try.", context={"earlier": [ASK, REMINDER, REMINDER]}),
    ),
)
