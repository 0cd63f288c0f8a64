"""Goals: listed, made, changed, and the people for each."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from askwell.actions import contacts
from askwell.models import Goal, Message
from tests import make
from tests.cast import NOON

TYPED = {
    "title": "Whether editing suits me",
    "kind": "explore",
    "roles": "editor, sub-editor",
    "employers": "",
    "places": "Leeds",
    "learn": "What does a Tuesday look like?\n\nWho decides what is printed?",
}


def test_without_a_goal_the_page_says_what_one_is(signed_in):
    assert b"one line about what you would like to find out" in signed_in.get("/goals").content


def test_goals_are_listed_with_how_far_they_came(signed_in, owner):
    make.goal(owner)
    make.asked(owner, at=NOON)

    page = signed_in.get("/goals").content.decode()

    assert "From the lab into science writing" in page
    assert "One person asked" in " ".join(page.split())


def test_a_goal_is_kept_as_typed(signed_in):
    answer = signed_in.post("/goals/add", TYPED)

    kept = Goal.objects.get()
    assert answer.url == f"/goals/{kept.pk}"
    assert (kept.title, kept.roles, kept.places) == ("Whether editing suits me", ["editor", "sub-editor"], ["Leeds"])
    assert kept.learn == ["What does a Tuesday look like?", "Who decides what is printed?"]


@pytest.mark.parametrize("wrong", [{"title": ""}, {"title": "   "}, {"kind": "nonsense"}])
def test_an_error_keeps_the_words(signed_in, wrong):
    answer = signed_in.post("/goals/add", TYPED | wrong)

    assert answer.status_code == 422
    assert b"Who decides what is printed?" in answer.content
    assert not Goal.objects.exists()


def test_a_goal_can_be_changed(signed_in, owner):
    goal = make.goal(owner)

    answer = signed_in.post(f"/goals/{goal.pk}/edit", TYPED)

    goal.refresh_from_db()
    assert answer.url == f"/goals/{goal.pk}"
    assert goal.title == "Whether editing suits me"


def test_a_failed_change_keeps_the_words(signed_in, owner):
    goal = make.goal(owner)

    answer = signed_in.post(f"/goals/{goal.pk}/edit", TYPED | {"title": ""})

    assert answer.status_code == 422
    assert b"editor, sub-editor" in answer.content
    assert Goal.objects.get().title == "From the lab into science writing"


def test_the_shortlist_says_why_and_leaves_out_whom_you_asked(signed_in, owner):
    goal = make.goal(owner)
    make.asked(owner, at=NOON)
    make.contact(owner, "Ana Reyes", employer="Tideline", email="ana@tideline.example")

    answer = signed_in.get(f"/goals/{goal.pk}")

    assert [each.name for each in answer.context["it"].shortlist.contacts] == ["Ana Reyes"]
    assert [each.contact.name for each in answer.context["it"].asked] == ["Maria Lindqvist"]
    assert b"the work your goal asks about" in answer.content


@pytest.mark.parametrize(("people", "offered"), [(8, False), (9, True)])
def test_more_people_are_offered_when_there_are_more(signed_in, owner, people, offered):
    goal = make.goal(owner)
    for number in range(people):
        make.contact(owner, f"Ana Reyes {number}", email=f"ana{number}@tideline.example")

    page = signed_in.get(f"/goals/{goal.pk}").content.decode()

    assert ("Show more people" in page) is offered


def test_links_outside_open_in_a_tab_that_is_told_nothing(signed_in, owner):
    page = signed_in.get(f"/goals/{make.goal(owner).pk}").content.decode()

    assert page.count("https://www.linkedin.com/") >= 1
    assert page.count("https://www.linkedin.com/") == page.count('target="_blank" rel="noreferrer"')


def test_a_goal_without_people_offers_one_name(signed_in, owner):
    goal = make.goal(owner)

    assert f"/people/add?goal={goal.pk}" in signed_in.get(f"/goals/{goal.pk}").content.decode()


@pytest.mark.parametrize("page", ["", "/edit"])
def test_somebody_elses_goal_is_not_found(signed_in, stranger, page):
    theirs = make.goal(stranger)

    assert signed_in.get(f"/goals/{theirs.pk}{page}").status_code == 404
    assert signed_in.post(f"/goals/{theirs.pk}/edit", TYPED).status_code == 404
    assert Goal.objects.get().title == theirs.title


def test_more_people_cost_no_more_questions(signed_in, owner):
    goal = make.goal(owner)
    make.contact(owner, tie="friend")

    def questions() -> int:
        with CaptureQueriesContext(connection) as asked:
            signed_in.get(f"/goals/{goal.pk}")
        return len(asked)

    questions()
    one = questions()
    for name in ("Tom Ashby", "Noor Haddad"):
        make.contact(owner, name, tie="friend")
    questions()  # the circle is read anew

    assert questions() == one


def test_one_page_says_whom_to_ask_about_whom(signed_in, owner):
    goal, maria = make.goal(owner), make.contact(owner)
    priya = make.contact(owner, "Priya Nair", employer="Aire", tie="colleague")
    nobody = signed_in.get(f"/goals/{goal.pk}/introductions").content.decode()
    contacts.add_tie(owner, priya.pk, maria.pk, how="row in one boat", now=NOON)

    page = signed_in.get(f"/goals/{goal.pk}/introductions").content.decode()
    answer = signed_in.post(f"/people/{maria.pk}/write", {"goal": goal.pk, "kind": "intro-request", "via": priya.pk})

    assert "Nobody you know is known to know anybody on this list." in nobody
    assert "Priya Nair knows Maria Lindqvist: row in one boat." in page
    assert f'value="{priya.pk}"' in page
    message = Message.objects.get()
    assert answer.headers["Location"] == f"/write/{message.pk}"
    assert (message.kind, message.connector_id) == ("intro-request", priya.pk)
