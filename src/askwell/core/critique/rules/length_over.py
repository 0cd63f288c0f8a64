"""Short letters are read now, long ones later. Each kind of message has its own budget."""

from __future__ import annotations

from collections.abc import Mapping

from askwell.core.critique.checks import over
from askwell.core.critique.draft import Draft
from askwell.core.critique.preferences import Limit, Preferences
from askwell.core.critique.rule import ERROR, HINT, WARNING, Example, Rule, Severity
from askwell.core.outreach import (
    ASK_EMAIL,
    ASK_MESSAGE,
    FOLLOW_UP,
    INTRO_REQUEST,
    KEEP_IN_TOUCH,
    REFERENCE_REQUEST,
    REPLY,
    THANK_YOU,
)  # fmt: skip

BUDGETS: dict[str, dict[Severity, int]] = {
    ASK_EMAIL: {HINT: 125, WARNING: 150, ERROR: 250},
    ASK_MESSAGE: {HINT: 100, WARNING: 125, ERROR: 200},
    INTRO_REQUEST: {HINT: 120, WARNING: 170, ERROR: 250},
    FOLLOW_UP: {HINT: 60, WARNING: 90, ERROR: 150},
    THANK_YOU: {WARNING: 150},
    KEEP_IN_TOUCH: {WARNING: 150},
    REPLY: {HINT: 120, WARNING: 150},
    REFERENCE_REQUEST: {HINT: 150, WARNING: 200},
}
"""Words of body. Asks: answers fall off beyond 125 words [BOOM], advisers want fewer still; the rest is a choice
(docs/why/the-numbers.md). The first limit is a hint: editors send letters of 130 words when each is needed."""

USUAL = min(BUDGETS[ASK_EMAIL].values())


def room_for(kind: str, preferences: Preferences) -> Mapping[Severity, int]:
    """Words after which a message of this kind is too long. A writer's own number moves all kinds in proportion."""
    own = preferences.number("length-over", USUAL)
    usual = BUDGETS.get(kind, {})
    return usual if own == USUAL else {severity: round(words * own / USUAL) for severity, words in usual.items()}


def _room(draft: Draft) -> Mapping[Severity, int]:
    return room_for(draft.kind, draft.preferences)


SENTENCE = "The mill on the upper river has turned since my grandmother was small. "

rule = Rule(
    id="length-over",
    fault="too-long",
    kinds=tuple(BUDGETS),
    severity=WARNING,
    evidence=("BOOM", "SFU", "DUKE-G", "DALTON-P", "WSP"),
    says="The body has {words} words; {budget} is as long as it should be.",
    why="Mails of 50 to 125 words were answered most, and the share falls slowly with every line after that.",
    fix="Cut your own history first, then the praise, then any second request.",
    finder=over(_room),
    form=True,
    limit=Limit(usual=USUAL, least=50, most=400, unit="words in an ask by mail, and other kinds in proportion"),
    good=(
        Example(body="Hi Ole,\n\n" + SENTENCE * 9 + "\n\nBest,\nJo Lind\nMiller, Upper River"),
        Example(kind="follow-up", body="Hi Ole,\n\n" + SENTENCE * 4 + "\n\n> " + SENTENCE * 20),
    ),
    bad=(
        Example(body="Hi Ole,\n\n" + SENTENCE * 11),
        Example(body="Hi Ole,\n\n" + SENTENCE * 18),
        Example(kind="follow-up", body="Hi Ole,\n\n" + SENTENCE * 7),
    ),
)
