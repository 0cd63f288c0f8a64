"""Pinning, hiding, weighing: kept, taken back, and never stronger than courtesy."""

from __future__ import annotations

from datetime import timedelta

import pytest

from askwell.actions.contacts import edit_contact
from askwell.actions.do_not_contact import block
from askwell.actions.imports import import_file, undo_import
from askwell.actions.merges import merge_contacts, undo_merge
from askwell.actions.shortlist import hide, pin, show_again, unpin, weigh
from askwell.core.errors import NotFound, Refusal, Usage
from askwell.models import Event, Hiding, Pin
from askwell.queries.introductions import introductions
from askwell.queries.people import Wanted, easiest
from askwell.queries.shortlist import shortlist, similar_to
from askwell.queries.today import today
from askwell.queries.wishes import hidden_people, wishes
from tests import make
from tests.cast import NOON


@pytest.fixture
def goal(owner):
    return make.goal(owner).pk


@pytest.fixture
def people(owner):
    """Maria before Ana before Tom, by what speaks for them."""
    known = {
        "Maria Lindqvist": {"tie": "friend"},
        "Ana Reyes": {"employer": "Tideline"},
        "Tom Ashby": {"title": "", "employer": ""},
    }
    return {name.split()[0]: make.contact(owner, name, **more).pk for name, more in known.items()}


def listed(owner, goal, **more):
    """By whatever road the list is made."""
    whole = [each.name.split()[0] for each in shortlist(owner, goal, now=NOON, **more).contacts]
    assert [each.name.split()[0] for each in shortlist(owner, goal, now=NOON, limit=9).contacts] == whole
    return whole


def test_the_pinned_come_first_as_they_were_pinned(owner, goal, people):
    pin(owner, goal, people["Tom"], now=NOON)
    pin(owner, goal, people["Ana"], now=NOON)
    pin(owner, goal, people["Tom"], now=NOON + timedelta(days=1))

    assert listed(owner, goal) == ["Tom", "Ana", "Maria"]
    edit_contact(owner, people["Tom"], title="Painter", now=NOON)
    assert listed(owner, goal) == ["Tom", "Ana", "Maria"]
    assert [each.pinned for each in shortlist(owner, goal, now=NOON).contacts] == [True, True, False]
    unpin(owner, goal, people["Tom"], now=NOON)
    unpin(owner, goal, people["Tom"], now=NOON)
    assert listed(owner, goal) == ["Ana", "Maria", "Tom"]
    assert list(Event.objects.filter(verb__endswith="pinned").values_list("verb", "says")) == [
        ("pinned", "Tom Ashby for “From the lab into science writing”"),
        ("pinned", "Ana Reyes for “From the lab into science writing”"),
        ("unpinned", "Tom Ashby for “From the lab into science writing”"),
    ]


def test_a_pin_is_for_one_goal(owner, goal, people):
    other = make.goal(owner, "Another").pk

    pin(owner, goal, people["Tom"], now=NOON)

    assert listed(owner, other) == ["Maria", "Ana", "Tom"]


def test_today_proposes_whom_you_pinned(owner, goal, people):
    pin(owner, goal, people["Tom"], now=NOON)

    assert [each.says for each in today(owner, now=NOON).steps] == ["Ask Tom Ashby"]


def test_nobody_who_is_not_to_be_contacted_can_be_pinned(owner, goal, people):
    block(owner, people["Tom"], now=NOON)

    with pytest.raises(Refusal) as refused:
        pin(owner, goal, people["Tom"], now=NOON)

    assert refused.value.code == "do-not-contact"
    assert not Pin.objects.exists()


def test_who_is_blocked_after_being_pinned_is_out(owner, goal, people):
    pin(owner, goal, people["Tom"], now=NOON)

    block(owner, people["Tom"], now=NOON)

    assert listed(owner, goal) == ["Maria", "Ana"]


def test_who_was_asked_lately_keeps_the_pin_and_waits(owner, goal, people):
    make.asked(owner, at=NOON, to=_row(people["Tom"]))

    pin(owner, goal, people["Tom"], now=NOON)

    assert listed(owner, goal) == ["Maria", "Ana", "Tom"]
    tom = shortlist(owner, goal, now=NOON).contacts[-1]
    assert (tom.pinned, tom.resting) == (True, True)


def test_hidden_for_a_goal_is_hidden_there_alone(owner, goal, people):
    other = make.goal(owner, "Another").pk

    hide(owner, people["Ana"], why=" other work ", goal=goal, now=NOON)

    assert listed(owner, goal) == ["Maria", "Tom"]
    assert listed(owner, other) == ["Maria", "Ana", "Tom"]
    assert [(each.name, each.why, each.everywhere) for each in hidden_people(owner, goal)] == [
        ("Ana Reyes", "other work", False)
    ]
    assert hidden_people(owner, other) == ()


def test_hidden_for_every_goal_is_remembered_for_later_ones(owner, goal, people):
    hide(owner, people["Ana"], why="not now", goal=goal, now=NOON)

    hide(owner, people["Ana"], why="my old boss", now=NOON)

    later = make.goal(owner, "A later one").pk
    assert listed(owner, goal) == listed(owner, later) == ["Maria", "Tom"]
    assert [(each.why, each.everywhere) for each in hidden_people(owner, later)] == [("my old boss", True)]
    assert "Ana Reyes" not in [each.name for each in easiest(owner, Wanted(), page=1, now=NOON).rows]


def test_the_hidden_are_proposed_nowhere(owner, goal, people):
    hide(owner, people["Maria"], why="not now", goal=goal, now=NOON)
    asked = make.asked(owner, at=NOON, to=_row(people["Ana"]))

    assert [each.says for each in today(owner, now=NOON).steps] == ["Ask Tom Ashby"]
    assert "Maria Lindqvist" not in [each.name for each in similar_to(owner, asked.pk)]
    assert introductions(owner, goal, now=NOON).introductions == ()


def test_shown_again_with_the_pin_that_they_had(owner, goal, people):
    pin(owner, goal, people["Tom"], now=NOON)
    hide(owner, people["Tom"], why="not now", now=NOON)
    assert listed(owner, goal) == ["Maria", "Ana"]

    assert show_again(owner, people["Tom"], goal=goal, now=NOON) == 1

    assert listed(owner, goal) == ["Tom", "Maria", "Ana"]
    assert show_again(owner, people["Tom"], goal=goal, now=NOON) == 0


def test_showing_for_one_goal_leaves_what_was_said_for_another(owner, goal, people):
    other = make.goal(owner, "Another").pk
    for each in (goal, other):
        hide(owner, people["Tom"], why="not now", goal=each, now=NOON)

    show_again(owner, people["Tom"], goal=goal, now=NOON)

    assert ("Tom" in listed(owner, goal), "Tom" in listed(owner, other)) == (True, False)
    assert show_again(owner, people["Tom"], now=NOON) == 1


def test_pinning_somebody_hidden_shows_them_again(owner, goal, people):
    hide(owner, people["Tom"], why="not now", now=NOON)

    pin(owner, goal, people["Tom"], now=NOON)

    assert listed(owner, goal)[0] == "Tom"
    assert not Hiding.objects.exists()


@pytest.mark.parametrize("why", ["", "   ", "x" * 201])
def test_hiding_asks_for_a_reason_of_a_few_words(owner, people, why):
    with pytest.raises(Usage):
        hide(owner, people["Tom"], why=why, now=NOON)

    assert not Hiding.objects.exists()


def test_who_is_hidden_for_every_goal_is_not_hidden_for_one_besides(owner, goal, people):
    hide(owner, people["Tom"], why="my old boss", now=NOON)

    with pytest.raises(Usage) as refused:
        hide(owner, people["Tom"], why="not now", goal=goal, now=NOON)

    assert refused.value.says == "Tom Ashby is hidden for every goal already."
    assert Hiding.objects.get().why == "my old boss"


def test_a_new_reason_takes_the_place_of_the_old_one(owner, goal, people):
    for why in ("not now", "never"):
        hide(owner, people["Tom"], why=why, goal=goal, now=NOON)

    assert [each.why for each in hidden_people(owner)] == ["never"]


def test_nothing_of_somebody_else_is_found(owner, stranger, goal, people):
    theirs, somebody = make.goal(stranger).pk, make.contact(stranger, "Not Mine").pk

    for attempt in (
        lambda: pin(owner, theirs, people["Tom"], now=NOON),
        lambda: pin(owner, goal, somebody, now=NOON),
        lambda: unpin(owner, theirs, people["Tom"], now=NOON),
        lambda: hide(owner, somebody, why="x", now=NOON),
        lambda: hide(owner, people["Tom"], why="x", goal=theirs, now=NOON),
        lambda: show_again(owner, somebody, now=NOON),
        lambda: weigh(owner, theirs, {"tie": "not"}, now=NOON),
        lambda: hidden_people(owner, theirs),
    ):
        with pytest.raises(NotFound):
            attempt()
    hide(stranger, somebody, why="x", now=NOON)
    assert hidden_people(owner) == ()


def test_a_merge_takes_pin_and_hiding_along_and_its_undo_brings_them_back(owner, goal, people):
    pin(owner, goal, people["Ana"], now=NOON)
    pin(owner, goal, people["Tom"], now=NOON)
    hide(owner, people["Tom"], why="not now", now=NOON)
    before = wishes(owner, people["Ana"]), wishes(owner, people["Tom"])

    made = merge_contacts(owner, people["Ana"], people["Tom"], now=NOON)
    assert listed(owner, goal) == ["Maria"]
    assert [each.name for each in hidden_people(owner)] == ["Ana Reyes"]
    undo_merge(owner, made.pk, now=NOON)

    assert (wishes(owner, people["Ana"]), wishes(owner, people["Tom"])) == before
    assert listed(owner, goal) == ["Ana", "Maria"]


def test_an_import_that_is_undone_leaves_whom_the_user_pinned(owner, goal):
    file = b"First Name,Last Name,Company,Position\nOwen,Price,Aire Water,Lab manager\n"
    report = import_file(owner, file, file_name="people.csv", now=NOON)
    owen = shortlist(owner, goal, now=NOON).contacts[0].id
    pin(owner, goal, owen, now=NOON)
    hide(owner, owen, why="not now", now=NOON)

    undo_import(owner, report.id, now=NOON)

    assert (Pin.objects.get().contact_id, Hiding.objects.get().contact_id) == (owen, owen)


def test_weights_are_kept_for_the_goal_and_given_up_again(owner, goal, people):
    weigh(owner, goal, {"tie": "not", "role-words": "more"}, now=NOON)
    found = shortlist(owner, goal, now=NOON)

    assert found.weights == {"tie": 0, "role-words": 2}
    assert listed(owner, goal) == ["Ana", "Maria", "Tom"]
    for each in found.contacts:
        assert sum(reason.points for reason in each.reasons) == each.score
    weigh(owner, goal, {"tie": "usual"}, now=NOON)
    assert shortlist(owner, goal, now=NOON).weights == {"role-words": 2}


@pytest.mark.parametrize(
    ("levels", "says"),
    [
        ({"same-scool": "more"}, "There is no reason called “same-scool”. Did you mean `same-school`?"),
        ({"asked-lately": "not"}, "`asked-lately` always counts."),
        ({"tie": "lots"}, "“lots” says nothing about how much it counts."),
    ],
)
def test_what_cannot_be_weighed_is_said(owner, goal, levels, says):
    with pytest.raises(Usage) as refused:
        weigh(owner, goal, {"reachable": "more"} | levels, now=NOON)

    assert refused.value.says == says
    assert shortlist(owner, goal, now=NOON).weights == {}


def _row(id):
    from askwell.models import Contact

    return Contact.objects.get(pk=id)
