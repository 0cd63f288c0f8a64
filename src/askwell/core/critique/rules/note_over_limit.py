"""An invitation note has a hard limit, and which one depends on the plan: 200 characters free, 300 paid."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import full_at
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import ERROR, HINT, Example, Hit, Rule
from askwell.core.outreach import ASK_NOTE

FREE, PAID = 200, 300
"""Characters as LinkedIn counts them [LI-NOTE]; limits drift, so look again before a release."""


def find(draft: Draft) -> Iterator[Hit]:
    length = _units(draft.body.replace("\r\n", "\n"))
    free = draft.context.me is not None and draft.context.me.linkedin_plan == "free"
    limit = FREE if free or length <= PAID else PAID
    if length > limit:
        certain = free or length > PAID
        fills = {"length": length, "limit": limit}
        severity = ERROR if certain else HINT
        start = full_at(draft.body, limit, weight=_units)
        yield Hit(start=start, end=len(draft.body), severity=severity, blocks=certain, fills=fills)


def _units(text: str) -> int:
    """An emoji counts as two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


SHORT = "Hi Lene, your post on tide tables is the one I keep open. I survey harbours in Esbjerg. Would you connect?"
LONG = (
    SHORT
    + " I am trying to understand how a pilot learns to trust a forecast, and yours is the only account that says so."
)

rule = Rule(
    id="note-over-limit",
    fault="too-long",
    kinds=(ASK_NOTE,),
    severity=ERROR,
    blocks=True,
    evidence=("LI-NOTE",),
    says="The note has {length} characters; LinkedIn takes {limit}.",
    why="A free account may write 200 characters, a paid one 300. What stands beyond is refused or cut.",
    fix="Drop the greeting line first, then the sign-off, until {limit} characters are left.",
    finder=find,
    good=(Example(body=SHORT), Example(body=SHORT + "!" * (FREE - len(SHORT)))),
    bad=(
        Example(body=LONG + " " + SHORT),
        Example(body=LONG),
        Example(body=LONG, context={"me": {"linkedin_plan": "free"}}),
    ),
)
