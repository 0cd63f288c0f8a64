"""Whatever length was promised, the plan keeps it, and the three must-hits come in time."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.core.agenda import LONGEST, SHORTEST, Agenda, plan
from askwell.core.contacts import GOAL_KINDS, Contact, Goal, Profile
from askwell.core.errors import Usage
from askwell.core.questions import MUST_HITS

minutes = st.integers(SHORTEST, LONGEST)
goals = st.builds(
    Goal,
    title=st.just("Ceramics"),
    kind=st.sampled_from(GOAL_KINDS),
    learn=st.lists(st.text(min_size=1), max_size=12).map(tuple),
)
removals = st.frozensets(st.sampled_from(MUST_HITS))


def agenda(length: int, goal: Goal | None = None, removed: frozenset[str] = frozenset()) -> Agenda:
    return plan(
        length,
        goal=goal or Goal(title="Ceramics"),
        contact=Contact(name="Ilka Sorn"),
        profile=Profile(),
        removed=removed,
    )


@given(minutes, goals, removals)
def test_items_follow_each_other_and_fill_the_promised_minutes(length, goal, removed):
    items = agenda(length, goal, removed).items

    assert (items[0].start, items[-1].end) == (0, length)
    assert all(one.end == other.start for one, other in pairwise(items))
    assert all(each.start < each.end for each in items)


@given(minutes, goals, removals)
def test_must_hits_begin_in_the_first_half(length, goal, removed):
    items = agenda(length, goal, removed).items

    starts = {each.category: each.start for each in items if each.must and each.category in MUST_HITS}

    assert starts.keys() == set(MUST_HITS) - removed
    assert all(start < length / 2 for start in starts.values())


@given(minutes, goals)
def test_it_opens_with_thanks_and_closes_with_advice_who_else_and_the_clock(length, goal):
    categories = list(dict.fromkeys(each.category for each in agenda(length, goal).items))

    assert categories[:2] == ["opening", "introduction"]
    assert categories[-4:] == ["open-room", "advice", "closing", "time-check"]


@given(minutes, goals)
def test_no_question_of_the_user_is_lost(length, goal):
    planned = agenda(length, goal)

    told = [each.question for each in (*planned.items, *planned.left_out) if each.category == "yours"]

    assert sorted(told) == sorted(each.strip() for each in goal.learn if each.strip())


def test_half_an_hour_has_room_for_two_own_questions():
    goal = Goal(title="Ceramics", learn=("How is a glaze tested?", "Who buys it?"))

    items = agenda(30, goal).items

    assert [each.question for each in items if each.category == "yours"] == ["How is a glaze tested?", "Who buys it?"]


def test_twenty_minutes_in_full():
    items = [(each.start, each.end, each.category) for each in agenda(20).items]

    assert items == [
        (0, 2, "opening"),
        (2, 3, "introduction"),
        (3, 6, "path"),
        (6, 8, "daily-work"),
        (8, 10, "long-term"),
        (10, 14, "industry"),
        (14, 16, "open-room"),
        (16, 18, "advice"),
        (18, 19, "closing"),
        (19, 20, "time-check"),
    ]


@pytest.mark.parametrize("length", [0, 9, 91])
def test_a_length_that_no_talk_has_is_refused(length):
    with pytest.raises(Usage) as refused:
        agenda(length)

    assert refused.value.says == f"An agenda is made for 10 to 90 minutes, not for {length}."
