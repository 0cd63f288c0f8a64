"""What no goal has a say in is asked once, and never sees the goal."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.core.contacts import Goal
from askwell.core.occupations import house
from askwell.core.shortlist import REASONS
from askwell.core.shortlist.reason import Search
from askwell.core.shortlist.titles import works_of
from askwell.core.shortlist.vocabulary import Titles
from tests.core.shortlist.crowd import GOAL, SAM, TODAY, candidate, seen

HOUSE = house()
"""Read before the first example, lest that one be too slow."""
OTHER = Goal(title="Explore", kind="explore", roles=("Teacher",))
TITLES = ["Data Analyst", "Senior data analyst", "Teacher", "Kelp whisperer", "Head of kelp", "Nurse", "", "Manager"]


@pytest.mark.parametrize("name", [name for name, each in REASONS.items() if not each.of_goal])
def test_another_goal_is_answered_from_memory(name):
    people = seen([candidate(contact={"tie": "friend", "place": "Leeds", "emails": ("a@b.example",)})])
    first = people.points(REASONS[name], Search(GOAL, SAM, TODAY))

    again = people.points(REASONS[name], Search(OTHER, SAM, TODAY))

    assert REASONS[name].prepare(Search(GOAL, SAM, TODAY)) is None or again is first


def test_another_profile_is_asked_anew():
    people = seen([candidate(contact={"place": "Hull"})])
    here = people.points(REASONS["same-place"], Search(GOAL, SAM, TODAY))

    there = people.points(REASONS["same-place"], Search(GOAL, replace(SAM, place="Hull"), TODAY))

    assert (here.tolist(), there.tolist()) == ([0], [5])


@given(st.lists(st.sampled_from(TITLES), unique=True), st.lists(st.sampled_from([*TITLES, " "]), max_size=3))
def test_the_nearness_of_all_titles_is_that_of_each(titles, roles):
    found = Titles(titles).near(roles, HOUSE)

    asked = [each for each in roles if each.strip()]
    assert found.tolist() == [
        max((works_of(HOUSE).likeness(each, it) for each in asked), default=0.0) for it in titles
    ]
