"""Text that could have come from anywhere. It never claims to know who wrote it, only that nobody is in it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from askwell.core.critique.checks import body_hit, where
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import HINT, Example, Hit, Rule
from askwell.core.critique.wording import Wording, wording
from askwell.core.outreach import KINDS

MISSING = 3
"""A human letter lacks so many of the six marks, though each alone stands in many of them. The number is our own."""
LONG_ENOUGH = 60
RARE = (
    wording(r"\bnot (?:only|just|merely)\b[^.!?\n]{3,80}\b(?:but|it's|also)\b"),
    wording(
        r"\b(?:delve|tapestry|landscape|testament|foster(?:ing)?|resonat\w+|multifaceted|underscore[sd]?|pivotal|"
        r"intersection of|navigat(?:e|ing) the|invaluable|insights|aligns? with|deeply|truly|journey|realm|nuanced)\b"
    ),
    wording(
        r"\b(?:hope this (?:\w+ )?finds you|came across your profile|i was (?:particularly |truly )?(?:impressed|"
        "struck|"
        r"inspired|fascinated) by|would be honou?red|i am reaching out|greatly appreciate)\b"
    ),
)
DASHES = wording(r" --? [^.!?\n]{3,80} --? ")
THREE = wording(r"\b[\w-]+, [\w-]+(?: [\w-]+)?,? and [\w-]+")
SHORT_FORM = wording(r"\b\w+'(?:s|m|d|ll|ve|re|t)\b")


def find(draft: Draft) -> Iterator[Hit]:
    if draft.words >= LONG_ENOUGH and len(list(islice(_missing(draft), MISSING))) < MISSING:
        yield body_hit(draft)


def _missing(draft: Draft) -> Iterator[Wording]:
    """The marks that it does not show; what is seldom there is asked for first."""
    yield from (each for each in RARE if not draft.core_has(each))
    if " -" not in draft.core or not draft.core_has(DASHES):
        yield DASHES
    if not draft.core_has(THREE):
        yield THREE
    if draft.core_has(SHORT_FORM):
        yield SHORT_FORM


rule = Rule(
    id="machine-voice",
    fault="stuffy-or-formulaic",
    kinds=KINDS,
    severity=HINT,
    evidence=("ZHU",),
    says="This could have been written by anybody, to anybody.",
    why="Text that reads as if it came from a machine is marked down as lazy, whoever wrote it.",
    fix="Add two things that only you know, in the words in which you would say them.",
    finder=where(RARE, find),
    good=(
        Example(
            body="Hi Ida,\n\nI read your piece on eel weirs twice, the second time standing in one. You say the old "
            "ones were woven on land. My uncle in Kolding swears they were built in the water, plank by plank, and "
            "he's not a man who changes his mind. Could I ask you for ten minutes, by phone or by mail, which "
            "records you'd trust on this?"
        ),
    ),
    bad=(
        Example(
            body="Dear Ida,\n\nI hope this message finds you well. I was truly inspired by your work at the "
            "intersection of tradition, innovation, and community - a testament to your vision - and it resonated "
            "deeply with me. Your journey is not only impressive, but also a beacon for the field. I would greatly "
            "appreciate the chance to gain insights into the evolving landscape of craft."
        ),
    ),
)
