"""The page about letters in files: the command does with its two letters what the page says."""

from __future__ import annotations

import pytest

from docs import generate

PAGE = "how-to/letters-in-files.md"


def test_the_letters_stand_on_the_page():
    assert list(generate.files(PAGE)) == ["letters/maria.txt", "letters/ravi.txt"]


def test_one_letter_is_ready_and_one_is_held_back():
    assert "2 letters: 1 ready, 1 to hold back." in generate.typed(PAGE, "askwell critique letters/*.txt")


@pytest.mark.parametrize(
    ("words", "says"),
    [("--format github", "::error file=letters/ravi.txt,line=4"), ("--format sarif", '"uri": "letters/ravi.txt"')],
)
def test_other_programs_are_told_the_file(words: str, says: str):
    assert says in generate.typed(PAGE, f"askwell critique letters/ravi.txt {words}")


def test_what_is_certain_is_found_though_its_rule_is_silenced_here():
    told = generate.typed(PAGE, "askwell critique letters/*.txt --off pick-your-brain --off greeting-generic")

    assert "template-residue" in told
    assert "asks for everything and for nothing" not in told
