"""A weekday that does not belong to its date sends two people to two days. A calendar knows better."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.anatomy.dates import DATED, find_days, lacks_year
from askwell.core.critique.checks import FIGURES, holds, where
from askwell.core.critique.draft import Draft
from askwell.core.critique.moments import moment
from askwell.core.critique.rule import ERROR, Example, Hit, Needs, Rule
from askwell.core.outreach import KINDS

NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def find(draft: Draft) -> Iterator[Hit | Needs]:
    if not holds(draft.core, FIGURES) or not draft.core_has(DATED):
        return
    now = moment(draft.context.now)
    if now is None and lacks_year(draft.core):
        yield Needs("now")
    for day in find_days(draft.core, now=now.date() if now else None):
        if day.on is None:
            yield Hit(start=day.start, end=day.end, fills={"truth": "a day that does not exist"})
        elif day.weekday is not None and day.on.weekday() != day.weekday:
            yield Hit(start=day.start, end=day.end, fills={"truth": f"a {NAMES[day.on.weekday()]}"})


SPRING = {"now": "2026-03-02T09:00:00Z"}

rule = Rule(
    id="weekday-wrong",
    fault="mechanics",
    kinds=tuple(KINDS),
    severity=ERROR,
    blocks=True,
    evidence=("DARTMOUTH",),
    says="“{text}” is {truth}.",
    why="They will believe either the day or the date, and you the other.",
    fix="Look at the calendar once more and name the day that you mean.",
    finder=where(DATED, find),
    good=(
        Example(body="Hi Ove,\n\nWould Tuesday, 10 March suit you for ten minutes about ice?", context=SPRING),
        Example(body="Hi Ove,\n\nYour talk of Friday, 14 November 2025 was about ice. May I ask one thing?"),
        Example(body="Hi Ove,\n\nYou may have 3 reasons to say no. May I ask about ice?", context=SPRING),
    ),
    bad=(
        Example(body="Hi Ove,\n\nWould Wednesday, 10 March suit you for ten minutes about ice?", context=SPRING),
        Example(body="Hi Ove,\n\nWould Tuesday 12 May 2027 suit you for ten minutes about ice?"),
        Example(body="Hi Ove,\n\nWould 31 April suit you for ten minutes about ice?", context=SPRING),
    ),
)
