"""What the user says of a goal's list on its pages: pin, hide, weigh, and each of them taken back."""

from __future__ import annotations

import pytest

from askwell.models import Contact, Goal, Hiding, Pin
from tests import make
from tests.cast import NOON


@pytest.fixture
def goal(owner):
    return make.goal(owner)


@pytest.fixture
def people(owner):
    """Maria stands before Tom."""
    maria = make.contact(owner, tie="friend")
    return maria, make.contact(owner, "Tom Ashby", title="", employer="", email="tom@home.example")


def listed(client, goal):
    return [each.name for each in client.get(f"/goals/{goal.pk}").context["people"]]


def said(client, goal):
    return " ".join(client.get(f"/goals/{goal.pk}").content.decode().split())


def test_a_pin_lifts_somebody_and_undo_is_at_hand(signed_in, goal, people):
    tom = people[1]

    answer = signed_in.post(f"/goals/{goal.pk}/people/{tom.pk}/pin")

    page = said(signed_in, goal)
    assert answer.url == f"/goals/{goal.pk}"
    assert "Tom Ashby stands on top now." in page
    assert f'action="/goals/{goal.pk}/people/{tom.pk}/unpin"' in page
    assert "You pinned them" in page
    assert listed(signed_in, goal) == ["Tom Ashby", "Maria Lindqvist"]
    signed_in.post(f"/goals/{goal.pk}/people/{tom.pk}/unpin")
    assert listed(signed_in, goal) == ["Maria Lindqvist", "Tom Ashby"]


def test_who_rests_is_pinned_and_waits_and_is_not_the_next_to_ask(signed_in, owner, goal, people):
    maria, tom = people
    make.asked(owner, at=NOON, to=tom)
    other = make.goal(owner, "Another")

    signed_in.post(f"/goals/{other.pk}/people/{tom.pk}/pin")

    page = said(signed_in, other)
    assert "Tom Ashby is pinned, and comes to the top once you may ask again." in page
    assert "You pinned them; they rest for now" in page
    assert "Ask Maria Lindqvist" in page
    Contact.objects.filter(pk=maria.pk).delete()
    assert "Ask Tom Ashby" not in said(signed_in, other)


def test_hiding_asks_why_and_keeps_the_words(signed_in, goal, people):
    maria = people[0]
    form = signed_in.get(f"/goals/{goal.pk}/people/{maria.pk}/hide").content.decode()
    assert "They stay in your book, and you may write to them." in form

    answer = signed_in.post(f"/goals/{goal.pk}/people/{maria.pk}/hide", {"why": " ", "scope": "every"})

    assert answer.status_code == 422
    assert "in a month you will want to know why" in answer.content.decode()
    assert answer.context["form"]["scope"].value() == "every"
    assert not Hiding.objects.exists()


def test_whom_you_hid_stands_below_with_the_reason_and_comes_back(signed_in, goal, people):
    maria = people[0]

    signed_in.post(f"/goals/{goal.pk}/people/{maria.pk}/hide", {"why": "my old boss", "scope": "this"})

    page = said(signed_in, goal)
    assert "Maria Lindqvist is hidden, and stands below the list." in page
    assert "One hidden" in page
    assert "“my old boss”" in page
    assert listed(signed_in, goal) == ["Tom Ashby"]
    assert Hiding.objects.get().goal == goal
    signed_in.post(f"/goals/{goal.pk}/people/{maria.pk}/show")
    assert listed(signed_in, goal) == ["Maria Lindqvist", "Tom Ashby"]


def test_hidden_for_every_goal_stands_below_each(signed_in, owner, goal, people):
    maria = people[0]
    other = make.goal(owner, "Another")

    signed_in.post(f"/goals/{goal.pk}/people/{maria.pk}/hide", {"why": "my old boss", "scope": "every"})

    assert "“my old boss” · For every goal" in said(signed_in, other)
    again = signed_in.post(f"/goals/{goal.pk}/people/{maria.pk}/hide", {"why": "not now", "scope": "this"})
    assert "is hidden for every goal already" in again.content.decode()


def test_when_all_are_hidden_the_page_says_so(signed_in, goal, people):
    for each in people:
        signed_in.post(f"/goals/{goal.pk}/people/{each.pk}/hide", {"why": "not now", "scope": "this"})

    page = said(signed_in, goal)

    assert "Everybody who could stand here is hidden." in page
    assert "Two hidden" in page
    assert '<details class="fold" open>' in page


@pytest.mark.parametrize(
    ("back", "path"), [("", "/goals/{goal}"), ("more", "/goals/{goal}?show=more"), ("person", "/people/{id}")]
)
def test_one_comes_back_to_where_the_button_stood(signed_in, goal, people, back, path):
    tom = people[1].pk
    expected = path.format(goal=goal.pk, id=tom)

    pinned = signed_in.post(f"/goals/{goal.pk}/people/{tom}/pin", {"back": back})
    form = signed_in.get(f"/goals/{goal.pk}/people/{tom}/hide?back={back}")
    hidden = signed_in.post(
        f"/goals/{goal.pk}/people/{tom}/hide",
        {"why": "not now", "scope": "this", "back": form.context["form"]["back"].value()},
    )

    assert (pinned.url, hidden.url) == (expected, expected)


def test_a_person_tells_where_they_stand_on_each_list(signed_in, owner, goal, people):
    maria = people[0]
    other = make.goal(owner, "Another")
    signed_in.post(f"/goals/{goal.pk}/people/{maria.pk}/pin")
    signed_in.post(f"/goals/{other.pk}/people/{maria.pk}/hide", {"why": "other work", "scope": "this"})

    page = " ".join(signed_in.get(f"/people/{maria.pk}").content.decode().split())

    assert "You pinned them" in page
    assert "Hidden: “other work”" in page
    signed_in.post(f"/goals/{other.pk}/people/{maria.pk}/hide", {"why": "my old boss", "scope": "every"})
    page = " ".join(signed_in.get(f"/people/{maria.pk}").content.decode().split())
    assert page.count("Hidden for every goal: “my old boss”") == 2


def test_reasons_are_weighed_and_the_page_says_how(signed_in, goal, people):
    chosen = signed_in.get(f"/goals/{goal.pk}/weights").context["form"]
    levels = {name: chosen[name].value() for name in chosen.fields}
    assert set(levels.values()) == {"usual"}
    assert "asked-lately" not in levels

    answer = signed_in.post(
        f"/goals/{goal.pk}/weights", levels | {"tie": "not", "role-words": "not", "reachable": "more"}
    )

    goal.refresh_from_db()
    assert (answer.url, goal.weights) == (f"/goals/{goal.pk}", {"tie": 0, "role-words": 0, "reachable": 2})
    page = said(signed_in, goal)
    assert "Counts more for you: “There is a way to write to them”." in page
    assert "Does not count: “They do the work your goal asks about”, “You know them”." in page
    assert "A friend of yours." not in page


@pytest.mark.parametrize("wrong", [{}, {"tie": "lots"}])
def test_a_weight_that_is_none_is_not_kept(signed_in, goal, wrong):
    answer = signed_in.post(f"/goals/{goal.pk}/weights", wrong)

    assert answer.status_code == 422
    assert Goal.objects.get().weights == {}


def test_what_is_somebody_elses_is_not_found(signed_in, stranger, goal, people):
    theirs, somebody = make.goal(stranger).pk, make.contact(stranger, "Not Mine").pk
    hide = {"why": "x", "scope": "every"}

    for path in (f"/goals/{theirs}/people/{people[0].pk}", f"/goals/{goal.pk}/people/{somebody}"):
        for verb in ("pin", "unpin", "hide", "show"):
            assert signed_in.post(f"{path}/{verb}", hide).status_code == 404
        assert signed_in.get(f"{path}/hide").status_code == 404
    assert signed_in.post(f"/goals/{theirs}/weights", {}).status_code == 404
    assert (Pin.objects.count(), Hiding.objects.count()) == (0, 0)
