"""Praising somebody's work at a house where they do not work shows whose letter this was."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import where
from askwell.core.critique.draft import Draft
from askwell.core.critique.names import goes_under
from askwell.core.critique.rule import ERROR, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, THANK_YOU

_HOUSE = r"(?P<employer>(?-i:[A-Z])[\w&'-]*(?: (?-i:[A-Z&])[\w&'-]*){0,3})"
CLAIM = wording(
    rf"\byou (?:now |currently )?work (?:at|for)(?: the)? {_HOUSE}",
    rf"\byour (?:current |present |new )?(?:role|job|position|team|desk|colleagues|office|lab) (?:at|"
    rf"with)(?: the)? {_HOUSE}",
    rf"\byour (?:current |present )?(?:employer|company|firm),? {_HOUSE}",
    rf"\b(?:people|somebody|someone|anyone) (?:at|inside|from)(?: the)? {_HOUSE},? like you\b",
    rf"\bwhat you(?:'re| are)? (?:do|doing|build|building) (?:at|with|for)(?: the)? {_HOUSE}",
)


def find(draft: Draft) -> Iterator[Hit | Needs]:
    claims = draft.find(CLAIM)
    to = draft.context.to
    if not claims:
        return
    if to is None or not to.employer:
        yield Needs("to.employer")
        return
    for claim in claims:
        named = claim.match["employer"]
        if not goes_under(named, to):
            start = claim.start + claim.match.start("employer") - claim.match.start()
            yield Hit(start=start, end=start + len(named), replacement=to.employer, fills={"employer": to.employer})


rule = Rule(
    id="wrong-employer",
    fault="dishonest",
    kinds=(*ASKS, FOLLOW_UP, THANK_YOU),
    severity=ERROR,
    blocks=True,
    evidence=("HELPMATT",),
    says="You write of {text}, but they are known to be at {employer}.",
    why="A wrong employer is a sure sign of a copied letter, or of a fact that is out of date.",
    fix="Check where they work now.",
    finder=where(CLAIM, find),
    good=(
        Example(
            body="Hi Lu,\n\nYour role at Tidewater caught my eye.",
            context={"to": {"name": "Lu", "employer": "Tidewater Ltd"}},
        ),
        Example(
            body="Hi Lu,\n\nYour team at NWB caught my eye.",
            context={"to": {"name": "Lu", "employer": "North Water Board"}},
        ),
        Example(
            body="Hi Lu,\n\nYour years at Orchid caught my eye.",
            context={"to": {"name": "Lu", "employer": "Tidewater"}},
        ),
    ),
    bad=(
        Example(
            body="Hi Lu,\n\nI would like to hear what you do at Orchid.",
            context={"to": {"name": "Lu", "employer": "Tidewater"}},
        ),
        Example(
            body="Hi Lu,\n\nYour role at Orchid caught my eye.",
            context={"to": {"name": "Lu", "employer": "Tidewater"}},
        ),
    ),
)
