"""May it leave? What waiting mends never refuses; what it cannot mend always does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.core import cadence
from askwell.core.messages import ASK, INVITATION, NUDGE, THE_FOLLOW_UP
from askwell.core.outreach import ASK_EMAIL, CLOSED, FOLLOW_UP, INTRO_REQUEST, REPLIED, REPLY, THANK_YOU, TIMES
from askwell.core.sending import (
    Case,
    Send,
    Stop,
    Wait,
    decide_approval,
    decide_by_hand,
    decide_leaving,
)
from askwell.core.times import Calendar
from tests.core.test_times import calendars, moments

MONDAY = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LONDON = Calendar(zone=ZoneInfo("Europe/London"))
ASK_CASE = Case(kind=ASK_EMAIL, slot=ASK, first_name="Maria", now=MONDAY, calendar=LONDON)
FOLLOW_UP_CASE = replace(ASK_CASE, kind=FOLLOW_UP, slot=THE_FOLLOW_UP, asked_at=MONDAY - timedelta(days=8))
THANKS_CASE = replace(
    ASK_CASE, kind=THANK_YOU, slot="", state="held", takeaways=1, ended_at=MONDAY - timedelta(hours=2)
)


def code(decision: object) -> str:
    assert isinstance(decision, Stop)
    return decision.code


def until(decision: object) -> datetime | None:
    assert isinstance(decision, Wait)
    return decision.until


def test_a_finished_ask_in_working_hours_goes() -> None:
    assert decide_approval(ASK_CASE) == Send()


@pytest.mark.parametrize(
    ("facts", "refused"),
    [
        ({"blocked": "Maria"}, "do-not-contact"),
        ({"cool_off_until": MONDAY + timedelta(days=1)}, "cool-off"),
        ({"human_reply": True}, "replied"),
        ({"slot_spent": True}, "limit"),
        ({"gaps": 2}, "gaps"),
        ({"empty": True, "anyway": "I mean it"}, "gaps"),
        ({"blocking": ("A fact is contradicted.",)}, "critique-block"),
        ({"blocking": ("A fact is contradicted.",), "anyway": "I know"}, "critique-block"),
        ({"errors": ("No length of talk.",)}, "critique-block"),
        ({"mailbox": False}, "no-mailbox"),
        ({"channel": "linkedin"}, "no-mailbox"),
        ({"visible": False}, "no-mailbox"),
    ],
)
def test_what_waiting_cannot_mend_stops_an_ask(facts: dict[str, object], refused: str) -> None:
    assert code(decide_approval(replace(ASK_CASE, **facts))) == refused


def test_manners_are_named_before_anything_else() -> None:
    everything = {"blocked": "Maria", "human_reply": True, "slot_spent": True, "gaps": 1, "mailbox": False}

    assert code(decide_approval(replace(ASK_CASE, **everything))) == "do-not-contact"


def test_words_are_judged_before_the_missing_mailbox() -> None:
    assert code(decide_approval(replace(ASK_CASE, gaps=1, mailbox=False))) == "gaps"


def test_a_reason_overrules_the_wording() -> None:
    assert decide_approval(replace(ASK_CASE, errors=("No length of talk.",), anyway="She knows me")) == Send()


def test_an_old_silence_no_longer_counts() -> None:
    assert decide_approval(replace(ASK_CASE, cool_off_until=MONDAY)) == Send()


@pytest.mark.parametrize("kind", [REPLY, THANK_YOU])
def test_the_cool_off_is_for_asks_and_not_for_answers(kind: str) -> None:
    case = replace(ASK_CASE, kind=kind, slot="", takeaways=1, cool_off_until=MONDAY + timedelta(days=90))

    assert decide_approval(case) == Send()


@pytest.mark.parametrize(
    ("kind", "slot", "refused"),
    [
        (ASK_EMAIL, ASK, "limit"),
        (ASK_EMAIL, INVITATION, "limit"),
        (INTRO_REQUEST, "", "limit"),
        (FOLLOW_UP, THE_FOLLOW_UP, "cool-off"),
        (TIMES, NUDGE, "limit"),
    ],
)
def test_nothing_begins_or_goes_on_in_an_outreach_that_is_closed(kind: str, slot: str, refused: str) -> None:
    case = replace(FOLLOW_UP_CASE, kind=kind, slot=slot, state=CLOSED)

    decisions = [
        decide_approval(case),
        decide_by_hand(case),
        decide_leaving(case, mailbox_checked_at=MONDAY, not_before=MONDAY),
    ]

    assert [code(each) for each in decisions] == [refused] * 3


def test_a_no_may_still_be_thanked_for() -> None:
    assert decide_approval(replace(ASK_CASE, kind=REPLY, slot="", state=CLOSED, human_reply=True)) == Send()


def test_an_introduction_is_an_opening_as_well() -> None:
    case = replace(ASK_CASE, kind=INTRO_REQUEST, slot="", cool_off_until=MONDAY + timedelta(days=90))

    assert code(decide_approval(case)) == "cool-off"


@given(
    now=moments,
    calendar=calendars,
    open_asks=st.integers(0, 9),
    sent=st.lists(st.integers(0, 200), max_size=14),
    employer=st.one_of(st.none(), st.integers(0, 100)),
    paused=st.booleans(),
    later=st.one_of(st.none(), st.integers(-10, 40)),
    slot=st.sampled_from([ASK, INVITATION]),
)
def test_waiting_never_refuses_and_never_points_back(
    now: datetime,
    calendar: Calendar,
    open_asks: int,
    sent: list[int],
    employer: int | None,
    paused: bool,
    later: int | None,
    slot: str,
) -> None:
    case = replace(
        ASK_CASE,
        now=now,
        slot=slot,
        calendar=calendar,
        open_asks=open_asks,
        asks_sent=tuple(now - timedelta(hours=each) for each in sent),
        employer_asked_at=None if employer is None else now - timedelta(hours=employer),
        employer="Harbour Press",
        paused=paused,
        later_on=None if later is None else now + timedelta(days=later),
    )

    decision = decide_approval(case)

    assert isinstance(decision, Send | Wait)
    if isinstance(decision, Wait):
        assert decision.because
        assert decision.until is None or decision.until > now
    if open_asks >= cadence.OPEN_ASKS:
        assert isinstance(decision, Wait)


@given(asked_at=moments, after=st.timedeltas(timedelta(0), timedelta(days=20)), calendar=calendars)
def test_a_follow_up_never_leaves_before_three_days_or_outside_their_working_day(
    asked_at: datetime, after: timedelta, calendar: Calendar
) -> None:
    now = asked_at + after
    case = replace(FOLLOW_UP_CASE, asked_at=asked_at, now=now, calendar=calendar)

    decision = decide_leaving(case, mailbox_checked_at=now, not_before=None)

    if isinstance(decision, Send):
        assert after >= timedelta(hours=72)
        assert calendar.works_on(calendar.local(now).date())
    else:
        assert isinstance(decision, Wait)


@given(asked_at=moments, after=st.timedeltas(timedelta(0), timedelta(days=20)), calendar=calendars)
def test_an_approved_follow_up_waits_for_its_week(asked_at: datetime, after: timedelta, calendar: Calendar) -> None:
    case = replace(FOLLOW_UP_CASE, asked_at=asked_at, now=asked_at + after, calendar=calendar)

    decision = decide_approval(case)

    due = cadence.follow_up_due(asked_at, calendar)
    if case.now < due:
        assert decision == Wait(due, "Maria gets a week to answer before the one follow-up.")
    else:
        assert isinstance(decision, Send | Wait)


def test_a_follow_up_waits_for_a_date_that_an_absence_moved() -> None:
    back = MONDAY + timedelta(days=12)

    assert until(decide_approval(replace(FOLLOW_UP_CASE, follow_up_due=back))) == back


def test_a_date_that_came_out_too_early_still_keeps_the_three_days() -> None:
    case = replace(FOLLOW_UP_CASE, asked_at=MONDAY - timedelta(days=1), follow_up_due=MONDAY)

    assert until(decide_approval(case)) == MONDAY + timedelta(days=2)


def test_a_second_follow_up_is_refused() -> None:
    assert code(decide_approval(replace(FOLLOW_UP_CASE, slot_spent=True))) == "second-follow-up"


def test_a_follow_up_without_an_ask_is_refused() -> None:
    assert code(decide_approval(replace(FOLLOW_UP_CASE, asked_at=None))) == "too-early"


def test_a_follow_up_after_an_answer_is_refused_at_every_door() -> None:
    case = replace(FOLLOW_UP_CASE, human_reply=True)

    decisions = (
        decide_approval(case),
        decide_by_hand(case),
        decide_leaving(case, mailbox_checked_at=MONDAY, not_before=None),
    )

    assert [code(each) for each in decisions] == ["replied"] * 3


@pytest.mark.parametrize("checked", [None, MONDAY - timedelta(minutes=1)])
def test_a_follow_up_waits_until_the_answers_are_read(checked: datetime | None) -> None:
    decision = decide_leaving(FOLLOW_UP_CASE, mailbox_checked_at=checked, not_before=MONDAY)

    assert until(decision) is None


def test_an_ask_leaves_although_the_mailbox_was_not_read() -> None:
    assert decide_leaving(ASK_CASE, mailbox_checked_at=None, not_before=None) == Send()


def test_by_hand_wording_counts_for_nothing_and_manners_for_everything() -> None:
    careless = replace(ASK_CASE, gaps=3, errors=("x",), blocking=("y",), mailbox=False, open_asks=9, paused=True)

    assert decide_by_hand(careless) == Send()
    assert code(decide_by_hand(replace(careless, blocked="Maria"))) == "do-not-contact"


@pytest.mark.parametrize(("hours", "refused"), [(71, True), (72, False)])
def test_by_hand_the_three_days_hold_to_the_hour(hours: int, refused: bool) -> None:
    case = replace(FOLLOW_UP_CASE, asked_at=MONDAY - timedelta(hours=hours))

    decision = decide_by_hand(case)

    assert isinstance(decision, Stop) is refused


def test_one_reason_overrules_the_three_days_at_an_employer_and_nothing_else() -> None:
    case = replace(ASK_CASE, employer_asked_at=MONDAY - timedelta(hours=5), employer="Harbour Press")

    assert isinstance(decide_approval(case), Wait)
    assert decide_approval(replace(case, anyway="They asked me to write to both")) == Send()
    assert isinstance(decide_approval(replace(case, anyway="Both", open_asks=5)), Wait)


def test_a_nudge_about_times_needs_a_yes() -> None:
    nudge = replace(ASK_CASE, kind=TIMES, slot=NUDGE, state=REPLIED)

    assert code(decide_approval(nudge)) == "too-early"
    assert decide_approval(replace(nudge, nudge_allowed=True)) == Send()


def test_thanks_need_a_takeaway() -> None:
    assert code(decide_approval(replace(THANKS_CASE, takeaways=0))) == "takeaway-missing"


def test_thanks_wait_for_half_an_hour() -> None:
    just_over = replace(THANKS_CASE, ended_at=MONDAY - timedelta(minutes=10))

    assert until(decide_approval(just_over)) == MONDAY + timedelta(minutes=20)


def test_thanks_go_on_a_saturday_and_never_at_night() -> None:
    saturday = datetime(2026, 11, 28, 15, 0, tzinfo=UTC)
    night = saturday.replace(hour=23)

    assert decide_approval(replace(THANKS_CASE, now=saturday)) == Send()
    assert until(decide_approval(replace(THANKS_CASE, now=night))) == datetime(2026, 11, 29, 8, 0, tzinfo=UTC)


def test_an_answer_to_somebody_who_wrote_goes_at_once() -> None:
    sunday_night = datetime(2026, 11, 29, 23, 0, tzinfo=UTC)

    assert decide_approval(replace(ASK_CASE, kind=REPLY, slot="", state=REPLIED, now=sunday_night)) == Send()


def test_a_zone_that_is_only_assumed_is_said_to_be() -> None:
    evening = replace(ASK_CASE, now=MONDAY.replace(hour=20), calendar=Calendar(assumed=True))

    decision = decide_approval(evening)

    assert isinstance(decision, Wait)
    assert decision.because == "It goes in working hours, in your own time zone; theirs is not known."
