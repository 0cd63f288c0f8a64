"""Values at less cost are the same values."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, asdict, dataclass, replace

import pytest

from askwell.core.values import frozen, once


class Letter:
    asked = 0

    @once
    def words(self) -> int:
        """Its words."""
        self.asked += 1
        return 41 + self.asked


@dataclass(frozen=True, kw_only=True)
class Stamp:
    price: int
    shows: str


def test_what_is_worked_out_once_is_kept():
    letter = Letter()

    assert (letter.words, letter.words, letter.asked) == (42, 42, 1)


def test_each_object_has_its_own():
    one, other = Letter(), Letter()

    other.words = 7

    assert (one.words, other.words) == (42, 7)


def test_of_the_class_it_is_the_description():
    assert (Letter.words.name, Letter.words.__doc__) == ("words", "Its words.")


def test_a_frozen_value_is_the_one_that_its_class_makes():
    usual, quick = Stamp(price=95, shows="a heron"), frozen(Stamp, price=95, shows="a heron")

    assert (quick, repr(quick), hash(quick), asdict(quick)) == (usual, repr(usual), hash(usual), asdict(usual))
    assert replace(quick, price=5) == Stamp(price=5, shows="a heron")


def test_a_frozen_value_does_not_change():
    with pytest.raises(FrozenInstanceError):
        frozen(Stamp, price=95, shows="a heron").price = 5
