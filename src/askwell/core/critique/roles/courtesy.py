"""Courtesy: the way out that a sentence leaves."""

from __future__ import annotations

from askwell.core.critique.reading import Stretch
from askwell.core.critique.roles.knowing import known_by
from askwell.core.critique.wording import wording

WAY_OUT = wording(
    r"\bdon't worry\b",
    r"\bjust as (?:welcome|good)\b",
    r"\bi know (?:that )?(?:your|you're|you are|how) (?:\w+ ){0,3}(?:busy|full|limited|precious)\b",
    r"\bno (?:pressure|worries|problem|rush|hurry|need to|obligation)\b",
    (
        r"\bif (?:you're|you are|now|this|that|it|your|time|not|you)(?: \w+){0,4} (?:busy|time|good|feels|"
        r"isn't|not|awkward|too|full|allow|comfortable|able|rather|prefer|won't|easier)\b"
    ),
    (
        r"\b(?:if not|either way|in any case|totally understand|completely understand|quite understand|feel "
        "free|understand if|only if|whatever suits|if that(?:'s| is) (?:all right|easier|too much)|no is "
        r"fine|that's fine too|if you prefer|if i don't hear|would make my|considering)\b"
    ),
    r"\b(?:no|pass|passing|declining|silence) (?:is|would be) (?:\w+ ){0,2}(?:fine|ok|okay|good|welcome|all right)\b",
    r"\bor (?:in )?(?:two|a few|three) (?:lines|questions) by\b",
)


@known_by(WAY_OUT)
def leaves_way_out(sentence: Stretch) -> bool:
    """Whether it makes saying no easy."""
    return sentence.has(WAY_OUT)
