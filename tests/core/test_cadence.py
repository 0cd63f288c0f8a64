"""The one cadence: never before 72 hours, a week by default, always inside their working day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.core import cadence
from askwell.core.times import CLOSES, OPENS, Calendar
from tests.core.test_times import calendars, moments

LONDON = Calendar(zone=ZoneInfo("Europe/London"))


@given(asked_at=moments, calendar=calendars)
def test_a_follow_up_is_a_week_away_and_falls_into_their_working_day(asked_at: datetime, calendar: Calendar) -> None:
    due = cadence.follow_up_due(asked_at, calendar)

    local = calendar.local(due)
    assert due >= asked_at + timedelta(days=7) > cadence.follow_up_floor(asked_at)
    assert calendar.works_on(local.date())
    assert OPENS <= local.time() < CLOSES


@given(until=moments, calendar=calendars)
def test_after_an_absence_they_have_two_working_days_for_themselves(until: datetime, calendar: Calendar) -> None:
    due = cadence.follow_up_after_absence(until, until - timedelta(days=3), calendar)

    back, day = calendar.local(until).date(), calendar.local(due).date()
    passed = [back + timedelta(days=each + 1) for each in range((day - back).days)]
    assert [calendar.works_on(each) for each in passed].count(True) == 2
    assert calendar.works_on(day)


@given(at=moments, calendar=calendars)
def test_silence_ends_at_the_close_of_a_working_day(at: datetime, calendar: Calendar) -> None:
    ends = calendar.local(cadence.silence_ends(at, calendar))

    assert calendar.works_on(ends.date())
    assert ends.time() == CLOSES
    assert ends - calendar.local(at) >= timedelta(days=4)


@given(ended_at=moments, calendar=calendars)
def test_thanks_open_after_half_an_hour_and_before_they_are_late(ended_at: datetime, calendar: Calendar) -> None:
    opens, late = cadence.thanks_open(ended_at, calendar), cadence.thanks_late(ended_at, calendar)

    assert ended_at + timedelta(minutes=30) <= opens < late


@given(
    asked=st.lists(st.datetimes(datetime(2026, 11, 1), datetime(2026, 11, 30), timezones=st.just(UTC)), max_size=25)
)
def test_ten_first_asks_fit_into_any_seven_days(asked: list[datetime]) -> None:
    now = datetime(2026, 11, 30, tzinfo=UTC)

    free = cadence.week_free(asked, now)

    recent = [each for each in asked if each > now - timedelta(days=7)]
    if free is None:
        assert len(recent) < 10
    else:
        assert now < free <= now + timedelta(days=7)
        assert len([each for each in asked if each > free - timedelta(days=7)]) < 10


@pytest.mark.parametrize(
    ("asked", "free"),
    [
        ("2026-11-23T10:15", "2026-11-26T10:15"),
        ("2026-11-26T17:00", "2026-12-01T17:00"),
        ("2026-11-28T10:00", "2026-12-02T10:00"),
    ],
)
def test_an_employer_is_free_after_three_whole_working_days(asked: str, free: str) -> None:
    def at(text: str) -> datetime:
        return datetime.fromisoformat(f"{text}+00:00")

    assert cadence.employer_free(at(asked), LONDON) == at(free)


def test_thanks_for_a_friday_talk_are_late_after_monday() -> None:
    late = cadence.thanks_late(datetime(2026, 11, 27, 15, 0, tzinfo=UTC), LONDON)

    assert late == datetime(2026, 11, 30, 23, 59, tzinfo=UTC)
