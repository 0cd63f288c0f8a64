"""One time is an order; two or three, and leave to name another, are an offer."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import body_hit
from askwell.core.critique.draft import Draft
from askwell.core.critique.roles.agreeing import DAY, HOUR
from askwell.core.critique.rule import HINT, WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import TIMES

YIELDING = wording(
    r"\b(?:any|another|other|whatever|whichever|whenever|some other|a different|different) (?:\w+ )?(?:time|day|"
    r"slot|hour|"
    r"suits|works|one|week|evening|morning)s?\b",
    r"\b(?:if (?:none|neither|nothing|not|those|these|that|it|you'd)|your (?:calendar|schedule|convenience)|suits? "
    r"you|"
    r"works? (?:best |better )?for you|flexible|adjust|fit (?:around|in)|you prefer|better for you|name another|"
    r"else)\b",
)
FEW = 2


def find(draft: Draft) -> Iterator[Hit]:
    yields = draft.core_has(YIELDING)
    offered = max(len(draft.find_in_core(DAY)), len(draft.find_in_core(HOUR)))
    if offered < FEW:
        yield body_hit(draft, severity=HINT if yields else WARNING)
    elif not yields:
        yield body_hit(draft, severity=HINT)


rule = Rule(
    id="times-too-few",
    fault="no-meeting-options",
    kinds=(TIMES,),
    severity=WARNING,
    evidence=("WSP", "DARTMOUTH", "POSNER"),
    says="They have little to choose from.",
    why="Two or three times in one line, and leave to name another, take the fewest mails until you talk.",
    fix="Name two or three windows in their time zone, and add “or whatever suits you better”.",
    finder=find,
    good=(
        Example(
            body="Hi Rut,\n\nWould Tuesday at 10:00 or Thursday after 15:00 your time suit you? Any other is fine."
        ),
        Example(body="Hi Rut,\n\nMonday 8-10 or Wednesday 16-18, UK time; if neither works, please name another."),
    ),
    bad=(
        Example(body="Hi Rut,\n\nI would be free on Tuesday at 10:00."),
        Example(body="Hi Rut,\n\nWhen shall we talk?"),
        Example(body="Hi Rut,\n\nTuesday at 10:00 or Thursday at 15:00."),
    ),
)
