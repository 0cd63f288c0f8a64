"""What happens once a message has gone, in a sentence: so that nobody sends it into the unknown."""

from __future__ import annotations

from datetime import datetime

from askwell.core import cadence
from askwell.core.messages import ASK, THE_FOLLOW_UP
from askwell.core.outreach import (
    ASK_NOTE,
    CONFIRMATION,
    INTRO_REQUEST,
    KEEP_IN_TOUCH,
    QUESTIONS,
    REFERENCE_REQUEST,
    REPLY,
    THANK_YOU,
    TIMES,
)
from askwell.core.times import Calendar, spoken

AFTERWARDS = {
    INTRO_REQUEST: "If they agree, they will introduce you. If they would rather not, that is fine too.",
    THANK_YOU: "Then this one is complete. In three months or so, tell {name} what came of it.",
    KEEP_IN_TOUCH: "Nothing is asked, so {name} owes you no answer.",
    REPLY: "Then the next word is {name}’s. Nothing goes out on its own.",
    TIMES: "Once {name} picks one, keep the time here and your preparation begins.",
    CONFIRMATION: "Then you prepare. The brief is ready when you are.",
    QUESTIONS: "When the answers come, they are filed with the conversation.",
    REFERENCE_REQUEST: "If {name} would rather not, an easy no keeps the friendship.",
}


def outlook(kind: str, slot: str, *, first_name: str, at: datetime, calendar: Calendar) -> str:
    """What follows when a message of this kind goes at `at`."""
    if kind == ASK_NOTE:
        ends = _day(at + cadence.INVITATION_WITHDRAWN, at, calendar)
        return f"If {first_name} accepts, you may write one message. If nothing comes by {ends}, you withdraw it."
    if slot == ASK:
        due = _day(cadence.follow_up_due(at, calendar), at, calendar)
        return f"If {first_name} says nothing, one short follow-up is due on {due}. Then it rests."
    if slot == THE_FOLLOW_UP:
        ends = _day(cadence.silence_ends(at, calendar), at, calendar)
        return f"This is the only one. If {first_name} says nothing by {ends}, you let it rest, kindly."
    return AFTERWARDS.get(kind, "").format(name=first_name)


def _day(then: datetime, at: datetime, calendar: Calendar) -> str:
    return spoken(calendar.local(then).date(), today=calendar.local(at).date())
