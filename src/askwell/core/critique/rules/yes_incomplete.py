"""A confirmation answers five questions: which day, what time and where, how long, by what means, who calls."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.roles.agreeing import (
    AT_A_DISTANCE,
    DAY,
    END,
    HOUR,
    IN_PERSON,
    WHO_CALLS,
    ZONE,
    settles,
)
from askwell.core.critique.rule import HINT, WARNING, Example, Hit, Rule
from askwell.core.outreach import CONFIRMATION, REPLY

SEVERAL = 2
"""So many gaps, and somebody will be missed."""
VITAL = frozenset(("the day", "the time"))


def find(draft: Draft) -> Iterator[Hit]:
    settled = draft.doing(settles)
    if draft.kind == CONFIRMATION or (settled and draft.context.replying_to in {"yes", None}):
        lacking = list(_lacking(draft))
        if lacking:
            grave = len(lacking) >= SEVERAL or not VITAL.isdisjoint(lacking)
            severity = WARNING if grave and draft.kind == CONFIRMATION else HINT
            yield Hit(severity=severity, fills={"lacking": ", ".join(lacking)})


def _lacking(draft: Draft) -> Iterator[str]:
    in_person = draft.has(IN_PERSON)
    timed = draft.has(HOUR)
    if not draft.has(DAY):
        yield "the day"
    if not timed:
        yield "the time"
    elif not in_person and not draft.has(ZONE):
        yield "the time zone"
    if not draft.durations and not draft.has(END):
        yield "how long"
    if not in_person and not draft.has(AT_A_DISTANCE):
        yield "by what means"
    elif not in_person and not draft.has(WHO_CALLS):
        yield "who calls"


rule = Rule(
    id="yes-incomplete",
    fault="mechanics",
    kinds=(CONFIRMATION, REPLY),
    severity=WARNING,
    evidence=("RCEL", "DARTMOUTH", "FORDHAM"),
    says="It does not say: {lacking}.",
    why="What both sides take for granted is what goes wrong, and a missed talk is seldom made up.",
    fix="Put it into one line: day, time with zone, minutes, means, and who calls.",
    finder=find,
    good=(
        Example(body="Hi Liv,\n\nA note to confirm Tuesday 9 June at 10:00 BST, for 20 minutes. I'll call you."),
        Example(body="Hi Liv,\n\nSee you tomorrow at 9.30 in your bakery; I'll be off again by ten."),
        Example(
            kind="reply",
            body="Hi Liv,\n\nThursday works. 2:30 your time, 15 min, and I'll ring the number you gave.",
            context={"replying_to": "yes"},
        ),
        Example(kind="reply", body="Hi Liv,\n\nWould Monday at ten or Friday at noon suit you?"),
    ),
    bad=(
        Example(body="Confirming our meeting tomorrow. Please acknowledge receipt."),
        Example(body="Hi Liv,\n\nI'm looking forward to our call! I'll have five questions ready."),
        Example(kind="reply", body="Hi Liv,\n\nThursday works for me. Speak then!", context={"replying_to": "yes"}),
    ),
)
