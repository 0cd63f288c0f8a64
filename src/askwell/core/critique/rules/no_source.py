"""How did you find them, or what do you share? Without a word on it a stranger's letter feels like a list.

A hint, because editors disagree on it: what reads as a list to one is plain enough to another.
"""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import HINT, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE

LONG_ENOUGH = 25
"""Words of body below which the letter has graver gaps."""
LINK = wording(
    r"\b(?:came|come|stumbled|chanced|happened) (?:across|upon|on)\b",
    r"\b(?:found|seen|saw|discovered|noticed|located|got|have|took|looked up) (?:you|your (?:\w+ )?(?:profile|"
    r"name|contact|"
    r"details|email|address|info\w*|page|website|post|work))\b",
    r"\b(?:through|via|from|on|in) (?:linkedin|(?:the|your|our|a) (?:\w+ ){0,3}(?:directory|website|page|list|group|"
    r"network|database|newsletter|association|conference|article|paper))\b",
    r"\b(?:heard (?:of|about)|followed|following|following|been reading|thought you|sat in|attended|suggested|"
    r"recommended|referred|introduced|mentioned|told me|fellow|mutual|in common|alum\w*)\b",
)


def find(draft: Draft) -> Iterator[Hit]:
    if draft.context.to and draft.context.to.known_well:
        return
    if draft.reasons or draft.words < LONG_ENOUGH or draft.has(LINK):
        return
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
        Example(body="Hi Tove,\n\nI keep a stall in Bergen and have one question on ice. May I ask it?"),
        Example(
            body="Hi Tove,\n\nI found your name in the county's directory of fishmongers, and I have kept a stall in "
            "Bergen for nine years. Could I have ten minutes by phone to ask how you buy ice in summer?"
        ),
        Example(
            body="Hi Tove,\n\nI read your column on tenants. I keep the books of a housing cooperative in Malmö and "
            "wonder how you check a landlord's figures. Could I have ten minutes by phone next week?"
        ),
    ),
    bad=(
        Example(
            body="Hi Tove,\n\nI have kept a fish stall in Bergen for nine years and wish to open a second one. Could "
            "I have ten minutes by phone next week to ask how one buys ice for two?"
        ),
        Example(
            body="Hi Tove,\n\nI'm a student of economics in my last year and thinking of journalism. Could I have "
            "fifteen minutes by phone next week to hear what the work is like?"
        ),
    ),
)
