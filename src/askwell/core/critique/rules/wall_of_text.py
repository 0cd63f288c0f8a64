"""A block without air is put aside; on a phone it fills the screen."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.preferences import Limit
from askwell.core.critique.rule import HINT, WARNING, Example, Hit, Rule
from askwell.core.outreach import ASK_NOTE, KINDS

MOST = 100
"""Words in a paragraph. The number is our own; sources say "a couple of short paragraphs" [ROCH]."""
MUCH, NEARLY_ALL = 1.3, 0.8
"""A paragraph this much longer, or with this share of all words, is a block; else it is only a long paragraph."""


def find(draft: Draft) -> Iterator[Hit]:
    most = draft.preferences.number("wall-of-text", MOST)
    for each in draft.paragraphs if _may_be_long(draft, most) else ():
        if each.words > most:
            block = each.words > MUCH * most or each.words > NEARLY_ALL * draft.words
            yield Hit(
                start=each.start, end=each.end, severity=WARNING if block else HINT, fills={"words": each.words}
            )


def _may_be_long(draft: Draft, most: int) -> bool:
    """Without quotations a paragraph has the words that were read in it; most letters end here."""
    return bool(draft.quotations) or any(len(passage.words) > most for _, passage in draft.passages)


BRICK = "We fired the bricks at night because the wind drops then and the kiln draws evenly. "

rule = Rule(
    id="wall-of-text",
    fault="wall-of-text",
    kinds=tuple(kind for kind in KINDS if kind != ASK_NOTE),
    severity=WARNING,
    evidence=("ROCH", "SFU"),
    says="This paragraph has {words} words.",
    why="Short paragraphs can be read between two things; a block waits for a quiet hour.",
    fix="Start a new paragraph at your request.",
    finder=find,
    form=True,
    limit=Limit(usual=MOST, least=40, most=200, unit="words in a paragraph"),
    good=(Example(body="Hi Ola,\n\n" + BRICK * 4 + "\n\n" + BRICK * 3),),
    bad=(Example(body="Hi Ola,\n\n" + BRICK * 7),),
)
