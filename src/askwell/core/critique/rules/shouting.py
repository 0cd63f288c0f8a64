"""Capitals and exclamation marks raise the voice."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import at_least, either, pattern
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import KINDS, THANK_YOU

LOUD_WORD = (
    r"(?-i:\b(?:PLEASE|VERY|REALLY|URGENT|IMPORTANT|NEED|MUST|THANK|THANKS|YOU|NOW|FREE|HELP|ANY|LOVE|SO|NOT|ALL|"
    r"EVER|HELLO|ASK)\b)"
)
MARKS = 3
"""Exclamation marks in an ask; a thank-you may have more joy."""


def _marks(draft: Draft) -> Iterator[Hit]:
    found = [position for position, letter in enumerate(draft.core) if letter == "!"]
    if len(found) >= MARKS + (draft.kind == THANK_YOU):
        yield Hit(start=found[-1], end=found[-1] + 1)


rule = Rule(
    id="shouting",
    fault="mechanics",
    kinds=KINDS,
    severity=WARNING,
    evidence=("TUDELFT", "EMC2"),
    says="“{text}” raises your voice.",
    why="On a screen, capitals and rows of exclamation marks read as shouting.",
    fix="A full stop is warmer.",
    finder=either(pattern(r"!{2,9}"), at_least(2, pattern(LOUD_WORD)), _marks),
    good=(
        Example(body="Hi Bea,\n\nI read your NASA and NOAA reports on ice. Thank you for them! May I ask about one?"),
    ),
    bad=(
        Example(body="Hi Bea,\n\nPLEASE help, I REALLY want to see the ice."),
        Example(body="Hi Bea,\n\nThe ice!! May I ask about it?"),
    ),
)
