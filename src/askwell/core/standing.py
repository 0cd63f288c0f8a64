"""Where an outreach stands and what the next right step is. The one answer that every page and command shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from askwell.core import cadence
from askwell.core.outreach import (
    ASKED,
    CLOSED,
    DRAFTED,
    FOLLOWED_UP,
    HELD,
    REPLIED,
    SCHEDULED,
    THANKED,
)
from askwell.core.times import Calendar, spoken


@dataclass(frozen=True, kw_only=True)
class Next:
    """`what` is one of: write, send, wait, follow-up, write-follow-up, message, withdraw, close, answer, agree,
    write-later, prepare, hold, thank, keep-in-touch, nothing."""

    what: str
    not_before: datetime | None = None
    due: datetime | None = None
    because: str = ""


@dataclass(frozen=True, kw_only=True)
class Standing:
    """The facts about one outreach that decide its next step. Times are aware."""

    state: str
    now: datetime
    calendar: Calendar = field(default_factory=Calendar)
    first_name: str = "They"
    begun: bool = False
    """There is a draft of the ask."""
    written: bool = False
    """It has no gaps."""
    introduced_at: datetime | None = None
    """When somebody in between was asked to introduce the user."""
    queued: bool = False
    uncertain: bool = False
    """Something may have left, and nobody knows."""
    invited_at: datetime | None = None
    invitation_accepted: bool = False
    asked_at: datetime | None = None
    follow_up_due: datetime | None = None
    follow_up_possible: bool = True
    followed_up_at: datetime | None = None
    answer: str = ""
    later_on: datetime | None = None
    answered_at: datetime | None = None
    """When the user wrote back to their latest word; None while it waits for an answer."""
    conversation_at: datetime | None = None
    conversation_minutes: int = 0
    ended_at: datetime | None = None
    thanked_at: datetime | None = None


ACCEPTED = "{} accepted your invitation. Now you may write."


def next_step(it: Standing) -> Next:
    if it.uncertain and it.state != CLOSED:
        return Next(what="wait", because="Your last message may have left. Look in your Sent folder and say so.")
    match it.state:
        case state if state == DRAFTED:
            return _before_the_ask(it)
        case state if state == ASKED:
            return _after_the_ask(it)
        case state if state == FOLLOWED_UP:
            return _after_the_follow_up(it)
        case state if state == REPLIED:
            return _after_an_answer(it)
        case state if state == SCHEDULED:
            return _before_the_talk(it)
        case state if state == HELD:
            return _after_the_talk(it)
        case state if state == THANKED:
            return _after_the_thanks(it)
        case state if state == CLOSED:
            return Next(what="nothing", because="This one is closed.")
    raise ValueError(f"no such state: {it.state}")


def _before_the_ask(it: Standing) -> Next:
    if it.queued:
        return Next(what="wait", because="Your ask is on its way.")
    if it.later_on and it.later_on > it.now:
        return Next(what="wait", not_before=it.later_on, due=it.later_on, because="They asked you to write then.")
    if it.written:
        return Next(what="send", due=it.now, because="The ask is written. It is good enough to go.")
    if it.begun:
        return Next(what="write", due=it.now, because="The ask has gaps that only you can fill.")
    ends = it.introduced_at + cadence.FOLLOW_UP_DEFAULT if it.introduced_at else it.now
    if ends > it.now:
        return Next(what="wait", due=ends, because="You asked for an introduction. Give it a week.")
    return Next(what="write", due=it.now, because=f"Nothing is written to {it.first_name} yet.")


def _after_the_ask(it: Standing) -> Next:
    if it.asked_at is None or (it.invited_at and not it.invitation_accepted):
        return _after_the_invitation(it)
    floor = cadence.follow_up_floor(it.asked_at)
    if it.invitation_accepted and it.follow_up_possible and it.invited_at == it.asked_at:
        return Next(what="message", not_before=floor, due=max(it.now, floor), because=ACCEPTED.format(it.first_name))
    if it.queued:
        return Next(what="wait", not_before=floor, due=it.follow_up_due, because="Your follow-up waits for its day.")
    if not it.follow_up_possible:
        ends = cadence.silence_ends(it.asked_at + cadence.FOLLOW_UP_DEFAULT, it.calendar)
        return _close(ends, it)
    due = it.follow_up_due or cadence.follow_up_due(it.asked_at, it.calendar)
    because = (
        f"{it.first_name} has had your ask for a week." if due <= it.now else "Most answers come in a day or two."
    )
    return Next(what="follow-up" if due <= it.now else "wait", not_before=floor, due=due, because=because)


def _after_the_invitation(it: Standing) -> Next:
    if it.invitation_accepted:
        return Next(what="message", due=it.now, because=ACCEPTED.format(it.first_name))
    assert it.invited_at is not None, "an asked outreach has an ask or an invitation"
    ends = it.invited_at + cadence.INVITATION_WITHDRAWN
    if ends <= it.now:
        return Next(what="withdraw", due=ends, because="The invitation has been pending for three weeks.")
    return Next(what="wait", due=ends, because=f"The invitation is with {it.first_name}.")


def _after_the_follow_up(it: Standing) -> Next:
    assert it.followed_up_at is not None, "a followed-up outreach has its follow-up"
    return _close(cadence.silence_ends(it.followed_up_at, it.calendar), it)


def _close(ends: datetime, it: Standing) -> Next:
    if ends <= it.now:
        return Next(
            what="close", due=ends, because="Silence is an answer too. Close it kindly and ask somebody else."
        )
    return Next(what="wait", due=ends, because=f"{it.first_name} has all they need to answer.")


def _after_an_answer(it: Standing) -> Next:
    if it.queued:
        return Next(what="wait", because="Your answer is on its way.")
    match it.answer:
        case "yes":
            return _after_a_yes(it)
        case "later" if it.later_on:
            return _after_a_later(it, it.later_on)
        case "referred" if it.answered_at:
            return Next(what="close", due=it.answered_at, because="They gave you a name and have your thanks.")
        case _ if it.answered_at:
            return _close(cadence.silence_ends(it.answered_at, it.calendar), it)
        case "later":
            because = f"{it.first_name} would rather talk later and named no day. Ask when it would suit."
        case "referred":
            because = f"{it.first_name} gave you a name. Thank them."
        case _:
            because = f"{it.first_name} wrote. Answer the same day."
    return Next(what="answer", due=it.now, because=because)


def _after_a_yes(it: Standing) -> Next:
    if it.answered_at is None:
        return Next(what="agree", due=it.now, because=f"{it.first_name} said yes. Agree a time today.")
    due = cadence.nudge_due(it.answered_at, it.calendar)
    because = f"Your times are with {it.first_name}. If nothing comes, one nudge about times is fair."
    return Next(what="agree", not_before=due, due=due, because=because)


def _after_a_later(it: Standing, day: datetime) -> Next:
    """A thank-you for the answer may go at once; what counts is that the day is kept."""
    if it.answered_at and it.answered_at >= day:
        return _close(cadence.silence_ends(it.answered_at, it.calendar), it)
    because = f"{it.first_name} asked for later: {_named(day, it)}."
    return Next(what="write-later", not_before=day, due=day, because=because)


def _named(day: datetime, it: Standing) -> str:
    return spoken(it.calendar.local(day).date(), today=it.calendar.local(it.now).date())


def _before_the_talk(it: Standing) -> Next:
    assert it.conversation_at is not None, "a scheduled outreach has a conversation"
    ends = it.conversation_at + timedelta(minutes=it.conversation_minutes)
    if it.now >= ends:
        return Next(what="hold", due=ends, because="The agreed time is over. Say how it went.")
    if it.now >= it.conversation_at - timedelta(minutes=30):
        return Next(what="hold", due=it.conversation_at, because="Your conversation is about to begin.")
    return Next(what="prepare", due=it.conversation_at, because="Read the brief and choose your questions.")


def _after_the_talk(it: Standing) -> Next:
    assert it.ended_at is not None, "a held conversation has an end"
    if it.queued:
        return Next(what="wait", because="Your thank-you is on its way.")
    opens = cadence.thanks_open(it.ended_at, it.calendar)
    late = cadence.thanks_late(it.ended_at, it.calendar)
    because = "A thank-you is still welcome, however late." if it.now > late else "Thank them while it is fresh."
    return Next(what="thank", not_before=opens, due=late, because=because)


def _after_the_thanks(it: Standing) -> Next:
    due = (it.thanked_at or it.now) + timedelta(days=105)
    return Next(what="keep-in-touch", due=due, because="Tell them what came of their advice, when something has.")
