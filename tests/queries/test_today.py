"""Today: what is owed, one new ask, and what comes by itself."""

from __future__ import annotations

from datetime import timedelta

from askwell.actions.accounts import finish_today
from askwell.actions.contacts import block
from askwell.actions.goals import set_profile
from askwell.queries.today import today
from tests import make
from tests.cast import NOON


def test_a_thank_you_without_a_takeaway_says_what_it_lacks(owner):
    make.held(owner, at=NOON, takeaway="")

    step = today(owner, now=NOON + timedelta(hours=4)).steps[0]

    assert (step.do, step.lacks) == ("thank", "takeaway")


def test_a_thank_you_with_a_takeaway_lacks_nothing(owner):
    make.held(owner, at=NOON)

    step = today(owner, now=NOON + timedelta(hours=4)).steps[0]

    assert (step.do, step.lacks) == ("thank", "")


def test_todays_talks_are_those_of_the_users_own_day(owner):
    make.scheduled(owner, at=NOON + timedelta(hours=3))
    make.scheduled(owner, at=NOON + timedelta(days=2), to=make.contact(owner, "Tom Adair", employer="Aire Books"))

    it = today(owner, now=NOON)

    assert [each.contact.name for each in it.talks] == ["Maria Lindqvist"]


def test_what_waits_for_its_day_is_ahead_and_not_a_step(owner):
    make.asked(owner, at=NOON - timedelta(days=2))

    it = today(owner, now=NOON)

    assert [(each.contact.name, each.says) for each in it.ahead] == [
        ("Maria Lindqvist", "If Maria is silent until then, one short follow-up is due.")
    ]


def test_nobody_on_the_list_of_blocks_is_ahead(owner):
    it = make.asked(owner, at=NOON - timedelta(days=2))
    block(owner, it.contact_id, now=NOON)

    assert today(owner, now=NOON).ahead == ()


def test_a_talk_about_to_begin_stands_on_top(owner):
    make.answered(owner, at=NOON, to=make.contact(owner, "Ana Reyes", employer="Wetland Trust"))
    make.scheduled(owner, at=NOON + timedelta(minutes=20))

    it = today(owner, now=NOON)

    assert [each.do for each in it.steps if each.owed] == ["hold", "agree"]


def test_enough_for_today_holds_in_the_users_own_zone(owner):
    set_profile(owner, now=NOON, time_zone="Pacific/Auckland")
    make.goal(owner)
    finish_today(owner, now=NOON)
    owner.refresh_from_db()

    it = today(owner, now=NOON)

    assert (it.enough, it.resting, it.steps) == (True, True, ())


def test_the_number_of_queries_does_not_grow_with_the_outreach(owner, django_assert_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    make.asked(owner, at=NOON - timedelta(days=9))
    with CaptureQueriesContext(connection) as one:
        today(owner, now=NOON)
    for name in ("Tom Adair", "Ana Reyes"):
        make.asked(owner, at=NOON - timedelta(days=9), to=make.contact(owner, name, employer=f"{name} Ltd"))

    with django_assert_num_queries(len(one)):
        today(owner, now=NOON)
