"""What is worked out once."""

from __future__ import annotations

from askwell.core.once import once


class Letter:
    asked = 0

    @once
    def words(self) -> int:
        """Its words."""
        self.asked += 1
        return 41 + self.asked


def test_it_is_worked_out_the_first_time_and_then_kept():
    letter = Letter()

    assert (letter.words, letter.words, letter.asked) == (42, 42, 1)


def test_each_object_has_its_own():
    one, other = Letter(), Letter()

    other.words = 7

    assert (one.words, other.words) == (42, 7)


def test_of_the_class_it_is_the_description():
    assert (Letter.words.name, Letter.words.__doc__) == ("words", "Its words.")
