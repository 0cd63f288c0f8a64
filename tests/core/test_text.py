"""Words, and how they are found quickly."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from askwell.core.text import end_of_word, low_words, lowered, profile_address, readable_address, words

LETTERS = st.text(alphabet="aZé9_.'’- ,\nİK")


@given(LETTERS)
@example("It's Zoë’s co-op, e.g. no_2.")
def test_words_in_lower_case_are_the_words_of_the_text_in_lower_case(text: str):
    assert low_words(text) == words(text.lower())


def test_a_word_keeps_the_marks_inside_it():
    assert low_words("It's a CO-OP, e.g. (mine).") == ["it's", "a", "co-op", "e.g", "mine"]


def test_a_place_inside_a_word_moves_to_its_end():
    text = "before Friday’s émigré"

    assert [end_of_word(text, each) for each in (0, 3, 6, 7, 10, 21, 22)] == [0, 6, 6, 7, 13, 22, 22]


@given(st.from_regex(r"https://www\.linkedin\.com/[A-Za-z0-9/_%.-]{0,20}", fullmatch=True))
def test_a_profile_has_one_address_with_and_without_a_query(url: str) -> None:
    assert profile_address(url) == profile_address(f" {url}?trk=contact-info ")


@given(LETTERS)
def test_what_is_lowered_is_in_lower_case(text: str) -> None:
    assert lowered(text) == text.lower()


@pytest.mark.parametrize(
    ("address", "read"),
    [
        ("https://www.linkedin.com/in/zo%C3%AB-m%C3%BCller/", "linkedin.com/in/zoë-müller"),
        ("https://zh.linkedin.com/in/%e5%b0%8f%E6%98%8E-48b1", "zh.linkedin.com/in/小明-48b1"),
        ("https://blog.example/a%20b%2Fc?x=%25", "blog.example/a%20b%2Fc?x=%25"),
        ("https://blog.example/gr%FC%DFe", "blog.example/gr%FC%DFe"),
    ],
)
def test_an_address_is_read_in_letters_and_keeps_what_parts_it(address: str, read: str):
    assert readable_address(address) == read


def test_an_address_cannot_turn_the_direction_of_what_is_read():
    assert readable_address("https://a.example/%E2%80%AEgpj.exe") == "a.example/%E2%80%AEgpj.exe"
