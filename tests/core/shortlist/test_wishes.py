"""What the user says of a shortlist: pinned on top, hidden, weighed. Courtesy is never outweighed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from askwell.core.shortlist import REASONS, Candidate, Wishes
from askwell.core.shortlist.resting import REST
from askwell.core.shortlist.weights import MORE, NOT, weighed
from tests.core.shortlist.crowd import GOAL, TODAY, candidate, points, ranked

NONE = Wishes()
ANALYST = {"title": "Data Analyst", "employer": "Northwind"}


def names(*people: Candidate, weights: dict[str, int] | None = None, wishes: Wishes = NONE) -> list[str]:
    found = ranked(*people, goal=replace(GOAL, weights=weights or {}), wishes=wishes)
    return [each.contact.name for each in found]


def pinned(*names: str) -> Wishes:
    return Wishes(pinned=names)


def test_the_pinned_stand_on_top_in_the_order_of_pinning():
    people = [candidate("Ada", contact=ANALYST), candidate("Bea"), candidate("Cleo")]

    assert names(*people, wishes=pinned("Cleo", "Bea", "Nobody")) == ["Cleo", "Bea", "Ada"]


def test_a_pin_changes_no_score():
    ada = candidate("Ada", contact=ANALYST)

    (before,), (after,) = ranked(ada), ranked(ada, wishes=pinned("Ada"))

    assert (after.score, after.reasons) == (before.score, before.reasons)
    assert (before.pinned, after.pinned) == (False, True)


@pytest.mark.parametrize(
    "history",
    [
        {"open_outreach": True},
        {"last_asked": TODAY - timedelta(days=REST - 1)},
        {"last_asked": TODAY - timedelta(days=REST - 1), "refused": True},
        {"refused": True},
    ],
)
def test_who_rests_is_not_lifted_by_a_pin(history):
    ada, bea = ranked(candidate("Bea", **history), candidate("Ada"), wishes=pinned("Bea"))

    assert (ada.contact.name, bea.contact.name) == ("Ada", "Bea")
    assert (bea.pinned, bea.resting) == (True, True)


def test_the_pin_counts_once_the_rest_is_over():
    rested = candidate("Bea", last_asked=TODAY - timedelta(days=REST))

    assert names(candidate("Ada", contact=ANALYST), rested, wishes=pinned("Bea")) == ["Bea", "Ada"]


def test_no_pin_brings_back_who_is_not_to_be_contacted():
    assert names(candidate("Ada", blocked=True), wishes=pinned("Ada")) == []


def test_the_hidden_stand_on_no_list_pinned_or_not():
    people = [candidate("Ada", contact=ANALYST), candidate("Bea")]

    assert names(*people, wishes=Wishes(pinned=("Ada",), hidden=frozenset({"Ada"}))) == ["Bea"]


def test_colleagues_of_the_pinned_step_back_and_the_pinned_do_not():
    team = [candidate(name, contact=ANALYST) for name in ("Ada", "Bea", "Cleo", "Dora")]

    found = ranked(*team, wishes=pinned("Ada", "Bea", "Cleo"))

    assert [points(each).get("variety") for each in found] == [None, None, None, -30]


def test_a_reason_that_matters_more_counts_twice_and_the_points_still_sum_up():
    (found,) = ranked(candidate(contact=ANALYST), goal=replace(GOAL, weights={"target-employer": MORE}))

    assert points(found) == {"target-employer": 50, "role-words": 40}
    assert found.score == 90


def test_a_reason_that_does_not_matter_says_nothing():
    (found,) = ranked(candidate(contact=ANALYST), goal=replace(GOAL, weights={"role-words": NOT}))

    assert points(found) == {"target-employer": 25}


def test_weights_change_who_comes_first():
    works, reachable = candidate("Zoë", contact=ANALYST), candidate("Ada", contact={"emails": ("a@b.example",)})

    assert names(works, reachable) == ["Zoë", "Ada"]
    assert names(works, reachable, weights={"role-words": NOT, "target-employer": NOT}) == ["Ada", "Zoë"]


def test_what_holds_back_counts_as_much_as_the_heaviest():
    weights = {"role-words": MORE, "target-employer": NOT}
    asked = candidate(contact=ANALYST, last_asked=date(2026, 5, 1))

    (found,) = ranked(asked, goal=replace(GOAL, weights=weights))

    assert points(found) == {"role-words": 80, "asked-lately": -100}


def test_a_crowd_of_one_employer_steps_back_as_far_when_the_employer_matters_more():
    team = [candidate(name, contact=ANALYST) for name in ("Ada", "Bea", "Cleo")]

    found = ranked(*team, goal=replace(GOAL, weights={"target-employer": MORE}))

    assert [points(each).get("variety") for each in found] == [None, None, -30]


@pytest.mark.parametrize("name", [each for each in REASONS if REASONS[each].holds_back])
def test_what_holds_back_cannot_be_taken_away(name):
    assert weighed(REASONS, {name: NOT})[name] is REASONS[name]


def test_exactly_courtesy_holds_back():
    assert {each.name for each in REASONS.values() if each.holds_back} == {"asked-lately", "unanswered"}
