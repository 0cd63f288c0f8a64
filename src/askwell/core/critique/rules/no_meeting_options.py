"""A talk needs a way and a time. Naming one of them spares the reader a round of mails."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from askwell.core.critique.checks import whole
from askwell.core.critique.draft import Draft, Sentence
from askwell.core.critique.roles.meeting import names_time
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASK_NOTE, ASKS

CONNECTING = wording(r"\bconnect\w{0,3}\b", r"\blink(?:ing)? (?:up|in) with you\b")
AT_HAND = wording(
    r"\bi(?:'m| am| can be|'ll be| will be|'ve| have)(?: \w+)? (?:in|at|on|free|available|around|there|here|near|"
    r"back|passing)\b",
)
"""When the writer can be there."""


def find(draft: Draft) -> Iterator[Hit]:
    asked = draft.talk_request
    if asked is None or (draft.kind == ASK_NOTE and asked.has(CONNECTING)):
        return
    if not any(map(partial(_offers, asked), draft.options)):
        yield whole(asked)


def _offers(asked: Sentence, option: Sentence) -> bool:
    """A way or a time named with the talk or after it; before it only when it says where the writer will be."""
    return option.start >= asked.start or (option.has(AT_HAND) and names_time(option.stretch))


rule = Rule(
    id="no-meeting-options",
    fault="no-meeting-options",
    kinds=ASKS,
    severity=WARNING,
    evidence=("ROCH", "BABSON", "POMONA", "DARTMOUTH", "WSP"),
    says="You ask for a talk, but offer neither a way nor a time.",
    why="Choosing from two things is easy; inventing a meeting is work, and the work falls to the one you ask.",
    fix="Offer “a call, a coffee near you, or a few questions by email”, and two times or “whatever suits you”.",
    finder=find,
    good=(
        Example(body="Hi Ged,\n\nI tune pianos. Could I call you for 15 minutes about concert halls?"),
        Example(body="Hi Ged,\n\nI tune pianos. Would you have five minutes to answer two questions by email?"),
        Example(kind="ask-linkedin-note", body="Hi Ged, you tune pianos. Could I link up with you and ask how?"),
        Example(body="Hi Ged,\n\nI'll be in Linz from the 15th. Could we talk about halls for 15 minutes?"),
        Example(body="Hi Ged,\n\nCould you explain a hall to me in ten minutes? I come where you say, at any hour."),
        Example(body="Hi Ged,\n\nI tune pianos. Could we talk about halls for 15 minutes, on a Tuesday or Friday?"),
    ),
    bad=(
        Example(body="Hi Ged,\n\nI tune pianos. Could we talk about concert halls for 15 minutes?"),
        Example(body="Hi Ged,\n\nI tune pianos. Would 15 minutes about halls work some afternoon?"),
        Example(body="Hi Ged,\n\nI tune pianos. Would you have 20 minutes to answer a few questions about halls?"),
        Example(body="Hi Ged,\n\nI tune pianos, and I'd be glad if you'd give me half an hour on concert halls."),
        Example(kind="ask-linkedin-note", body="Hi Ged, I tune pianos. Could we talk about halls for 15 minutes?"),
    ),
)
