"""The one cadence: when the follow-up is due, when silence is an answer, how much may be open at once.

Where each number comes from, and which are Askwell's own choice: docs/why/the-numbers.md.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta

from askwell.core.times import (
    CLOSES,
    Calendar,
    add_working_days,
    next_waking_moment,
    next_working_moment,
)

FOLLOW_UP_FLOOR = timedelta(hours=72)
"""Never earlier, counted from the acceptance of the ask, whoever sends it."""
FOLLOW_UP_DEFAULT = timedelta(days=7)
CLOSE_AFTER_WORKING_DAYS = 5
INVITATION_WITHDRAWN = timedelta(days=21)
COOL_OFF = timedelta(days=180)
"""After silence or a no there is no new outreach to the same person, unless they write."""
CONNECTOR_REST = timedelta(days=60)
"""So long nobody is asked for a second introduction: each time it is their name that is lent."""
EMPLOYER_WORKING_DAYS = 3
OPEN_ASKS = 5
ASKS_A_WEEK = 10
OVERDUE = timedelta(days=3)
"""What should have left longer ago than this asks for one confirmation instead of leaving. A laptop that sleeps over
a weekend is nobody's concern; one that comes back after a holiday should not speak for its owner unasked."""
NUDGE_AFTER_WORKING_DAYS = 3
"""They said yes and then nothing about times: when the one nudge about times is fair."""
BACK_AT_WORK_WORKING_DAYS = 2
AWAY_WITHOUT_DATE_WORKING_DAYS = 10
THANKS_NOT_WITHIN = timedelta(minutes=30)
MORNING = time(8)
"""The hour of a day that somebody named without an hour."""


def follow_up_floor(asked_at: datetime) -> datetime:
    return asked_at + FOLLOW_UP_FLOOR


def follow_up_due(asked_at: datetime, calendar: Calendar) -> datetime:
    """Seven calendar days after the ask was accepted, moved forward into a working window there."""
    return next_working_moment(asked_at + FOLLOW_UP_DEFAULT, calendar)


def follow_up_after_absence(until: datetime | None, told_at: datetime, calendar: Calendar) -> datetime:
    """Two working days after they are back; ten after an absence without a date."""
    back = calendar.local(until or told_at).date()
    days = BACK_AT_WORK_WORKING_DAYS if until else AWAY_WITHOUT_DATE_WORKING_DAYS
    return calendar.at(add_working_days(back, days, calendar), MORNING)


def silence_ends(followed_up_at: datetime, calendar: Calendar) -> datetime:
    """Five working days after the follow-up the outreach closes kindly."""
    day = add_working_days(calendar.local(followed_up_at).date(), CLOSE_AFTER_WORKING_DAYS, calendar)
    return calendar.at(day, CLOSES)


def employer_free(asked_at: datetime, calendar: Calendar) -> datetime:
    """When silence at an employer has lasted three whole working days and the next person there may be asked."""
    asked = calendar.local(asked_at)
    return calendar.at(add_working_days(asked.date(), EMPLOYER_WORKING_DAYS, calendar), asked.time())


def nudge_due(answered_at: datetime, calendar: Calendar) -> datetime:
    """When times that were offered have gone without an answer long enough."""
    day = add_working_days(calendar.local(answered_at).date(), NUDGE_AFTER_WORKING_DAYS, calendar)
    return calendar.at(day, MORNING)


def thanks_open(ended_at: datetime, calendar: Calendar) -> datetime:
    """The same evening but not within half an hour, or the next morning."""
    return next_waking_moment(ended_at + THANKS_NOT_WITHIN, calendar)


def thanks_late(ended_at: datetime, calendar: Calendar) -> datetime:
    """The end of the first business day that follows the talk."""
    return calendar.at(add_working_days(calendar.local(ended_at).date(), 1, calendar), time(23, 59))


def week_free(asked: list[datetime], now: datetime) -> datetime | None:
    """When the next first ask may leave; None when there is room now. `asked` are the first asks sent so far."""
    recent = sorted(each for each in asked if each > now - timedelta(days=7))
    return recent[-ASKS_A_WEEK] + timedelta(days=7) if len(recent) >= ASKS_A_WEEK else None
