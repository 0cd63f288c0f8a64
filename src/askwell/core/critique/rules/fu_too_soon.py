"""A nudge within three days tells them that they are slow.

A warning and no error, because waiting mends it: Askwell itself holds the message back until the time has come.
"""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.cadence import FOLLOW_UP_FLOOR
from askwell.core.critique.draft import Draft
from askwell.core.critique.moments import between, spoken_length
from askwell.core.critique.rule import WARNING, Example, Hit, Needs, Rule
from askwell.core.outreach import FOLLOW_UP


def find(draft: Draft) -> Iterator[Hit | Needs]:
    if draft.context.earlier is None:
        yield Needs("earlier")
    elif draft.context.now is None:
        yield Needs("now")
    else:
        sent = [each.sent_at for each in draft.context.earlier if each.body != draft.body]
        passed = between(sent[-1], draft.context.now) if sent else None
        if sent and passed is None:
            yield Needs("earlier.sent_at")
        elif passed is not None and passed < FOLLOW_UP_FLOOR:
            yield Hit(fills={"passed": spoken_length(passed)})


ASKED = {"earlier": [{"kind": "ask-email", "sent_at": "2026-03-02T09:00:00Z", "body": "Could I ask you about eels?"}]}

rule = Rule(
    id="fu-too-soon",
    fault="guilt-or-nagging",
    kinds=(FOLLOW_UP,),
    severity=WARNING,
    evidence=("DUKE-G", "GRANT14", "CARLETON"),
    says="Only {passed} have passed since you wrote.",
    why="People answer strangers when a quiet hour comes; a nudge before that reads as a complaint.",
    fix="Let it rest: three days at the least, better a week.",
    finder=find,
    good=(
        Example(body="Hi Wim,\n\nThe eels are running now.", context=ASKED | {"now": "2026-03-09T09:00:00Z"}),
        Example(body="Hi Wim,\n\nThe eels are running now.", context={"earlier": [], "now": "2026-03-09T09:00:00Z"}),
    ),
    bad=(
        Example(body="Hi Wim,\n\nThe eels are running now.", context=ASKED | {"now": "2026-03-03T11:00:00+01:00"}),
        Example(body="Hi Wim,\n\nMy mail of Monday again.", context=ASKED | {"now": "2026-03-05"}),
    ),
)
