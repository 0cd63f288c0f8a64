"""Values behave like the frozen dataclasses of the library, whichever of the two made them."""

from __future__ import annotations

import dataclasses
import pickle
from collections.abc import Callable, Mapping
from dataclasses import FrozenInstanceError, field
from typing import Any

import pytest

from askwell.core import frozen


def made_by(dataclass: Callable[..., Any]) -> type:
    @dataclass(frozen=True)
    class Place:
        """Somewhere."""

        at: int
        name: str = "here"

    @dataclass(frozen=True)
    class Room(Place):
        """A place with a note that nobody compares."""

        seats: Mapping[str, int] = field(default_factory=dict, hash=False)
        note: str = field(default="", repr=False, compare=False, kw_only=True)

    return Room


OURS, THEIRS = made_by(frozen.dataclass), made_by(dataclasses.dataclass)
both = pytest.mark.parametrize("room", [OURS, THEIRS], ids=["ours", "theirs"])


@both
def test_it_shows_its_fields(room: Any):
    assert repr(room(1, note="dusty")) == "made_by.<locals>.Room(at=1, name='here', seats={})"


@both
def test_equal_fields_make_it_equal_and_of_one_hash(room: Any):
    assert room(1, note="dusty") == room(at=1, name="here")
    assert hash(room(1, note="dusty")) == hash(room(1))
    assert room(1) != room(2)
    assert room(1) != room(1, seats={"red": 2})
    assert room(1) != (1, "here", {})


@both
def test_it_does_not_change(room: Any):
    here = room(1)

    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'at'"):
        here.at = 2
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'at'"):
        del here.at


@both
def test_each_gets_a_new_default(room: Any):
    assert room(1).seats is not room(1).seats


@both
def test_the_library_knows_its_fields(room: Any):
    here = room(1, seats={"red": 2}, note="dusty")

    assert dataclasses.asdict(here) == {"at": 1, "name": "here", "seats": {"red": 2}, "note": "dusty"}
    assert dataclasses.replace(here, at=2) == room(2, seats={"red": 2})
    assert dataclasses.replace(here, at=2).note == "dusty"
    assert [each.name for each in dataclasses.fields(room)] == ["at", "name", "seats", "note"]


@both
def test_what_is_missing_or_too_much_is_told(room: Any):
    with pytest.raises(TypeError, match=r"Room.__init__\(\) missing 1 required positional argument: 'at'"):
        room()
    with pytest.raises(TypeError, match=r"takes from 2 to 4 positional arguments but 5 were given"):
        room(1, "here", {}, "dusty")
    with pytest.raises(TypeError, match=r"Room.__init__\(\) got an unexpected keyword argument 'floor'"):
        room(1, floor=2)
    with pytest.raises(TypeError, match=r"Room.__init__\(\) got multiple values for argument 'at'"):
        room(1, at=2)
    with pytest.raises(TypeError, match=r"Room.__init__\(\) got multiple values for argument 'at'"):
        room(1, "here", {}, at=2)


@both
def test_it_is_matched_by_place(room: Any):
    match room(1):
        case room(at, name):
            assert (at, name) == (1, "here")


def test_those_of_the_critique_can_be_kept_as_bytes():
    from askwell.core.critique import Draft, critique

    judged = critique(Draft(kind="ask-email", body="Hi, can I pick your brain?"))

    assert judged.findings
    assert pickle.loads(pickle.dumps(judged)) == judged
