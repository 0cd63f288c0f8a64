"""Words that fill a field and name nothing. What they tell of somebody's work is kept."""

from __future__ import annotations

import pytest

from askwell.core.fillers import NO_ANSWER, WAYS_TO_WORK, at_school, at_work, names_person


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


@pytest.mark.parametrize("school", ["University of Leeds", "Leeds Grammar School", "Collège de France"])
def test_a_school_with_a_name_keeps_it(school: str) -> None:
    assert at_school(school) == school


@pytest.mark.parametrize("told", ["None", "n/a", "High school", "Gymnasium", "School of Life"])
def test_a_kind_of_school_is_none_that_two_could_share(told: str) -> None:
    assert at_school(told) == ""


def test_what_says_nothing_says_nothing_of_work_either() -> None:
    assert NO_ANSWER.isdisjoint(WAYS_TO_WORK)


@pytest.mark.parametrize(
    "name", ["Ada Doe", "Nil", "Null", "Na Li", "J. P.", "李娜", "Max @ Acme", "X Æ A-12", "=1+1", "Louis 14"]
)
def test_whatever_somebody_may_be_called_is_a_name(name: str) -> None:
    assert names_person(name)


@pytest.mark.parametrize(
    "word", ["", "N/A", "UNKNOWN", "LinkedIn Member", "Membre de LinkedIn", "LinkedIn-Mitglied", "Anónimo"]
)
def test_a_word_for_nobody_is_no_name(word: str) -> None:
    assert not names_person(word)


@pytest.mark.parametrize("number", ["+49 170 1234567", "(0113) 496-0155", "01134960155"])
def test_a_number_is_no_name(number: str) -> None:
    assert not names_person(number)


@pytest.mark.parametrize("address", ["ada@doe.example", "<ada@doe.example>", "mailto:ada@doe.example"])
def test_an_address_is_no_name(address: str) -> None:
    assert not names_person(address)
