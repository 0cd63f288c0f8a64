"""The tone for friends is a liberty with strangers."""

from __future__ import annotations

from askwell.core.critique.checks import either, pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.outreach import ASKS, INTRO_REQUEST, REFERENCE_REQUEST, THANK_YOU

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
            r"(?-i:\b(?:u|ur|sup|rn)\b)(?![.\-]\w)"
            r"|\b(?:lol|lmao|omg|gonna|wanna|gotta|dude|bro|thx|pls|plz|hmu|tbh|idk)\b|\bgot a q\b"
            r"|\bhuge favou?r\b|\A\s{0,99}(?:yo|hiya|heya|hey+ (?:girl|man|dude))\b|\A\s{0,99}hey,"
            r"|(?:\n|[.!?]\s)\s{0,3}(?:love|xoxo|hugs|kisses),",
            unless=r"\bwas a huge favou?r\b|\bdid me a huge favou?r\b",
        ),
        pattern("[\U0001f300-\U0001faff\u2600-\u27bf]{1,9}"),
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
