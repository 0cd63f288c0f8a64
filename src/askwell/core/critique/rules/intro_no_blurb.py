"""A connector who has to write the introduction puts it off; lines to forward make it one click."""

from __future__ import annotations

from askwell.core.critique.checks import missing
from askwell.core.critique.rule import HINT, Example, Rule
from askwell.core.outreach import INTRO_REQUEST

rule = Rule(
    id="intro-no-blurb",
    fault="mechanics",
    kinds=(INTRO_REQUEST,),
    severity=HINT,
    evidence=("GBOOM", "PMATCH"),
    says="There are no lines that they could forward.",
    why="A text ready to pass on turns the favour into one click, and says of you what you want said.",
    fix="Add two or three sentences between lines of “---”, in words that suit a third reader.",
    finder=missing(r"\b(?:forward|pass on|blurb|lines you (?:could|can|may))\b"),
    good=(
        Example(
            body=(
                "Hi Meg,\n\nWould you introduce me to Raj? Here are lines you could forward:\n\n---\nJo "
                "thatches.\n---\n\nJo"
            )
        ),
    ),
    bad=(Example(body="Hi Meg,\n\nWould you introduce me to Raj, if you're comfortable with it?"),),
)
