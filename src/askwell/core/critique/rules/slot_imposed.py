"""Announcing a time takes the choice away from the one who does the favour."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP

YIELDING = wording(
    r"\b(?:or (?:whenever|any|another)|whatever suits|if (?:that|it|this) (?:suits|works|is all right)|"
    r"unless|you prefer)\b"
)

rule = Rule(
    id="slot-imposed",
    fault="no-meeting-options",
    kinds=(*ASKS, FOLLOW_UP),
    severity=WARNING,
    evidence=("FORDHAM", "POSNER", "THOMS"),
    says="“{text}” sets the time for them.",
    why="Older guides announce a call; newer ones bend to the calendar of the person asked, who is doing the favour.",
    fix="Offer two times and add “or whatever suits you”.",
    finder=pattern(
        (
            r"\bi(?:'ll| will| am going to|'m going to) (?:call|phone|ring|drop by|stop by|come by) (?:you |by |"
            r"in )?(?:on|at|this|next|tomorrow|monday|tuesday|wednesday|thursday|friday)\b"
        ),
        r"\b(?:see|talk to|speak to) you (?:on|at|this|next|tomorrow)\b",
        r"\bi have (?:put|scheduled|booked|blocked) (?:us|a|you|the)\b",
        r"\blet's (?:meet|talk|speak) (?:on|at|this|next|tomorrow)\b",
        unless=YIELDING,
    ),
    good=(
        Example(body="Hi Ute,\n\nI'll call on Tuesday if that suits you, or whenever you like."),
        Example(
            body="Hi Ute,\n\nI saw you on Tuesday at the fair. Could I ask you about looms for ten minutes by phone?"
        ),
    ),
    bad=(
        Example(body="Hi Ute,\n\nI'll call you on Tuesday at ten about looms."),
        Example(kind="follow-up", body="Hi Ute,\n\nI have booked us a table for Friday. See you on Friday!"),
    ),
)
