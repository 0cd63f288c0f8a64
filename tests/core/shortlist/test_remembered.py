"""What no goal has a say in is asked once, and never sees the goal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.core.contacts import Goal
from askwell.core.occupations import Register, house
from askwell.core.shortlist import REASONS
from askwell.core.shortlist.kept import Kept
from askwell.core.shortlist.reason import Reason, Search
from askwell.core.shortlist.remembered import NO_GOAL, blind, points, said
from askwell.core.shortlist.titles import works_of
from askwell.core.shortlist.vocabulary import Titles
from askwell.core.shortlist.weights import MORE
from tests.core.shortlist.crowd import GOAL, SAM, TODAY, candidate, seen

HOUSE = house()
"""Read before the first example, lest that one be too slow."""
OTHER = Goal(title="Explore", kind="explore", roles=("Teacher",))
TITLES = ["Data Analyst", "Senior data analyst", "Teacher", "Kelp whisperer", "Head of kelp", "Nurse", "", "Manager"]


def test_a_reason_that_does_not_go_by_the_goal_never_sees_it():
    shown = []

    def prepare(search):
        shown.append(search.goal)
        return lambda it: None

    def spread(search, seen):
        shown.append(search.goal)
        return np.zeros(seen.crowd.size, np.int16)

    curious = blind(replace(REASONS["reachable"], prepare=prepare, spread=spread))
    seen([candidate()]).points(curious, Search(GOAL, SAM, TODAY))

    assert shown == [NO_GOAL, NO_GOAL]


def test_another_goal_is_answered_from_memory():
    people = seen([candidate(contact={"tie": "friend", "place": "Leeds", "emails": ("a@b.example",)})])
    first = points(people, Search(GOAL, SAM, TODAY), [*REASONS.values()])

    again = points(people, Search(OTHER, SAM, TODAY), [*REASONS.values()])

    assert again is first


@pytest.mark.parametrize(
    "search",
    [
        Search(GOAL, replace(SAM, place="Hull"), TODAY),
        Search(replace(GOAL, weights={"reachable": MORE}), SAM, TODAY),
        Search(GOAL, SAM, date(2027, 1, 1)),
        Search(GOAL, SAM, TODAY, Register(())),
    ],
    ids=["profile", "weights", "day", "register"],
)
def test_whatever_else_they_follow_from_is_asked_anew(search):
    people = seen([candidate(contact={"place": "Hull"})])
    first = points(people, Search(GOAL, SAM, TODAY), [*REASONS.values()])

    assert points(people, search, [*REASONS.values()]) is not first


def test_of_each_person_it_is_said_once():
    asked, memory, ines = [], Kept(9), candidate()

    def speak(it):
        asked.append(it)
        return [Reason("tie", 9, "You know each other a little.")]

    for goal in (GOAL, OTHER):
        found = said([ines], Search(goal, SAM, TODAY), speak, memory)

    assert (found, asked) == ({"Ines Duarte": [Reason("tie", 9, "You know each other a little.")]}, [ines])


def test_of_somebody_read_anew_it_is_said_anew():
    asked, memory = [], Kept(9)

    for each in (candidate(), candidate(contact={"place": "Hull"})):
        said([each], Search(GOAL, SAM, TODAY), lambda it: asked.append(it) or [], memory)

    assert [each.contact.place for each in asked] == ["", "Hull"]


@given(st.lists(st.sampled_from(TITLES), unique=True), st.lists(st.sampled_from([*TITLES, " "]), max_size=3))
def test_the_nearness_of_all_titles_is_that_of_each(titles, roles):
    found = Titles(titles).near(roles, HOUSE)

    asked = [each for each in roles if each.strip()]
    assert found.tolist() == [
        max((works_of(HOUSE).likeness(each, it) for each in asked), default=0.0) for it in titles
    ]
