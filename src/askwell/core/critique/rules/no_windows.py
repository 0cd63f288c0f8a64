"""“When are you free?” hands the calendar work to the one who does the favour."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import where, whole
from askwell.core.critique.draft import Draft
from askwell.core.critique.roles.meeting import names_time
from askwell.core.critique.rule import HINT, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE, TIMES

WHEN = wording(
    r"\bwhen(?:'s| is| are| would| could| might| can) (?:\w+ ){0,3}(?:free|available|around|(?:good|"
    r"best)(?: time| day)? (?:for you|to (?:talk|call|meet|chat))|convenient|suit|work)\b",
    r"\bwhat (?:day|time|date)s?(?: \w+){0,3} (?:works?|suits?|is|are|would)\b",
    r"\blet me know (?:when|what time|your availability|a time|some times|what works|your schedule)\b",
    r"\b(?:your availability|send me (?:some|a few|your) (?:times|slots|dates|availability))\b",
)


def find(draft: Draft) -> Iterator[Hit]:
    asked = next((each for each in draft.requests if each.has(WHEN)), None)
    if asked and not any(names_time(passage) for _, passage in draft.passages):
        yield whole(asked)


rule = Rule(
    id="no-windows",
    fault="no-meeting-options",
    kinds=(ASK_EMAIL, ASK_MESSAGE, TIMES),
    severity=HINT,
    evidence=("WSP", "DARTMOUTH", "POSNER"),
    says="You ask when they are free and name no time of your own.",
    why="Two times to say yes to take fewer mails than an open question.",
    fix="Add two windows and yield: “Tuesday morning or Thursday after 3, or whenever suits you”.",
    finder=where(WHEN, find),
    good=(
        Example(body="Hi Pia,\n\nLet me know when you're free: I could call on any Monday about silk."),
        Example(body="Hi Pia,\n\nWhen is the best season to dye silk? Two lines by email would do."),
        Example(body="Hi Pia,\n\nCould I call you about silk for ten minutes, on any weekday?"),
    ),
    bad=(
        Example(body="Hi Pia,\n\nCould I call you about silk for ten minutes? Let me know when you are free."),
        Example(kind="times", body="Hi Pia,\n\nWonderful! What time works for you?"),
    ),
)
