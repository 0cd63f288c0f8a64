"""Short letters are read now, long ones later. Each kind of message has its own budget."""

from __future__ import annotations

from askwell.core.critique.checks import over
from askwell.core.critique.rule import ERROR, WARNING, Example, Rule
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

BUDGETS = {
    ASK_EMAIL: {WARNING: 125, ERROR: 200},
    ASK_MESSAGE: {WARNING: 125, ERROR: 200},
    INTRO_REQUEST: {WARNING: 120, ERROR: 220},
    FOLLOW_UP: {WARNING: 75, ERROR: 150},
    THANK_YOU: {WARNING: 150},
    KEEP_IN_TOUCH: {WARNING: 150},
    REPLY: {WARNING: 120},
    REFERENCE_REQUEST: {WARNING: 150},
}
"""Words of body. Asks: answers fall off beyond 125 words [BOOM], advisers want fewer still; the rest is a choice
(docs/why/the-numbers.md)."""

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
    finder=over(BUDGETS),
    form=True,
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
