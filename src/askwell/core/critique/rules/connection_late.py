"""What links you is the reason to read on. At the end it comes too late to be one."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import where, whole
from askwell.core.critique.draft import Draft
from askwell.core.critique.roles.knowing import together
from askwell.core.critique.roles.reason import ROAD, SHARED, gives_reason, names_road
from askwell.core.critique.rule import HINT, Example, Hit, Rule
from askwell.core.outreach import ASKS

EARLY = 3
"""Sentences in which the link should stand: one may greet and one may say who writes."""
A_ROAD = together(ROAD, SHARED)
"""Without one of these none is named."""


def find(draft: Draft) -> Iterator[Hit]:
    may_name = [each for each in draft.sentences[EARLY:] if each.stretch.may_say & A_ROAD]
    late = next((each for each in may_name if each.stretch.once(names_road)), None)
    if late and not any(each.stretch.once(gives_reason) for each in draft.sentences[:EARLY]):
        yield whole(late)


rule = Rule(
    id="connection-late",
    fault="no-commonality-or-source",
    kinds=ASKS,
    severity=HINT,
    evidence=("SFU", "OTB"),
    says="What links you stands only here.",
    why="They decide in the first two lines whether this is for them. The link decides it.",
    fix="Move this sentence to the top.",
    finder=where((ROAD, SHARED), find),
    good=(
        Example(
            body="Hi Kai,\n\nPaula Reyes suggested I write. I teach swimming. I also coach. I have a pool of "
            "mine. Could I ask you one thing by email?"
        ),
        Example(body="Hi Kai,\n\nI teach swimming. Your essay on cold water is why I write. May I ask you?"),
    ),
    bad=(
        Example(
            body="Hi Kai,\n\nI teach swimming in Oslo. I also coach. I have a pool. Could I ask you one thing? "
            "Paula Reyes suggested I write."
        ),
        Example(
            body="Hi Kai,\n\nI teach swimming. I like it. I began in June. I would value ten minutes. We "
            "both went to Skagen school."
        ),
    ),
)
