"""A no is an answer. Who argues with it loses the door that a thank-you would have kept open."""

from __future__ import annotations

from collections.abc import Iterable

from askwell.core.critique.checks import pattern
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import ERROR, Example, Hit, Needs, Rule
from askwell.core.outreach import REPLY

ARGUING = pattern(
    r"\bare you sure\b",
    r"\beven (?:five|ten|\d+) minutes\b",
    r"\breconsider\b",
    r"\bthat's a shame,? but\b",
    r"\bwhy not\b",
    r"\bchange your mind\b",
    r"\bbut (?:surely|maybe|perhaps|could|couldn't)\b",
    r"\bjust (?:five|ten|\d+) minutes\b",
)


def find(draft: Draft) -> Iterable[Hit | Needs]:
    if draft.context.replying_to is None:
        return (Needs("replying_to"),)
    return ARGUING(draft) if draft.context.replying_to in {"no", "later"} else ()


rule = Rule(
    id="argues-with-no",
    fault="entitled-or-pressuring",
    kinds=(REPLY,),
    severity=ERROR,
    evidence=("MOLTZ",),
    says="“{text}” argues with their no.",
    why="A quick no is a kindness; accept it, and you may write again one day.",
    fix="Thank them for answering and wish them well.",
    finder=find,
    good=(
        Example(body="Hi Cy,\n\nThank you for telling me. I wish you a good harvest.", context={"replying_to": "no"}),
        Example(
            body="Hi Cy,\n\nTuesday, but perhaps at ten? Even ten minutes is plenty.", context={"replying_to": "yes"}
        ),
    ),
    bad=(
        Example(body="Hi Cy,\n\nThat's a shame, but could we do even five minutes?", context={"replying_to": "no"}),
    ),
)
