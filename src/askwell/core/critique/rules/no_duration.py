"""A talk of unknown length is an open bill. A number makes it small enough to say yes to."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import whole
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE


def find(draft: Draft) -> Iterator[Hit]:
    if draft.talk_request and not draft.durations:
        yield whole(draft.talk_request)


rule = Rule(
    id="no-duration",
    fault="no-time-bound",
    kinds=(ASK_EMAIL, ASK_MESSAGE),
    severity=WARNING,
    evidence=("ASBURY", "RCEL", "SIY", "POMONA", "BERK-E", "NEU", "EVANS", "ROCH"),
    says="You ask for a talk without saying how long.",
    why="Ten to thirty minutes is what career centres agree on; without a number people fear an hour.",
    fix="Say “15 or 20 minutes”.",
    finder=find,
    good=(
        Example(body="Hi Zoe,\n\nI splice ropes. Could I call you for fifteen minutes about rigging schools?"),
        Example(
            body="Hi Zoe,\n\nI splice ropes. Half an hour on the phone about rigging schools would help me choose."
        ),
        Example(body="Hi Zoe,\n\nYour talk on rigging changed my plans. Which school would you choose today?"),
    ),
    bad=(
        Example(body="Hi Zoe,\n\nI splice ropes. Could I call you about rigging schools?"),
        Example(kind="ask-linkedin-message", body="Hi Zoe, I'd love to meet for coffee and hear about rigging."),
    ),
)
