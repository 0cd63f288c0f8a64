"""Vague words become days by one table, and two-faced dates by none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.core.replies.calendar import last, second_tuesday, vague, working_days_on

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("write to me next week", date(2026, 12, 1)),
        ("try me in march", date(2027, 3, 9)),
        ("try me in november", date(2027, 11, 9)),
        ("after the holidays", date(2027, 1, 11)),
        ("in the new year", date(2027, 1, 11)),
        ("at the end of the quarter", date(2027, 1, 7)),
        ("next quarter", date(2027, 1, 12)),
        ("at the end of the month", date(2026, 11, 30)),
        ("next month", date(2026, 12, 8)),
        ("in two weeks", date(2026, 12, 7)),
        ("in a couple of months", date(2027, 1, 23)),
        ("back on wednesday", date(2026, 11, 25)),
        ("back on monday", date(2026, 11, 30)),
        ("after april", date(2027, 5, 11)),
        ("tomorrow", date(2026, 11, 24)),
    ],
)
def test_vague_words_have_one_day(words, day):
    named = vague(words, base=MONDAY)

    assert named is not None
    assert named.day == day


def test_other_words_have_none():
    assert vague("whenever you may like", base=MONDAY) is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("from 2 December until 13 December", date(2026, 12, 13)),
        ("12-19 December", date(2026, 12, 19)),
        ("December 12 - 19", date(2026, 12, 19)),
        ("from 20 Dec to 3 Jan", date(2027, 1, 3)),
        ("until March 20", date(2027, 3, 20)),
        ("until January 5, 2028", date(2028, 1, 5)),
        ("until 2026-12-03", date(2026, 12, 3)),
        ("until 13/12/2026", date(2026, 12, 13)),
        ("until 12/13/2026", date(2026, 12, 13)),
        ("bis 03.12.2026", date(2026, 12, 3)),
        ("until 16 November", date(2026, 11, 16)),
        ("until 16 October", date(2027, 10, 16)),
    ],
)
def test_the_last_day_named_counts(words, day):
    named = last(words, base=MONDAY)

    assert named is not None
    assert named.day == day


@pytest.mark.parametrize(
    "words", ["until 9999-12-31", "until 31 December 9999", "until 0001-01-01", "bis 31.12.9998"]
)
def test_a_year_that_nobody_can_mean_makes_no_day(words):
    assert last(words, base=MONDAY) is None


def test_a_number_and_a_verb_are_no_date():
    assert last("I may be 3 people short", base=MONDAY) is None


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_the_second_tuesday_is_one(day):
    tuesday = second_tuesday(day.replace(day=1))

    assert tuesday.weekday() == 1
    assert 8 <= tuesday.day <= 14


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 30))
def test_working_days_end_on_a_working_day(day, count):
    assert working_days_on(day, count).weekday() < 5
