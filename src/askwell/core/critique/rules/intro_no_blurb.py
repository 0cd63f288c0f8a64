"""A connector who has to write the introduction puts it off; lines to forward make it one click."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.anatomy.blurb import find_forwardable
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import HINT, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import INTRO_REQUEST

OFFERED = wording(
    r"\b(?:blurb|forwardable|lines you (?:could|can|may)|happy to (?:write|draft|send)|i(?:'ll| will|"
    r" can) (?:write|draft|send))\b"
)
"""Lines that are promised or attached are as good as lines."""


def find(draft: Draft) -> Iterator[Hit]:
    if not find_forwardable(draft.plain) and not draft.has(OFFERED):
        yield Hit()


rule = Rule(
    id="intro-no-blurb",
    fault="mechanics",
    kinds=(INTRO_REQUEST,),
    severity=HINT,
    evidence=("GBOOM", "PMATCH"),
    says="There are no lines that they could forward.",
    why="A text ready to pass on turns the favour into one click, and says of you what you want said.",
    fix="Add two or three sentences between lines of “---”, in words that suit a third reader.",
    finder=find,
    good=(
        Example(
            body=(
                "Hi Meg,\n\nWould you introduce me to Raj? Here are lines you could forward:\n\n---\nJo "
                "thatches.\n---\n\nJo"
            )
        ),
        Example(
            body=(
                "Hi Meg,\n\nWould you ask Raj for me? To pass on, if you like:\n\nJo Ward thatches barns in "
                "Devon and "
                "would like fifteen minutes of advice on reed from the Broads."
            )
        ),
        Example(
            body=(
                "Hi Meg,\n\nWould you ask Raj for me? “Jo Ward thatches barns in Devon and would like fifteen "
                "minutes "
                "of advice on reed.”"
            )
        ),
    ),
    bad=(
        Example(body="Hi Meg,\n\nWould you introduce me to Raj, if you're comfortable with it?"),
        Example(body="Hi Meg,\n\nLooking forward to the barn dance! Would you introduce me to Raj?"),
    ),
)
