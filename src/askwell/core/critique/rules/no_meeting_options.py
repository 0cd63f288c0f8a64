"""A talk needs a way and a time. Naming one of them spares the reader a round of mails."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import whole
from askwell.core.critique.draft import Draft
from askwell.core.critique.roles.meeting import offers
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE


def find(draft: Draft) -> Iterator[Hit]:
    asked = draft.talk_request
    if asked and not any(each.start >= asked.start and each.stretch.once(offers) for each in draft.sentences):
        yield whole(asked)


rule = Rule(
    id="no-meeting-options",
    fault="no-meeting-options",
    kinds=(ASK_EMAIL, ASK_MESSAGE),
    severity=WARNING,
    evidence=("ROCH", "BABSON", "POMONA", "DARTMOUTH", "WSP"),
    says="You ask for a talk, but offer neither a way nor a time.",
    why="Choosing from two things is easy; inventing a meeting is work, and the work falls to the one you ask.",
    fix="Offer “a call, a coffee near you, or a few questions by email”, and two times or “whatever suits you”.",
    finder=find,
    good=(
        Example(body="Hi Ged,\n\nI tune pianos. Could I call you for 15 minutes about concert halls?"),
        Example(body="Hi Ged,\n\nI tune pianos. Could we talk about halls for 15 minutes, on a Tuesday or Friday?"),
    ),
    bad=(Example(body="Hi Ged,\n\nI tune pianos. Could we talk about concert halls for 15 minutes?"),),
)
