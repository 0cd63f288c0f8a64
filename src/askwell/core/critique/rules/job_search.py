"""Who looks for work may say so on the way to a question. Without a question, the search itself is what is asked."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import denied, where
from askwell.core.critique.draft import Draft
from askwell.core.critique.roles.being_recommended import SEEKS
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, KEEP_IN_TOUCH

LEARNING = wording(
    r"\bhear(?! (?:back|from))\b|\b(?:learn|understand|curious|advice|perspective|insights?|thoughts|recommend"
    r"|wonder(?:ing)?)\b",
    r"\b(?:ask|tell|told|asking) (?:you|me|about|how|what|him|her|them)\b",
    r"\b(?:how|what|why|which) (?:did|do|does|is|was|were|would) (?:you|your|the|a|it)\b",
    r"\bhow you\b",
)
"""That there is something they want to know."""


def find(draft: Draft) -> Iterator[Hit]:
    sought = draft.find_in_core(SEEKS)
    if not sought or draft.talk_request or draft.core_has(LEARNING):
        return
    for found in sought:
        if not denied(draft, found.start):
            yield Hit(start=found.start, end=found.end)


rule = Rule(
    id="job-search",
    fault="job-begging",
    kinds=(*ASKS, FOLLOW_UP, INTRO_REQUEST, KEEP_IN_TOUCH),
    severity=WARNING,
    evidence=("KSTATE", "POMONA", "BERK-E"),
    says="“{text}”, and no question about the work: the reader hears a request for a job.",
    why="A stranger can seldom give work, and nearly always an answer.",
    fix="Ask the one thing about their work that would help you choose.",
    finder=where(SEEKS, find),
    good=(
        Example(body="Hi Nia,\n\nI'm looking for a summer position on the canals. How did you find your first lock?"),
        Example(body="Hi Nia,\n\nI'm looking for a job in dredging. Could we talk for 15 minutes about the winter?"),
    ),
    bad=(
        Example(body="Hi Nia,\n\nI'm actively looking for an internship on the canals. Hope to be in touch soon!"),
        Example(kind="keep-in-touch", body="Hey Nia, I'm searching for a new role. How can you help me?"),
    ),
)
