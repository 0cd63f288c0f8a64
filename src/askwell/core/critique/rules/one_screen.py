"""Most mail is opened on a phone first; what does not fit the screen is left for later."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import body_hit
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import HINT, Example, Hit, Rule
from askwell.core.outreach import ASK_EMAIL

WIDE, HIGH = 45, 20
"""Characters in a line and lines on a screen, blank ones included. Our own count of a common phone."""


def lines_on_phone(text: str) -> int:
    """Lines that a text takes on a phone."""
    return sum([-(-len(line.rstrip()) // WIDE) or 1 for line in text.strip().splitlines()])


def find(draft: Draft) -> Iterator[Hit]:
    lines = lines_on_phone(draft.core)
    if lines > HIGH:
        yield body_hit(draft, fills={"lines": lines, "screen": HIGH})


LINE = "The mill on the upper river has turned since my grandmother was small. "

rule = Rule(
    id="one-screen",
    fault="too-long",
    kinds=(ASK_EMAIL,),
    severity=HINT,
    evidence=("SFU", "WSP"),
    says="On a phone this takes {lines} lines; a screen shows about {screen}.",
    why="The whole request on one screen can be read and answered while waiting for a lift.",
    fix="Move your question up, and cut what stands before it.",
    finder=find,
    form=True,
    good=(Example(body="Hi Ole,\n\n" + LINE * 3 + "\n\n" + LINE * 2),),
    bad=(Example(body="Hi Ole,\n\n" + (LINE + "\n\n") * 9),),
)
