"""How did you find them, or what do you share? Without a word on it a stranger's letter feels like a list."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import HINT, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE

LONG_ENOUGH = 25
"""Words of body below which the letter has graver gaps."""
LINK = wording(
    (
        r"\b(?:came (?:across|upon)|found (?:you|your)|saw|read|heard|listened|watched|met|noticed|followed|"
        "following|been reading|thought you|sat in|attended|suggested|recommended|referred|introduced|"
        r"mentioned|told me|said (?:that )?you|fellow|mutual|alum\w*|both|same|shared?|also|as well|too|your "
        r"(?:\w+ ){0,2}(?:post|talk|book|article|chapter|paper|column|podcast|piece|thread|photographs?|essay|"
        r"lecture|workshop|session|answer|panel|newsletter|diary))\b"
    ),
    r"\byou (?:wrote|said|spoke|gave|moved|went|mentioned|made|described|explained)\b",
)


def find(draft: Draft) -> Iterator[Hit]:
    if draft.context.to and draft.context.to.known_well:
        return
    if draft.words >= LONG_ENOUGH and not draft.has(LINK):
        yield Hit()


rule = Rule(
    id="no-source",
    fault="no-commonality-or-source",
    kinds=(ASK_EMAIL, ASK_MESSAGE),
    severity=HINT,
    evidence=("SFU", "OTB", "GRANT"),
    says="There is no word on how you found them or what you share.",
    why="A link, however thin, turns a stranger into somebody who came by a road; rare things in common work best.",
    fix="Say it in the first two sentences: who named them, what you read, where you both were.",
    finder=find,
    good=(
        Example(
            body="Hi Tove,\n\nI read your column on tenants. I keep the books of a housing cooperative in Malmö and "
            "wonder how you check a landlord's figures. Could I have ten minutes by phone next week?"
        ),
    ),
    bad=(
        Example(
            body="Hi Tove,\n\nI'm a student of economics in my last year and thinking of journalism. Could I have "
            "fifteen minutes by phone next week to hear what the work is like?"
        ),
    ),
)
