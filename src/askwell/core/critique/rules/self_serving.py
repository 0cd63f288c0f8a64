"""A letter whose only reason is the writer's gain tells the reader that they are a means."""

from __future__ import annotations

from askwell.core.critique.checks import either, pattern
from askwell.core.critique.roles.serving_oneself import GAIN, NETWORK
from askwell.core.critique.rule import HINT, WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, KEEP_IN_TOUCH

OFFERED = wording(r"\byou (?:asked|wanted|offered)\b")

rule = Rule(
    id="self-serving",
    fault="self-centred",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP, KEEP_IN_TOUCH),
    severity=WARNING,
    evidence=("FORDHAM", "WNF", "VAULT"),
    says="“{text}” tells what you get, and nothing of what this is to them.",
    why="People give their time to a question that only they can answer, less to somebody's plans for themselves.",
    fix="Say what they know that you want to understand.",
    finder=either(
        pattern(GAIN, denied_counts=False, unless=OFFERED),
        pattern(NETWORK, denied_counts=False, unless=OFFERED, severity=HINT),
    ),
    good=(
        Example(body="Hi Lu,\n\nYour foil grip is new to me. You could write me two lines on it, or call."),
        Example(body="Hi Lu,\n\nI teach fencing in Turin. What would you tell a coach whose pupils are over sixty?"),
        Example(
            kind="intro-request",
            body="Hi Lu,\n\nWould you introduce me to Ada? Below is a note that you could forward, in three lines.",
        ),
    ),
    bad=(
        Example(body="Hi Lu,\n\nI'm reaching out to grow my network. Could we talk about fencing for ten minutes?"),
        Example(body="Hi Lu,\n\nI'd like to meet so that I can achieve my goals. What can you do for me?"),
        Example(
            kind="intro-request",
            body="Hi Lu,\n\nAda would be a very useful person for me to know. Please mention my prizes to her.",
        ),
        Example(body="Hi Lu,\n\nI have an assignment on fencing due on Thursday. I need your answers by then."),
    ),
)
