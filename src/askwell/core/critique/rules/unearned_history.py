"""Claiming a meeting, a mail or an agreement that never was is remembered longer than the letter."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import where
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import ERROR, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, KEEP_IN_TOUCH

_TALK = r"(?:conversation|call|meeting|chat|discussion|talk|exchange|correspondence|phone call|e-?mails?|interview)"
CLAIM = wording(
    r"\bas (?:we )?(?:discussed|agreed|arranged|spoken about|talked about)\b",
    r"\bas (?:you )?(?:promised|requested|suggested|asked|agreed)\b(?! (?:by|in your (?:\w+ )?(?:post|talk|book|"
    r"article)))",
    rf"\b(?:following|further to|after|since|regarding|re|per|as per|thanks for|thank you for) (?:up on |from )?our "
    rf"(?:\w+ ){{0,2}}{_TALK}\b",
    rf"\bin our (?:\w+ )?{_TALK}\b",
    rf"\bour (?:last|recent|earlier|previous|first) {_TALK}\b",
    r"\b(?:great|good|lovely|nice|wonderful|a pleasure) (?:to meet|meeting|to speak|speaking|talking|to talk|"
    r"chatting|to see|"
    r"seeing) (?:with |to )?you (?:last|at|on|yesterday|the other|in|again|today|earlier)\b",
    r"\b(?:my|the) (?:last|previous|earlier|first|original|recent) (?:e-?mail|message|letter|note)\b",
    r"\bas i (?:wrote|mentioned|said|told you) (?:in my|last|before|earlier|when)\b",
    r"\bi (?:wrote|e-?mailed|messaged|contacted|called) you (?:last|on|in|a (?:week|month)|two|three|before|"
    r"earlier|recently)\b",
    r"\byou (?:kindly )?(?:agreed|promised|offered|said (?:that )?you would|said you'd) to (?:help|meet|talk|"
    r"speak|introduce|call|"
    r"look|send)\b",
    r"\b(?:when|since) we (?:last )?(?:spoke|talked|corresponded|e-?mailed)\b",
)


def find(draft: Draft) -> Iterator[Hit | Needs]:
    claims = draft.find(CLAIM)
    if claims and draft.context.earlier is None:
        yield Needs("earlier")
    elif claims and not _had_contact(draft):
        for found in claims:
            yield Hit(start=found.start, end=found.end)


def _had_contact(draft: Draft) -> bool:
    """Whether any contact is on record, by letter, in a talk that left notes, or because they know each other."""
    to, context = draft.context.to, draft.context
    known = to is not None and (to.tie or to.corresponded)
    return bool(known or context.earlier or context.notes or context.replying_to)


rule = Rule(
    id="unearned-history",
    fault="dishonest",
    kinds=(*ASKS, FOLLOW_UP, KEEP_IN_TOUCH),
    severity=ERROR,
    evidence=("VAULT",),
    says="“{text}” speaks of a contact that is not on record.",
    why="They know whether you talked. If you did not, nothing else you write will be believed.",
    fix="Take it out, or note the earlier talk first if there was one.",
    finder=where(CLAIM, find),
    good=(
        Example(
            body="Hi Moe,\n\nAs promised, the photograph.", context={"earlier": [{"kind": "reply", "body": "Yes!"}]}
        ),
        Example(body="Hi Moe,\n\nMay I ask about kites?", context={"earlier": []}),
        Example(
            body="Hi Moe,\n\nAs you suggested in your talk, I tied the tail twice. Why?", context={"earlier": []}
        ),
        Example(
            body="Hi Moe,\n\nWhen we last talked you were building the kite.",
            context={"earlier": [], "to": {"name": "Moe Lind", "corresponded": True}},
        ),
        Example(
            body="Hi Moe,\n\nIn our conversation you spoke of silk.",
            context={"earlier": [], "notes": ["silk beats paper"]},
        ),
    ),
    bad=(
        Example(body="Hi Moe,\n\nAs discussed, could you show me the kites?", context={"earlier": []}),
        Example(body="Hi Moe,\n\nIt was great meeting you last week. May I see the kites?", context={"earlier": []}),
        Example(
            kind="follow-up", body="Hi Moe,\n\nHave you seen my last email about kites?", context={"earlier": []}
        ),
    ),
)
