"""Capitals and exclamation marks raise the voice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from askwell.core.critique.checks import either
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.late import late
from askwell.core.outreach import KINDS, THANK_YOU

LOUD = frozenset((
    "PLEASE", "VERY", "REALLY", "URGENT", "IMPORTANT", "NEED", "MUST", "THANK", "THANKS", "YOU", "NOW", "FREE",
    "HELP", "ANY", "LOVE", "SO", "NOT", "ALL", "EVER", "HELLO", "ASK",
))  # fmt: skip
"""Words that are no abbreviation of anything."""
IN_CAPITALS = late(r"(?<!\w)[A-Z]{2,10}(?!\w)")
MANY = 2
"""So many of them are no mere stress."""
ROW = late(r"!{2,9}")
MARKS = 3
"""Exclamation marks in an ask; a thank-you may have more joy."""


def _capitals(draft: Draft) -> list[Hit]:
    if sum(map(CRIES.__contains__, draft.in_capitals)) < MANY:  # most letters end here
        return []
    found = [
        Hit(start=each.start(), end=each.end(), replacement=_calm(draft, each))
        for each in IN_CAPITALS.finditer(draft.prose)
        if each.group() in LOUD
    ]
    return found if len(found) >= MANY else []


CRIES = frozenset(each.encode() for each in LOUD)


def _calm(draft: Draft, cried: re.Match[str]) -> str:
    """In small letters, with a capital where a sentence begins."""
    begins = any(each.start == cried.start() for each in draft.sentences)
    return cried.group().capitalize() if begins else cried.group().lower()


def _rows(draft: Draft) -> Iterator[Hit]:
    if "!!" in draft.prose:
        yield from (Hit(start=found.start(), end=found.end(), replacement="!") for found in ROW.finditer(draft.prose))


def _marks(draft: Draft) -> Iterator[Hit]:
    if draft.core.count("!") >= MARKS + (draft.kind == THANK_YOU):
        last = draft.core.rindex("!")
        yield Hit(start=last, end=last + 1, replacement=".")


rule = Rule(
    id="shouting",
    fault="mechanics",
    kinds=KINDS,
    severity=WARNING,
    evidence=("TUDELFT", "EMC2"),
    says="“{text}” raises your voice.",
    why="On a screen, capitals and rows of exclamation marks read as shouting.",
    fix="A full stop is warmer.",
    finder=either(_rows, _capitals, _marks),
    form=True,
    good=(
        Example(body="Hi Bea,\n\nI read your NASA and NOAA reports on ice. Thank you for them! May I ask about one?"),
    ),
    bad=(
        Example(body="Hi Bea,\n\nPLEASE help, I REALLY want to see the ice."),
        Example(body="Hi Bea,\n\nThe ice!! May I ask about it?"),
    ),
)
