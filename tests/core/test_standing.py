"""Where an outreach stands: one next step for every state, and none that stays for ever."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.core.outreach import ASKED, DRAFTED, FOLLOWED_UP, HELD, REPLIED, SCHEDULED, STATES, THANKED
from askwell.core.standing import Standing, next_step
from askwell.core.times import Calendar

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LONDON = Calendar(zone=ZoneInfo("Europe/London"))
DAY = timedelta(days=1)


def standing(state: str, **facts: object) -> Standing:
    it = Standing(state=state, now=NOON, calendar=LONDON, first_name="Maria")
    return replace(it, **facts)


def what(state: str, **facts: object) -> str:
    return next_step(standing(state, **facts)).what


moments = st.one_of(st.none(), st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)))


@given(
    state=st.sampled_from(STATES),
    facts=st.fixed_dictionaries(
        {
            "begun": st.booleans(),
            "written": st.booleans(),
            "queued": st.booleans(),
            "invitation_accepted": st.booleans(),
            "follow_up_possible": st.booleans(),
            "follow_up_due": moments,
            "later_on": moments,
            "answered_at": moments,
            "introduced_at": moments,
            "thanked_at": moments,
            "answer": st.sampled_from(["", "yes", "later", "referred", "question", "unclear"]),
        }
    ),
    at=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),
)
def test_there_is_a_next_step_and_a_reason_for_every_state(
    state: str, facts: dict[str, object], at: datetime
) -> None:
    dates = dict.fromkeys(("invited_at", "asked_at", "followed_up_at", "conversation_at", "ended_at"), at)

    found = next_step(standing(state, **facts, **dates))

    assert found.what
    assert found.because


def test_before_the_ask_it_is_begun_written_or_sent() -> None:
    steps = (
        what(DRAFTED),
        what(DRAFTED, begun=True),
        what(DRAFTED, begun=True, written=True),
        what(DRAFTED, queued=True),
    )

    assert steps == ("write", "write", "send", "wait")


def test_a_request_for_an_introduction_gets_its_week() -> None:
    assert what(DRAFTED, introduced_at=NOON - 6 * DAY) == "wait"
    assert what(DRAFTED, introduced_at=NOON - 7 * DAY) == "write"


def test_an_ask_waits_a_week_and_then_wants_its_follow_up() -> None:
    asked = standing(ASKED, asked_at=NOON - 6 * DAY)

    early, due = next_step(asked), next_step(replace(asked, now=NOON + DAY))

    assert (early.what, early.due, early.not_before) == ("wait", NOON + DAY, NOON - 3 * DAY)
    assert due.what == "follow-up"


def test_an_absence_puts_the_follow_up_off() -> None:
    assert what(ASKED, asked_at=NOON - 8 * DAY, follow_up_due=NOON + DAY) == "wait"


def test_silence_after_the_follow_up_ends_after_five_working_days() -> None:
    found = next_step(standing(FOLLOWED_UP, asked_at=NOON - 9 * DAY, followed_up_at=NOON - DAY))

    assert (found.what, found.due) == ("wait", datetime(2026, 11, 27, 18, 0, tzinfo=UTC))
    assert what(FOLLOWED_UP, asked_at=NOON - 16 * DAY, followed_up_at=NOON - 8 * DAY) == "close"


def test_an_invitation_waits_three_weeks_and_is_withdrawn() -> None:
    assert what(ASKED, invited_at=NOON - 20 * DAY) == "wait"
    assert what(ASKED, invited_at=NOON - 21 * DAY) == "withdraw"


def test_an_accepted_invitation_opens_the_message_at_once() -> None:
    found = next_step(standing(ASKED, invited_at=NOON - DAY, invitation_accepted=True))

    assert (found.what, found.not_before) == ("message", None)


def test_after_a_note_that_asked_the_message_keeps_three_days() -> None:
    asked = {"invited_at": NOON - DAY, "asked_at": NOON - DAY, "invitation_accepted": True}

    found = next_step(standing(ASKED, **asked))

    assert (found.what, found.not_before) == ("message", NOON + 2 * DAY)


def test_after_the_message_that_was_the_ask_the_common_cadence_runs() -> None:
    found = next_step(standing(ASKED, invited_at=NOON - 9 * DAY, asked_at=NOON, invitation_accepted=True))

    assert (found.what, found.due) == ("wait", NOON + 7 * DAY)


@pytest.mark.parametrize(
    ("answer", "step"), [("yes", "agree"), ("referred", "answer"), ("question", "answer"), ("later", "answer")]
)
def test_an_answer_wants_one_back(answer: str, step: str) -> None:
    assert what(REPLIED, answer=answer) == step


def test_a_yes_that_was_answered_rests_until_a_nudge_is_fair() -> None:
    found = next_step(standing(REPLIED, answer="yes", answered_at=NOON))

    assert (found.what, found.not_before) == ("agree", datetime(2026, 11, 26, 8, 0, tzinfo=UTC))


@pytest.mark.parametrize("answer", ["question", "unclear", "later"])
def test_an_answered_word_waits_for_theirs_and_then_rests(answer: str) -> None:
    assert what(REPLIED, answer=answer, answered_at=NOON) == "wait"
    assert what(REPLIED, answer=answer, answered_at=NOON - 9 * DAY) == "close"


def test_a_name_that_was_thanked_for_is_settled() -> None:
    assert what(REPLIED, answer="referred", answered_at=NOON) == "close"


def test_a_later_waits_for_its_day_whatever_was_answered_before() -> None:
    thanked = standing(REPLIED, answer="later", later_on=NOON, answered_at=NOON - 30 * DAY)

    found = next_step(thanked)

    assert (found.what, found.not_before, found.because) == ("write-later", NOON, "Maria asked for later: today.")


def test_a_later_that_was_kept_is_not_asked_for_again() -> None:
    assert what(REPLIED, answer="later", later_on=NOON - DAY, answered_at=NOON) == "wait"


def test_an_answer_that_is_on_its_way_waits() -> None:
    assert what(REPLIED, answer="yes", queued=True) == "wait"


@pytest.mark.parametrize(("minutes", "step"), [(-31, "prepare"), (-30, "hold"), (19, "hold"), (20, "hold")])
def test_a_talk_is_prepared_and_then_held(minutes: int, step: str) -> None:
    at = NOON - timedelta(minutes=minutes)

    assert what(SCHEDULED, conversation_at=at, conversation_minutes=20) == step


def test_thanks_open_after_half_an_hour_and_stay_welcome() -> None:
    fresh = next_step(standing(HELD, ended_at=NOON))
    stale = next_step(standing(HELD, ended_at=NOON - 9 * DAY))

    assert (fresh.what, fresh.not_before) == ("thank", NOON + timedelta(minutes=30))
    assert (stale.what, stale.because) == ("thank", "A thank-you is still welcome, however late.")


def test_thanked_people_hear_from_the_user_in_a_season() -> None:
    found = next_step(standing(THANKED, thanked_at=NOON))

    assert (found.what, found.due) == ("keep-in-touch", NOON + 105 * DAY)


@pytest.mark.parametrize("state", [DRAFTED, ASKED, REPLIED, HELD])
def test_what_may_have_left_is_said_before_anything_else(state: str):
    step = next_step(standing(state, uncertain=True, asked_at=NOON, ended_at=NOON, written=True))

    assert (step.what, step.because[:31]) == ("wait", "Your last message may have left")
