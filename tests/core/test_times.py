"""Working windows in another person's day: every zone, changes of clocks, weekends and holidays."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.core.times import (
    CLOSES,
    OPENS,
    SLEEPS,
    WAKES,
    Calendar,
    add_working_days,
    city_of,
    next_waking_moment,
    next_working_moment,
    spoken,
    zone_of,
)

ZONES = sorted(available_timezones())
moments = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))
days = st.dates(date(2020, 1, 1), date(2040, 1, 1))
calendars = st.builds(
    lambda zone, first, off: Calendar(
        zone=ZoneInfo(zone), holidays=frozenset(first + timedelta(each) for each in off)
    ),
    st.sampled_from(ZONES),
    days,
    st.lists(st.integers(0, 20), max_size=12),
)


@given(at=moments, calendar=calendars)
def test_a_working_moment_is_never_earlier_and_always_in_a_window(at: datetime, calendar: Calendar) -> None:
    found = next_working_moment(at, calendar)

    local = calendar.local(found)
    assert found >= at
    assert calendar.works_on(local.date())
    assert OPENS <= local.time() < CLOSES


@given(at=moments, calendar=calendars)
def test_a_working_moment_is_its_own_next_one(at: datetime, calendar: Calendar) -> None:
    found = next_working_moment(at, calendar)

    assert next_working_moment(found, calendar) == found


@given(at=moments, calendar=calendars)
def test_a_waking_moment_comes_within_half_a_day(at: datetime, calendar: Calendar) -> None:
    found = next_waking_moment(at, calendar)

    assert at <= found <= at + timedelta(hours=13)
    assert WAKES <= calendar.local(found).time() < SLEEPS


@given(day=days, count=st.integers(0, 15), calendar=calendars)
def test_counting_working_days_passes_exactly_that_many(day: date, count: int, calendar: Calendar) -> None:
    found = add_working_days(day, count, calendar)

    passed = [day + timedelta(days=each + 1) for each in range((found - day).days)]
    assert sum(calendar.works_on(each) for each in passed) == count
    assert count == 0 or calendar.works_on(found)


def test_an_hour_that_the_clocks_skip_becomes_the_next_real_one() -> None:
    calendar = Calendar(zone=ZoneInfo("Europe/London"))

    found = calendar.at(date(2027, 3, 28), WAKES.replace(hour=1, minute=30))

    assert calendar.local(found).isoformat() == "2027-03-28T02:30:00+01:00"


def test_friday_evening_becomes_monday_morning_although_the_clocks_change_between() -> None:
    calendar = Calendar(zone=ZoneInfo("Europe/London"))

    found = next_working_moment(datetime(2027, 3, 26, 19, 0, tzinfo=UTC), calendar)

    assert found == datetime(2027, 3, 29, 7, 0, tzinfo=UTC)


def test_a_holiday_is_no_working_day() -> None:
    calendar = Calendar(holidays=frozenset({date(2026, 12, 25)}))

    found = next_working_moment(datetime(2026, 12, 25, 10, 0, tzinfo=UTC), calendar)

    assert found == datetime(2026, 12, 28, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../etc/passwd", "Europe/"])
def test_a_zone_that_does_not_exist_is_the_other_one(name: str) -> None:
    assert zone_of(name, otherwise="Asia/Tokyo") == ZoneInfo("Asia/Tokyo")


@pytest.mark.parametrize(
    ("away", "words"),
    [
        (-1, "yesterday"),
        (0, "today"),
        (1, "tomorrow"),
        (4, "Friday"),
        (7, "Monday 30 November"),
        (-3, "Friday 20 November"),
        (60, "Friday 22 January 2027"),
    ],
)
def test_a_day_is_spoken_as_people_say_it(away: int, words: str) -> None:
    monday = date(2026, 11, 23)

    assert spoken(monday + timedelta(days=away), today=monday) == words


@pytest.mark.parametrize(
    ("zone", "city"),
    [("Europe/London", "London"), ("America/Argentina/Buenos_Aires", "Buenos Aires"), ("UTC", "UTC")],
)
def test_a_zone_is_called_by_its_city(zone: str, city: str):
    assert city_of(zone) == city
