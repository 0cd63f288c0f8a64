"""Praise of oneself makes the reader an assessor, where an ally was wanted."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.roles.serving_oneself import BOAST
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, KEEP_IN_TOUCH, THANK_YOU

rule = Rule(
    id="self-promotion",
    fault="self-centred",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP, THANK_YOU, KEEP_IN_TOUCH),
    severity=WARNING,
    evidence=("FORDHAM", "BETHEL"),
    says="“{text}” praises you.",
    why="It puts them in the place of a judge. What you did last month says more than any adjective.",
    fix="Leave it out, or name one plain thing that you made or did.",
    finder=pattern(
        BOAST,
        denied_counts=False,
        unless=wording(
            r"\byour? (?:[\w'-]+ ){0,3}(?:record|skills|award|talk|post|visionary|publications|patents)\b"
        ),
    ),
    good=(
        Example(body="Hi Mo,\n\nI graft apple trees in Kent. Your patents on rootstock made me ask: why quince?"),
        Example(body="Hi Mo,\n\nDoes a low average rule out forestry school? I repaired saws for nine years."),
    ),
    bad=(
        Example(body="Hi Mo,\n\nI'm a results-driven grower with a proven track record. Could we talk about quince?"),
        Example(
            kind="thank-you",
            body="Hi Mo,\n\nThank you for Monday. I think I made a strong impression, given my dean's list marks.",
        ),
    ),
)
