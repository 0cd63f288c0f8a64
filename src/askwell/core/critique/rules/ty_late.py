"""Thanks are best on the same evening or the next morning. Late ones are still welcome, so this only hints."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from askwell.core.critique.draft import Draft
from askwell.core.critique.moments import between, spoken_length
from askwell.core.critique.rule import HINT, Example, Hit, Needs, Rule
from askwell.core.outreach import THANK_YOU

LATE = timedelta(hours=48)


def find(draft: Draft) -> Iterator[Hit | Needs]:
    passed = between(draft.context.held_at, draft.context.now)
    if passed is None:
        yield Needs("held_at" if draft.context.held_at is None else "now")
    elif passed > LATE:
        yield Hit(fills={"passed": spoken_length(passed)})


rule = Rule(
    id="ty-late",
    fault="mechanics",
    kinds=(THANK_YOU,),
    severity=HINT,
    evidence=("YALE", "SCHOF", "CLIMB", "ASBURY"),
    says="You talked {passed} ago.",
    why="Thanks are expected within a day. After that they still please, and an apology for the delay does not.",
    fix="Send it today, and say what you have done since instead of why it took so long.",
    finder=find,
    good=(
        Example(
            body="Hi Edo,\n\nThe lime works.",
            context={"held_at": "2026-04-01T15:00:00Z", "now": "2026-04-02T07:00:00Z"},
        ),
        Example(body="Hi Edo,\n\nThe lime works.", context={"now": "2026-04-02T07:00:00Z"}),
    ),
    bad=(
        Example(
            body="Hi Edo,\n\nThe lime works.",
            context={"held_at": "2026-04-01T15:00:00Z", "now": "2026-04-05T07:00:00Z"},
        ),
        Example(body="Hi Edo,\n\nThe lime works.", context={"held_at": "2026-04-01", "now": "2026-04-09"}),
    ),
)
