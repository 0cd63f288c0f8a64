"""“Just checking in” brings nothing. A new fact or a smaller question does."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft, Sentence
from askwell.core.critique.own_words import telling
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import FOLLOW_UP

NUDGE = wording(
    r"\bcheck(?:ing|ed)?[ -]in\b",
    r"\bfollow(?:ing)?[ -]?up\b",
    r"\b(?:bump|nudg|ping|prod)(?:e|ing|s)?\b",
    r"\b(?:circl|com|swing|loop)(?:e|ing)? back\b",
    r"\btouch(?:ing)? base\b",
    r"\btop of (?:your|the) (?:inbox|list|pile)\b",
    r"\bhear(?:ing)? (?:back )?from you\b",
    r"\b(?:gentle|quick|friendly|kind|small|little) (?:reminder|nudge|bump)\b",
    r"\bhello again\b",
    r"\bany (?:updates?|news|thoughts|word|progress|luck|movement|reply|chance to)\b",
    r"\b(?:did|have) you (?:get|got|see|seen|have|had|receive|received|read)\b(?: \w+){0,3} (?:chance|my|it|this|"
    r"time)\b",
    r"\b(?:thoughts|update|so|and|well|hello)\?",
    r"\bsee(?:ing)? if you (?:got|saw|had|received)\b",
    r"\b(?:wait|await)ing (?:for )?(?:your|an?|to hear)\b",
)
ASKS_AFTER_IT = wording(
    r"\b(?:get|got|see|saw|seen|receive|received|read|chance|news|updates?|thoughts|word|progress|luck|movement)\b"
)
LITTLE = 2
"""Telling words that a follow-up may hold and still say nothing. The number is our own."""


def find(draft: Draft) -> Iterator[Hit]:
    nudging = [each for each in draft.sentences if each.has(NUDGE)]
    if nudging and not _has_more(draft):
        yield Hit(start=nudging[0].start, end=nudging[0].end)


def _has_more(draft: Draft) -> bool:
    """A length, a way out, a question or a few words of its own are something, however short."""
    if draft.durations or draft.ways_out or len(telling(draft.core)) > LITTLE:
        return True
    return any(_asks(each) for each in draft.sentences)


def _asks(sentence: Sentence) -> bool:
    """Whether it asks for something besides an answer."""
    return "?" in sentence.text[-3:] and not sentence.has(NUDGE) and not sentence.has(ASKS_AFTER_IT)


rule = Rule(
    id="fu-empty",
    fault="no-clear-ask",
    kinds=(FOLLOW_UP,),
    severity=WARNING,
    evidence=("IMISOFTS", "DRIP"),
    says="This nudges without adding anything.",
    why="In sellers' figures a bare nudge was answered a third as often as one with a new point or question.",
    fix="Repeat the question in one line, add one thing that is new, and ask for less.",
    finder=find,
    good=(
        Example(body="Hi Dov,\n\nFollowing up once, because the lock reopened today: does your old rule still hold?"),
        Example(body="Hi Dov,\n\nI wanted to follow up on my note about museum registration and lost labels."),
        Example(body="Hi Dov,\n\nFollowing up on Monday's note. If it's not the moment, no worries at all."),
        Example(body="Hi Dov,\n\nChecking in once on my note of last week: would ten minutes still be possible?"),
    ),
    bad=(
        Example(body="Hi Dov,\n\nJust checking in on my note of last week. Thanks!"),
        Example(body="Hi Dov,\n\nBumping my mail of Monday up. Any news?"),
        Example(body="Hi Dov,\n\nHope all is well. I'd still be glad to hear from you."),
        Example(body="Hello,\n\nDid you have a chance to see this?"),
    ),
)
