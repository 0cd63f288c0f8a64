"""“Just checking in” brings nothing. A new fact or a smaller question does."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import whole
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import FOLLOW_UP

NUDGE = wording(
    r"\b(?:check(?:ing)?[ -]in|follow(?:ing)?[ -]up|bump(?:ing)?|circl(?:e|ing) back|touch(?:ing)? base|"
    "top of your inbox|glad to hear from you|gentle reminder|quick reminder|hear from you|hello again|"
    r"ping(?:ing)?)\b"
)
NOTHING_ASKED = wording(
    r"\bany (?:updates?|news|thoughts|word|progress|luck)\b",
    r"\bdid you (?:get|see|have a chance)\b",
    r"^(?:thoughts|so)\?",
)
FRESH = wording(r"\b(?:because|today|yesterday|this week)\b")
OTHERWISE = 20
"""Words besides the nudge that may hold something new. The number is our own."""


def find(draft: Draft) -> Iterator[Hit]:
    nudging = [each for each in draft.sentences if each.has(NUDGE)]
    if (
        nudging
        and draft.words - sum(len(each.text.split()) for each in nudging) <= OTHERWISE
        and not _has_more(draft)
    ):
        yield whole(nudging[0])


def _has_more(draft: Draft) -> bool:
    """A length, a question or a fact of these days is something new, however short."""
    asked = any("?" in each.text[-3:] and not each.has(NOTHING_ASKED) for each in draft.sentences)
    return asked or bool(draft.durations) or draft.core_has(FRESH)


rule = Rule(
    id="fu-empty",
    fault="vague-ask",
    kinds=(FOLLOW_UP,),
    severity=WARNING,
    evidence=("IMISOFTS", "DRIP"),
    says="This nudges without adding anything.",
    why="In sellers' figures a bare nudge was answered a third as often as one with a new point or question.",
    fix="Repeat the question in one line, add one thing that is new, and ask for less.",
    finder=find,
    good=(
        Example(body="Hi Dov,\n\nFollowing up once, because the lock reopened today: does your old rule still hold?"),
    ),
    bad=(
        Example(body="Hi Dov,\n\nJust checking in on my note of last week. Thanks!"),
        Example(body="Hi Dov,\n\nBumping my mail of Monday up. Any news?"),
        Example(body="Hi Dov,\n\nHope all is well. I'd still be glad to hear from you."),
    ),
)
