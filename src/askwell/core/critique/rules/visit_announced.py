"""A call or a visit that is announced, and not asked for, leaves them to be there or to be rude."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.roles.announcing import COMING, YIELDING
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.outreach import ASKS, FOLLOW_UP

rule = Rule(
    id="visit-announced",
    fault="entitled-or-pressuring",
    kinds=(*ASKS, FOLLOW_UP),
    severity=WARNING,
    evidence=("FORDHAM", "POSNER"),
    says="“{text}” tells them when you come; nobody has said yes.",
    why="An hour is theirs to give. Who finds it taken is busy with saying no, and no longer with your question.",
    fix="Ask whether, and let them say when: “could I call you one morning, if that suits you?”",
    finder=pattern(COMING, denied_counts=False, unless=YIELDING),
    good=(
        Example(body="Hi Ute,\n\nI'll call on Tuesday if that suits you, or whenever you like."),
        Example(body="Hi Ute,\n\nI'll come to the open day on Saturday. Could I ask you about looms one day?"),
        Example(body="Hi Ute,\n\nI won't call you on Monday. Could I ask you about looms by email?"),
        Example(kind="follow-up", body="Hi Ute,\n\nI'll ring on Friday at nine, as you suggested."),
    ),
    bad=(
        Example(body="Hi Ute,\n\nI weave. I'll call you on Tuesday at ten about looms."),
        Example(body="Hi Ute,\n\nI weave, and shall be in Graz, and will call upon you at the mill at eleven."),
        Example(kind="follow-up", body="Hi Ute,\n\nI am coming past on the 4th, then."),
    ),
)
