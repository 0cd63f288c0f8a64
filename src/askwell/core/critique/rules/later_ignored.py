"""They named a day. To write before it says that the answer was not read.

A warning and no error, because waiting mends it.
"""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.moments import between, moment
from askwell.core.critique.rule import WARNING, Example, Hit, Needs, Rule
from askwell.core.outreach import ASKS, FOLLOW_UP


def find(draft: Draft) -> Iterator[Hit | Needs]:
    until, now = draft.context.until, draft.context.now
    if until is None or now is None:
        yield Needs("until" if until is None else "now")
        return
    left, day = between(now, until), moment(until)
    if left and day and left.total_seconds() > 0:
        yield Hit(fills={"day": f"{day.day} {day:%B}"})


rule = Rule(
    id="later-ignored",
    fault="entitled-or-pressuring",
    kinds=(FOLLOW_UP, *ASKS),
    severity=WARNING,
    says="They asked you to write from {day} on.",
    why="“Try me in March” is half a yes. Who comes in February has not listened.",
    fix="Keep it until that day, and begin with their own words: “you suggested that I try again in …”.",
    finder=find,
    good=(
        Example(body="Hi Tao,\n\nYou said March.", context={"until": "2026-03-01", "now": "2026-03-02T09:00:00Z"}),
        Example(body="Hi Tao,\n\nYou said March.", context={"now": "2026-02-02T09:00:00Z"}),
    ),
    bad=(
        Example(body="Hi Tao,\n\nA reminder.", context={"until": "2026-03-01", "now": "2026-02-10T09:00:00Z"}),
        Example(
            kind="ask-email",
            body="Hi Tao,\n\nMay I ask you about kelp?",
            context={"until": "2026-09-01T00:00:00+02:00", "now": "2026-08-10"},
        ),
    ),
)
