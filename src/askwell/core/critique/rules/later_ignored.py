"""They named a day. To write before it says that the answer was not read.

A warning and no error, because waiting mends it.
"""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.moments import between, moment
from askwell.core.critique.rule import WARNING, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP

THEY_NAMED_A_TIME = wording(
    r"\byou(?:'d| had|'ve)? (?:asked|suggested|told|said|invited|wanted|proposed|encouraged)\b[^.?!\n]{0,60}\b(?:in|"
    r"after|from|until|till|when|once|next|later)\b",
    r"\btry (?:you )?again (?:in|after|next|later|when|once)\b",
)


def find(draft: Draft) -> Iterator[Hit | Needs]:
    """Without the day only a letter that speaks of one can be in question."""
    until, now = draft.context.until, draft.context.now
    if until is None:
        if draft.context.replying_to == "later" or draft.has(THEY_NAMED_A_TIME):
            yield Needs("until")
    elif now is None:
        yield Needs("now")
    else:
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
        Example(body="Hi Tao,\n\nMay I ask you about kelp?", context={"now": "2026-02-02T09:00:00Z"}),
    ),
    bad=(
        Example(
            body="Hi Tao,\n\nYou asked me to write in March.",
            context={"until": "2026-03-01", "now": "2026-02-10T09:00:00Z"},
        ),
        Example(
            kind="ask-email",
            body="Hi Tao,\n\nYou suggested that I try again after the summer. May I ask you about kelp?",
            context={"until": "2026-09-01T00:00:00+02:00", "now": "2026-08-10"},
        ),
    ),
)
