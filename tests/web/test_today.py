"""Today: every step has its one button, the day can be finished, and newcomers are led to Welcome."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from askwell import clock
from askwell.actions.accounts import change_settings, finish_today, skip_step
from askwell.actions.conversations import note
from askwell.models import Account, Message
from askwell.queries.steps import UNWRITTEN, WORDS
from askwell.queries.today import today
from askwell.web.steps import WAYS, button
from tests import make

HOUR = timedelta(hours=1)
NOT_IN_WORDS = {"did-it-go", "settle", "confirm", "promise", "goal", "find", "ask"}


def page(client) -> str:
    return client.get("/").content.decode()


def first_step(owner):
    return today(owner, now=clock.now()).steps[0]


def test_every_step_that_today_knows_has_a_button():
    assert set(WAYS) == (set(WORDS) | NOT_IN_WORDS) - set(UNWRITTEN.values())


def test_a_newcomer_is_led_to_welcome(signed_in):
    assert signed_in.get("/").url == "/welcome"


def test_whoever_passed_the_goal_by_stays_on_today(signed_in, owner):
    skip_step(owner, "goal")

    assert "Say what you would like to find out" in page(signed_in)


def test_a_new_ask_posts_its_goal_to_the_persons_page(signed_in, owner):
    goal = make.goal(owner)
    person = make.contact(owner)

    shown = page(signed_in)

    assert f'action="/people/{person.pk}/write"' in shown
    assert f'name="goal" value="{goal.pk}"' in shown


def test_a_follow_up_posts_its_kind(signed_in, owner):
    it = make.asked(owner, at=clock.now() - timedelta(days=12))

    step = button(first_step(owner))

    assert (step.url, step.name, step.value) == (f"/outreach/{it.pk}/draft", "kind", "follow-up")


def test_a_thank_you_without_a_takeaway_leads_to_the_notes(owner):
    talk = make.held(owner, at=clock.now() - 20 * HOUR, takeaway="")

    assert button(first_step(owner)).url == f"/conversations/{talk.pk}/after"


def test_a_draft_without_gaps_leads_to_its_page(owner):
    message = make.filled(make.draft(owner, now=clock.now()), now=clock.now())

    assert button(first_step(owner)).url == f"/write/{message.pk}"


def test_an_ask_without_a_draft_is_begun_anew(owner):
    message = make.draft(owner, now=clock.now())
    Message.objects.filter(pk=message.pk).delete()

    step = button(first_step(owner))

    assert (step.url, step.name, step.value) == (
        f"/people/{message.outreach.contact_id}/write",
        "goal",
        message.outreach.goal_id,
    )


def test_a_promise_is_kept_with_one_button(owner):
    talk = make.held(owner, at=clock.now() - 200 * HOUR)
    promise = note(owner, talk.pk, "Send her the paper", now=clock.now(), tag="promise-mine")
    step = next(each for each in today(owner, now=clock.now()).steps if each.do == "promise")

    assert (button(step).url, button(step).name) == (f"/notes/{promise.pk}/kept", "done")


def test_what_waited_too_long_goes_together(signed_in, owner):
    for name in ("Maria Lindqvist", "Tom Adair"):
        draft = make.draft(owner, to=make.contact(owner, name, employer=f"{name} Ltd"), now=clock.now())
        Message.objects.filter(pk=draft.pk).update(
            state="held", approved_at=clock.now(), because="This was to leave on Friday."
        )

    shown = page(signed_in)

    assert shown.count("This was to leave on Friday.") == 2
    assert shown.count('action="/outreach/confirm"') == 1
    assert "Let both go now" in shown
    assert "Let both go now" in signed_in.get("/outreach").content.decode()


def test_enough_for_today_finishes_the_day(signed_in, owner):
    make.goal(owner)

    answer = signed_in.post("/today/enough", follow=True)

    assert "You are finished for today" in answer.content.decode()


def test_a_rest_day_says_so(signed_in, owner):
    make.goal(owner)
    change_settings(owner, rest_days=[1, 2, 3, 4, 5, 6, 7])

    assert "This is a rest day." in page(signed_in)


def test_what_is_owed_stays_on_a_finished_day(signed_in, owner):
    make.answered(owner, at=clock.now())
    finish_today(owner, now=clock.now())

    shown = page(signed_in)

    assert "Agree a time with Maria Lindqvist" in shown
    assert "You are finished for today" not in shown


def test_a_page_has_one_primary_button(signed_in, owner):
    make.answered(owner, at=clock.now())
    make.contact(owner, "Tom Adair", employer="Aire Books")

    assert page(signed_in).count("button primary") == 1


def test_nothing_of_somebody_else_is_shown(signed_in, owner, stranger):
    make.goal(owner)
    make.answered(stranger, at=clock.now())

    assert "Maria Lindqvist" not in page(signed_in)


@pytest.mark.parametrize("path", ["/", "/read", "/settings", "/welcome"])
def test_strangers_are_sent_to_the_entrance(client, db, path):
    assert client.get(path, headers={"host": "127.0.0.1"}).url.startswith("/sign-in")


def test_the_number_of_queries_does_not_grow_with_the_steps(signed_in, owner, django_assert_num_queries):
    _ask(owner, "Maria Lindqvist")
    with CaptureQueriesContext(connection) as one:
        signed_in.get("/")
    for name in ("Tom Adair", "Ana Reyes"):
        _ask(owner, name)

    with django_assert_num_queries(len(one)):
        signed_in.get("/")


def _ask(owner: Account, name: str) -> None:
    make.asked(owner, at=clock.now() - timedelta(days=12), to=make.contact(owner, name, employer=f"{name} Ltd"))
