"""The rest of a talk, planned anew when time runs short."""

from __future__ import annotations

import pytest

from askwell.core.agenda import Agenda, Item, LeftOut
from askwell.core.errors import Usage
from askwell.core.replanning import replan

NOTHING: frozenset[str] = frozenset()


def item(id: str, category: str, *, must: bool = False) -> Item:
    return Item(start=0, end=3, question=f"{id}?", category=category, must=must, because="", id=id)


WHOLE = Agenda(
    minutes=20,
    items=(
        item("", "opening"),
        item("path", "path", must=True),
        item("day", "daily-work", must=True),
        item("skills", "skills"),
        item("", "open-room"),
        item("advice", "advice"),
        item("who", "closing"),
        item("", "time-check"),
    ),
    left_out=(LeftOut(question="culture?", category="culture", must=False, id="culture"),),
)


def test_seven_minutes_keep_the_must_hits_and_who_else():
    rest = replan(WHOLE, left=7, covered=NOTHING)

    assert [(each.start, each.end, each.id) for each in rest.items] == [
        (0, 2, "path"),
        (2, 4, "day"),
        (4, 6, "who"),
        (6, 7, ""),
    ]
    assert [each.id for each in rest.left_out] == ["skills", "advice", "culture"]


def test_what_was_asked_makes_room_for_the_next_best():
    rest = replan(WHOLE, left=7, covered=frozenset({"path", "day"}))

    assert [each.id for each in rest.items] == ["skills", "advice", "who", ""]


def test_two_minutes_hold_one_question_and_the_end():
    rest = replan(WHOLE, left=2, covered=NOTHING)

    assert [(each.start, each.end, each.category) for each in rest.items] == [(0, 1, "path"), (1, 2, "time-check")]


def test_the_last_minute_is_for_ending():
    assert [each.category for each in replan(WHOLE, left=1, covered=NOTHING).items] == ["time-check"]


def test_with_everything_asked_only_the_end_is_left():
    rest = replan(WHOLE, left=5, covered=frozenset({"path", "day", "skills", "advice", "who"}))

    assert [each.category for each in rest.items] == ["time-check"]


@pytest.mark.parametrize("left", [0, -3, 91])
def test_a_rest_of_no_length_is_refused(left):
    with pytest.raises(Usage, match="1 to 90 minutes"):
        replan(WHOLE, left=left, covered=NOTHING)
