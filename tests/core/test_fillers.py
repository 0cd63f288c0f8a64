"""Words that fill a field and name nothing. What they tell of somebody's work is kept."""

from __future__ import annotations

import pytest

from askwell.core.fillers import NO_ANSWER, WAYS_TO_WORK, answered, at_work


@pytest.mark.parametrize(
    ("employer", "title", "where", "what"),
    [
        ("Harbour Press", "Editor", "Harbour Press", "Editor"),
        ("The Independent", "Reporter", "The Independent", "Reporter"),
        ("Self-employed", "Editor", "", "Editor, self-employed"),
        ("Freelance / Self-Employed", "Editor", "", "Editor, freelance / self-employed"),
        ("Self employed", "Self-employed editor", "", "Self-employed editor"),
        ("Freelance", "", "", "Freelance"),
        ("Selbstständig", "Lektorin", "", "Lektorin, selbstständig"),
        ("À mon compte", "Rédactrice", "", "Rédactrice, à mon compte"),
        ("N/A", "Editor", "", "Editor"),
        ("Confidential", "", "", ""),
        ("", "Editor", "", "Editor"),
    ],
)
def test_a_word_that_names_no_employer_stays_with_the_work(employer: str, title: str, where: str, what: str) -> None:
    assert at_work(employer, title) == (where, what)
    assert at_work(where, what) == (where, what), "read again, it says the same"


@pytest.mark.parametrize(
    ("told", "school"), [("University of Leeds", "University of Leeds"), ("None", ""), ("n/a", "")]
)
def test_no_school_is_called_none(told: str, school: str) -> None:
    assert answered(told) == school


def test_what_says_nothing_says_nothing_of_work_either() -> None:
    assert NO_ANSWER.isdisjoint(WAYS_TO_WORK)
