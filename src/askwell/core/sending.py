"""May this message leave, and when? Gathered facts in, one decision out: Send, Wait or Stop.

What waiting mends never refuses: the message waits and says why. What waiting cannot mend stops it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from askwell.core import cadence
from askwell.core.messages import ASK, EMAIL, INVITATION, NUDGE, THE_FOLLOW_UP
from askwell.core.outreach import CLOSED, FOLLOW_UP, INTRO_REQUEST, REPLIED, THANK_YOU
from askwell.core.times import Calendar, next_waking_moment, next_working_moment, spoken


@dataclass(frozen=True)
class Send:
    pass


@dataclass(frozen=True)
class Wait:
    until: datetime | None
    """None: until something else changes; the clockwork looks again each time."""
    because: str


@dataclass(frozen=True)
class Stop:
    code: str
    says: str
    hint: str = ""


Decision = Send | Wait | Stop


@dataclass(frozen=True, kw_only=True)
class Case:
    """Everything that decides about one message. Times are aware; what is unknown is None."""

    kind: str
    slot: str
    channel: str = EMAIL
    first_name: str = "They"
    now: datetime
    calendar: Calendar = field(default_factory=Calendar)
    state: str = ""
    """Of the outreach."""
    slot_spent: bool = False
    """Another message of this outreach already fills the once-only place."""
    asked_at: datetime | None = None
    follow_up_due: datetime | None = None
    """When the cadence, absences included, wants the follow-up; None before the ask."""
    human_reply: bool = False
    nudge_allowed: bool = False
    """They said yes and then nothing about times."""
    blocked: str = ""
    """What stands on the do-not-contact list: the person, the address or the domain."""
    cool_off_until: datetime | None = None
    later_on: datetime | None = None
    empty: bool = False
    """Not a word in it."""
    gaps: int = 0
    blocking: tuple[str, ...] = ()
    """Findings that are certain: no reason overrules them."""
    errors: tuple[str, ...] = ()
    """Findings about wording that a reason overrules."""
    anyway: str = ""
    takeaways: int = 0
    ended_at: datetime | None = None
    """When the conversation to be thanked for ended."""
    open_asks: int = 0
    asks_sent: tuple[datetime, ...] = ()
    connector: str = ""
    """Of whom an introduction is asked."""
    connector_asked_at: datetime | None = None
    """When they were last asked for another one."""
    employer_asked_at: datetime | None = None
    employer: str = ""
    mailbox: bool = True
    paused: bool = False
    visible: bool = True
    """False for the demo's invented people: never mailable."""


def decide_approval(case: Case) -> Decision:
    """Before the bytes are frozen: refusals first, then how long it has to wait."""
    return (
        _forbidden(case)
        or _spent(case)
        or _unfinished(case)
        or _no_way_out(case)
        or _waits(case)
        or Send()
    )  # fmt: skip


def decide_by_hand(case: Case) -> Decision:
    """The user says that they sent it themselves: gaps and wording no longer matter, manners still do."""
    return _forbidden(case) or _spent(case) or _too_early(case) or Send()


def decide_leaving(case: Case, *, mailbox_checked_at: datetime | None, not_before: datetime | None) -> Decision:
    """At the last moment, inside the claim: has anything happened since it was approved?"""
    stop = _forbidden(case)
    if stop:
        return stop
    if case.slot == THE_FOLLOW_UP and case.asked_at and case.now < cadence.follow_up_floor(case.asked_at):
        return Wait(cadence.follow_up_floor(case.asked_at), f"{case.first_name} gets at least three days to answer.")
    if case.slot == THE_FOLLOW_UP and (not mailbox_checked_at or mailbox_checked_at < (not_before or case.now)):
        return Wait(None, "Your mailbox could not be read since this was due. It goes once the answers are in.")
    return _paused(case) or _favours(case) or _limits(case) or _outside_hours(case) or Send()


def _forbidden(case: Case) -> Stop | None:
    if case.blocked:
        return Stop(
            "do-not-contact",
            f"{case.blocked} is on your do-not-contact list.",
            "If that was a mistake, take it off the list with `askwell contact unblock`.",
        )
    if _opens(case) and case.cool_off_until and case.cool_off_until > case.now:
        day = spoken(case.cool_off_until.date(), today=case.now.date())
        return Stop(
            "cool-off",
            f"{case.first_name} did not take you up on this lately. Leave them in peace until {day}.",
            "If they write to you first, record their answer and the way is open again.",
        )
    if case.slot in (ASK, INVITATION, THE_FOLLOW_UP) and case.human_reply:
        return Stop(
            "replied",
            f"{case.first_name} has answered. Nothing more is sent on its own.",
            "Read the answer and write back to it.",
        )
    if case.state == CLOSED and (_opens(case) or case.slot in (THE_FOLLOW_UP, NUDGE)):
        return Stop(
            "cool-off" if case.slot == THE_FOLLOW_UP else "limit",
            f"This outreach is closed, so {case.first_name} is left in peace.",
            "To ask them about something anew, begin with `askwell draft`; it says whether they may be asked again.",
        )
    return None


def _opens(case: Case) -> bool:
    """Whether it begins something. Thanks and answers are welcome at any time."""
    return case.slot in (ASK, INVITATION) or case.kind == INTRO_REQUEST


def _spent(case: Case) -> Stop | None:
    if case.slot_spent and case.slot == THE_FOLLOW_UP:
        return Stop(
            "second-follow-up",
            f"{case.first_name} has had your one follow-up. A second would be nagging.",
            "Let this one rest and look at similar people: `askwell move-on`.",
        )
    if case.slot_spent:
        return Stop(
            "limit",
            f"{case.first_name} has had this already. One is all they get.",
            "See where it stands: `askwell outreach show`.",
        )
    if case.slot == NUDGE and not case.nudge_allowed:
        return Stop("too-early", "A nudge about times comes only after a yes.", "Wait for their answer.")
    return None


def _too_early(case: Case) -> Stop | None:
    if case.slot != THE_FOLLOW_UP:
        return None
    if case.asked_at is None:
        return Stop("too-early", "There is no ask yet to follow up.", "Send the ask first.")
    floor = cadence.follow_up_floor(case.asked_at)
    if case.now < floor:
        day = spoken(case.calendar.local(floor).date(), today=case.calendar.local(case.now).date())
        return Stop(
            "too-early",
            f"Not yet: {case.first_name} has had this for less than three days. Give them until {day}.",
            "You can write the follow-up now; it waits until it is due.",
        )
    return None


def _unfinished(case: Case) -> Stop | None:
    if case.kind == THANK_YOU and not case.takeaways:
        return Stop(
            "takeaway-missing",
            "This thank-you would be one that anybody could get: there is no takeaway in your notes.",
            'Note one thing you learnt first: `askwell note CONVERSATION "..." --tag takeaway`.',
        )
    if case.slot == THE_FOLLOW_UP and case.asked_at is None:
        return _too_early(case)
    if case.empty:
        return Stop("gaps", "There is not a word in it yet.", "Write it with `askwell message edit ID --body FILE`.")
    if case.gaps:
        many = "is one gap" if case.gaps == 1 else f"are {case.gaps} gaps"
        return Stop("gaps", f"There {many} that only you can fill.", "Fill them with `askwell message edit --fill`.")
    if case.blocking:
        return Stop("critique-block", case.blocking[0], "Mend it and try again; this cannot be overruled.")
    if case.errors and not case.anyway:
        return Stop(
            "critique-block",
            case.errors[0],
            "Mend it, or send it all the same with a reason: `--anyway REASON`.",
        )
    return None


def _no_way_out(case: Case) -> Stop | None:
    if not case.visible:
        return Stop("no-mailbox", "The people in the demo are invented. Nothing is ever sent to them.")
    if case.channel != EMAIL:
        return Stop(
            "no-mailbox",
            "LinkedIn texts leave by your own hand: Askwell never touches LinkedIn.",
            "Copy it, send it there, then say so: `askwell message sent ID --by linkedin`.",
        )
    if not case.mailbox:
        return Stop(
            "no-mailbox",
            "No mailbox is connected, so Askwell cannot send this for you.",
            "Copy it and send it yourself, then say so with `askwell message sent ID --by email`;"
            " or connect a mailbox with `askwell mailbox add`.",
        )
    return None


def _waits(case: Case) -> Wait | None:
    return _paused(case) or _cadence(case) or _favours(case) or _limits(case) or _outside_hours(case)


def _paused(case: Case) -> Wait | None:
    return Wait(None, "Sending is paused. It goes once you resume it in Settings.") if case.paused else None


def _cadence(case: Case) -> Wait | None:
    if case.kind == FOLLOW_UP and case.asked_at:
        wanted = case.follow_up_due or cadence.follow_up_due(case.asked_at, case.calendar)
        due = max(cadence.follow_up_floor(case.asked_at), wanted)
        if due > case.now:
            return Wait(due, f"{case.first_name} gets a week to answer before the one follow-up.")
    if case.slot == ASK and case.later_on and case.later_on > case.now:
        return Wait(case.later_on, f"{case.first_name} asked you to write then, and not before.")
    if case.kind == THANK_YOU and case.ended_at:
        opens = cadence.thanks_open(case.ended_at, case.calendar)
        if opens > case.now:
            return Wait(opens, "A thank-you within half an hour reads as automatic. It goes a little later.")
    return None


def _favours(case: Case) -> Wait | None:
    """An introduction asked of somebody who lent their name lately waits, unless the user gives a reason."""
    if case.kind != INTRO_REQUEST or not case.connector_asked_at or case.anyway:
        return None
    free = case.connector_asked_at + cadence.CONNECTOR_REST
    if free <= case.now:
        return None
    day = spoken(case.connector_asked_at.date(), today=case.now.date())
    return Wait(
        free, f"You asked {case.connector} for an introduction {day}. One favour at a time: it waits 60 days."
    )


def _limits(case: Case) -> Wait | None:
    if case.slot not in (ASK, INVITATION):
        return None
    if case.employer_asked_at and not case.anyway:
        free = cadence.employer_free(case.employer_asked_at, case.calendar)
        if free > case.now:
            return Wait(free, f"Somebody at {case.employer} has your ask already. One person there at a time.")
    if case.open_asks >= cadence.OPEN_ASKS:
        return Wait(None, "Five asks are open, and that is enough to answer well. It goes when one is settled.")
    free_week = cadence.week_free(list(case.asks_sent), case.now)
    if free_week:
        return Wait(free_week, "You have sent ten first asks this week. The next goes when the week is over.")
    return None


def _outside_hours(case: Case) -> Wait | None:
    if case.state in (REPLIED, CLOSED) or case.channel != EMAIL:
        return None
    opens = (next_waking_moment if case.kind == THANK_YOU else next_working_moment)(case.now, case.calendar)
    if opens <= case.now:
        return None
    whose = "your own time zone; theirs is not known" if case.calendar.assumed else "their time zone"
    hours = "by day" if case.kind == THANK_YOU else "in working hours"
    return Wait(opens, f"It goes {hours}, in {whose}.")
