"""Three or four letters a year keep an acquaintance warm; one a month is a newsletter."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from askwell.core.critique.draft import Draft
from askwell.core.critique.moments import between, spoken_length
from askwell.core.critique.rule import WARNING, Example, Hit, Needs, Rule
from askwell.core.outreach import KEEP_IN_TOUCH

REST = timedelta(days=60)
"""Between two letters that nobody asked for. The number is our own, from "every few months" and "three a year"."""


def find(draft: Draft) -> Iterator[Hit | Needs]:
    if draft.context.earlier is None or draft.context.now is None:
        yield Needs("earlier" if draft.context.earlier is None else "now")
        return
    sent = [each for each in draft.context.earlier if each.kind == KEEP_IN_TOUCH and each.body != draft.body]
    passed = between(sent[-1].sent_at, draft.context.now) if sent else None
    if passed is not None and passed < REST:
        yield Hit(fills={"passed": spoken_length(passed)})


NEWS = {"earlier": [{"kind": "keep-in-touch", "sent_at": "2026-05-01T09:00:00Z", "body": "The hive survived."}]}

rule = Rule(
    id="kit-too-often",
    fault="guilt-or-nagging",
    kinds=(KEEP_IN_TOUCH,),
    severity=WARNING,
    evidence=("SCU", "UP"),
    says="Your last news went to them {passed} ago.",
    why="They feel that they should answer each one; a few a year are a pleasure, more are a duty.",
    fix="Wait until two months have passed and you have something to tell.",
    finder=find,
    good=(
        Example(body="Hi Ari,\n\nThe bees swarmed.", context=NEWS | {"now": "2026-08-01T09:00:00Z"}),
        Example(body="Hi Ari,\n\nThe bees swarmed.", context={"earlier": [], "now": "2026-08-01T09:00:00Z"}),
    ),
    bad=(
        Example(body="Hi Ari,\n\nThe bees swarmed.", context=NEWS | {"now": "2026-05-20T09:00:00Z"}),
        Example(body="Hi Ari,\n\nThe bees swarmed.", context=NEWS | {"now": "2026-06-15"}),
    ),
)
