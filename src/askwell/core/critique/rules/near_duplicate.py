"""A letter that others get too is a circular, whatever name stands on top."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import body_hit
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import ERROR, WARNING, Example, Hit, Needs, Rule
from askwell.core.outreach import ASKS, THANK_YOU
from askwell.core.text import fold, words

SHINGLE, ALIKE = 5, 0.6
"""Words in a shingle, and the share of shingles two messages may have in common. Both numbers are our own."""
SAME = 0.85
"""From this share on it is the same letter again, with another name on top."""


def find(draft: Draft) -> Iterator[Hit | Needs]:
    if draft.context.others is None:
        yield Needs("others")
        return
    own = _shingles(draft.prose)
    likeness = max((_jaccard(own, _shingles(other)) for other in draft.context.others), default=0.0)
    if likeness >= ALIKE:
        severity = ERROR if likeness >= SAME else WARNING
        yield body_hit(draft, severity=severity, fills={"percent": round(likeness * 100)})


def _shingles(text: str) -> frozenset[tuple[str, ...]]:
    """Runs of words; names are masked by their capital, because a name put in does not make a letter new."""
    masked = ["*" if word[0].isupper() else fold(word) for word in words(text)]
    return frozenset(tuple(masked[start : start + SHINGLE]) for start in range(len(masked) - SHINGLE + 1))


def _jaccard(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    return len(one & other) / len(one | other) if one and other else 0.0


ANVIL = (
    "Hi Ivy, your anvils are the only ones in town that ring true. I forge gates in Bath. Could I ask how you "
    "cast them?"
)

rule = Rule(
    id="near-duplicate",
    fault="not-personalised",
    kinds=(*ASKS, THANK_YOU),
    severity=WARNING,
    evidence=("ROCH", "WASHU", "ALBRIGHT", "HUNTER"),
    says="{percent} of 100 phrases stand in another of your messages too.",
    why="People talk to each other, and two who got the same letter find out.",
    fix="Rewrite the sentence on why you ask this person, and the question.",
    finder=find,
    form=True,
    good=(
        Example(body=ANVIL, context={"others": ["Hi Bo, who taught you to read a spirit level without a bubble?"]}),
        Example(body=ANVIL, context={"others": []}),
    ),
    bad=(
        Example(body=ANVIL, context={"others": [ANVIL.replace("Ivy", "Noor").replace("Bath", "Hull")]}),
        Example(body=ANVIL + " No hurry.", context={"others": [ANVIL.replace("cast them", "temper them")]}),
    ),
)
