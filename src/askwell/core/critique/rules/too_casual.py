"""The tone for friends is a liberty with strangers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from askwell.core.critique.checks import either, pattern
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, INTRO_REQUEST, REFERENCE_REQUEST, THANK_YOU

PICTURES = re.compile("[🌀-🫿☀-➿]{1,9}")


def _pictures(draft: Draft) -> Iterator[Hit]:
    if not draft.body.isascii():
        yield from (Hit(start=found.start(), end=found.end()) for found in PICTURES.finditer(draft.prose))


rule = Rule(
    id="too-casual",
    fault="over-casual",
    kinds=(*ASKS, INTRO_REQUEST, REFERENCE_REQUEST, THANK_YOU),
    severity=WARNING,
    evidence=("AMHERST", "TUDELFT", "CARLETON"),
    says="“{text}” is for friends.",
    why="A stranger cannot hear your smile, and short cuts read as little care.",
    fix="Write the word out.",
    finder=either(
        pattern(
            r"(?-i:\bu\b)(?![.\-]\w)",
            r"(?-i:\b(?:ur|sup|rn)\b)(?![.\-]\w)",
            r"\b(?:lol|lmao|omg|gonna|wanna|gotta|dude|bro|thx|pls|plz|hmu|tbh|idk)\b",
            r"\bgot a q\b",
            r"\bhuge favou?r\b",
            r"\A\s{0,99}(?:yo|hiya|heya|hey+ (?:girl|man|dude))\b",
            r"\A\s{0,99}hey,",
            r"(?:\A|\n|[.!?]\s)\s{0,3}(?:love|xoxo|hugs|kisses),",
            unless=wording(r"\b(?:was|did me) a huge favou?r\b"),
        ),
        _pictures,
    ),
    good=(
        Example(body="Dear U Thant Lwin,\n\nCould I ask how you dry tea?"),
        Example(
            kind="thank-you",
            body="Hi Ro,\n\nLetting me stir was a huge favour; it did me good, and I now dry it slowly.",
        ),
    ),
    bad=(
        Example(body="hey, wanna talk about tea? lol"),
        Example(body="Hi Ro,\n\nCan u tell me about tea? 😀"),
    ),
)
