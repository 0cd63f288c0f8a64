"""Thanks that arrive before the chair is cold look prepared."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from askwell.core.cadence import THANKS_NOT_WITHIN
from askwell.core.critique.draft import Draft
from askwell.core.critique.moments import between
from askwell.core.critique.rule import HINT, Example, Hit, Needs, Rule
from askwell.core.outreach import THANK_YOU


def find(draft: Draft) -> Iterator[Hit | Needs]:
    passed = between(draft.context.held_at, draft.context.now)
    if passed is None:
        yield Needs("held_at" if draft.context.held_at is None else "now")
    elif timedelta(0) <= passed < THANKS_NOT_WITHIN:
        yield Hit()


rule = Rule(
    id="ty-instant",
    fault="mechanics",
    kinds=(THANK_YOU,),
    severity=HINT,
    evidence=("TUDELFT",),
    says="You have only just stopped talking.",
    why="Thanks within the half hour read as if they had been written before.",
    fix="Let it rest until this evening or tomorrow morning; by then you know what stayed with you.",
    finder=find,
    good=(
        Example(
            body="Hi Uma,\n\nI mixed the lime.",
            context={"held_at": "2026-04-01T15:00:00Z", "now": "2026-04-01T18:00:00Z"},
        ),
        Example(body="Hi Uma,\n\nI mixed the lime.", context={"held_at": "2026-04-01T15:00:00Z"}),
    ),
    bad=(
        Example(
            body="Hi Uma,\n\nI mixed the lime.",
            context={"held_at": "2026-04-01T15:00:00Z", "now": "2026-04-01T15:10:00Z"},
        ),
        Example(
            body="Hi Uma,\n\nI mixed the lime.",
            context={"held_at": "2026-04-01T15:00:00+02:00", "now": "2026-04-01T13:20:00Z"},
        ),
    ),
)
