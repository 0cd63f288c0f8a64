"""Who says yes and hears nothing for days wonders whether it was needed. A hint: only speed mends it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from askwell.core.critique.draft import Draft
from askwell.core.critique.moments import between, spoken_length
from askwell.core.critique.rule import HINT, Example, Hit, Needs, Rule
from askwell.core.outreach import REPLY, TIMES

SLOW = timedelta(hours=48)
"""A business day and the night after it, near enough. The number is our own."""


def find(draft: Draft) -> Iterator[Hit | Needs]:
    if draft.kind == REPLY and draft.context.replying_to not in {"yes", None}:
        return
    passed = between(draft.context.replied_at, draft.context.now)
    if passed is None:
        yield Needs("replied_at" if draft.context.replied_at is None else "now")
    elif passed > SLOW:
        yield Hit(fills={"passed": spoken_length(passed)})


YES = {"replying_to": "yes", "replied_at": "2026-06-01T10:00:00Z"}

rule = Rule(
    id="yes-slow",
    fault="mechanics",
    kinds=(REPLY, TIMES),
    severity=HINT,
    evidence=("FORDHAM", "CARLETON"),
    says="Their yes came {passed} ago.",
    why="A yes cools quickly, and a prompt answer shows that you meant it.",
    fix="Send it now, with times that are still ahead.",
    finder=find,
    good=(
        Example(
            body="Hi Roy,\n\nThank you, Thursday at ten would suit me.", context=YES | {"now": "2026-06-01T16:00:00Z"}
        ),
        Example(body="Hi Roy,\n\nThank you all the same.", context=YES | {"replying_to": "no", "now": "2026-07-01"}),
    ),
    bad=(
        Example(
            body="Hi Roy,\n\nThank you, Thursday at ten would suit me.", context=YES | {"now": "2026-06-05T16:00:00Z"}
        ),
        Example(kind="times", body="Hi Roy,\n\nMonday or Friday at ten?", context=YES | {"now": "2026-06-09"}),
    ),
)
