"""A sentence that runs past thirty words is read twice, or not to its end."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.preferences import Limit
from askwell.core.critique.rule import HINT, Example, Hit, Rule
from askwell.core.outreach import ASK_NOTE, KINDS

MOST = 40
"""Words. The number is our own."""


def find(draft: Draft) -> Iterator[Hit]:
    most = draft.preferences.number("long-sentence", MOST)
    for start, passage in draft.passages:
        for each in passage.sentences if len(passage.words) > most else ():
            if len(each.text) > 2 * most and len(each.words) > most:
                first = start + each.start
                yield Hit(start=first, end=first + len(each.text), fills={"words": len(each.words)})


rule = Rule(
    id="long-sentence",
    fault="wall-of-text",
    kinds=tuple(kind for kind in KINDS if kind != ASK_NOTE),
    severity=HINT,
    evidence=("BOOM", "FASTCO"),
    says="This sentence has {words} words.",
    why="Short words and short sentences were answered more often.",
    fix="Split it where it says “and” or “which”.",
    finder=find,
    form=True,
    limit=Limit(usual=MOST, least=15, most=80, unit="words in a sentence"),
    good=(Example(body="Hi Ty,\n\nI mend nets. You mend sails. Which knot do we share?"),),
    bad=(
        Example(
            body="Hi Ty,\n\nI mend nets in a shed that my uncle built from the planks of a boat which had lain on "
            "the beach "
            "since the storm in which the old pier went down and with it the kiosk where he had once sold ice to "
            "sailors."
        ),
    ),
)
