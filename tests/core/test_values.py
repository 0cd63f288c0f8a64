"""Values at less cost are the same values, whichever way made them."""

from __future__ import annotations

import dataclasses
import pickle
from collections.abc import Callable, Mapping
from dataclasses import FrozenInstanceError, asdict, field, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.core import values
from askwell.core.contacts import Contact, Position
from askwell.core.values import frozen, made, once, remade

KNOWN = st.fixed_dictionaries(
    {"name": st.text(), "positions": st.just((Position(title="Editor"),))},
    optional={"place": st.text(), "emails": st.just(("a@b.example",)), "connected_on": st.just(date(2024, 3, 5))},
)


@dataclasses.dataclass(frozen=True, kw_only=True)
class Stamp:
    price: int
    shows: str


def test_a_frozen_value_is_the_one_that_its_class_makes():
    usual, quick = Stamp(price=95, shows="a heron"), frozen(Stamp, price=95, shows="a heron")

    assert (quick, repr(quick), hash(quick), asdict(quick)) == (usual, repr(usual), hash(usual), asdict(usual))
    assert replace(quick, price=5) == Stamp(price=5, shows="a heron")


def test_a_frozen_value_does_not_change():
    with pytest.raises(FrozenInstanceError):
        frozen(Stamp, price=95, shows="a heron").price = 5


@pytest.mark.parametrize("quickly", [frozen, made])
@given(known=KNOWN)
def test_what_is_made_quickly_is_what_the_constructor_makes(
    quickly: Callable[..., Contact], known: dict[str, object]
) -> None:
    quick, plain = quickly(Contact, **known), Contact(**known)  # type: ignore[arg-type]

    assert quick == plain
    assert (repr(quick), hash(quick)) == (repr(plain), hash(plain))


@given(KNOWN, KNOWN)
def test_what_is_made_anew_is_what_replacing_makes(known: dict[str, object], changes: dict[str, object]) -> None:
    before = made(Contact, **known)
    quick, plain = remade(before, **changes), replace(before, **changes)  # type: ignore[arg-type]

    assert quick == plain
    assert before == Contact(**known)  # type: ignore[arg-type]


class Letter:
    asked = 0

    @once
    def words(self) -> int:
        """Its words."""
        self.asked += 1
        return 41 + self.asked


def test_what_is_worked_out_once_is_kept():
    letter = Letter()

    assert (letter.words, letter.words, letter.asked) == (42, 42, 1)


def test_each_object_has_its_own():
    one, other = Letter(), Letter()

    other.words = 7

    assert (one.words, other.words) == (42, 7)


def test_of_the_class_it_is_the_description():
    assert (Letter.words.name, Letter.words.__doc__) == ("words", "Its words.")


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


OURS, THEIRS = made_by(values.dataclass), made_by(dataclasses.dataclass)
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
