"""Praising somebody's work at a house where they do not work shows whose letter this was."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import ERROR, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, THANK_YOU
from askwell.core.text import fold, words

CLAIM = wording(
    r"\b(?:you (?:now |currently )?work (?:at|for)|your (?:current )?(?:role|job|position|team|desk|"
    r"colleagues) (?:at|with))(?: the)? (?P<employer>(?-i:[A-Z])[\w&'-]*(?: (?-i:[A-Z])[\w&'-]*){0,3})"
)


def find(draft: Draft) -> Iterator[Hit | Needs]:
    claims = draft.find(CLAIM)
    to = draft.context.to
    if not claims:
        return
    if to is None or not to.employer:
        yield Needs("to.employer")
        return
    known = {fold(word) for fact in to.facts for word in words(fact)}
    for claim in claims:
        named = claim.match["employer"]
        if not known & {fold(word) for word in words(named)} and not _short_for(named, to.employer):
            yield Hit(
                start=claim.end - len(named),
                end=claim.end,
                replacement=to.employer,
                fills={"employer": to.employer},
            )


def _short_for(short: str, employer: str) -> bool:
    """ "GS" for Goldman Sachs."""
    return fold(short) == "".join(fold(word)[:1] for word in words(employer))


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
    finder=find,
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
            body="Hi Lu,\n\nYour role at Orchid caught my eye.",
            context={"to": {"name": "Lu", "employer": "Tidewater"}},
        ),
    ),
)
