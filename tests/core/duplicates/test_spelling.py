"""Names and employers in the spelling in which they are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from askwell.core.duplicates.spelling import (
    employer_key,
    families_alike,
    family_key,
    family_variants,
    given_key,
    givens_alike,
    phone_key,
    place_key,
)
from askwell.core.nicknames import behind

NAMES = some.text("abcdemnorst ", min_size=1, max_size=10).map(str.strip)


@pytest.mark.parametrize(
    ("written", "compared"),
    [
        ("O’Brien, MBA", "obrien"),
        ("van-der-Berg", "van der berg"),
        ("Łukasiewicz Jr.", "lukasiewicz"),
        ("Ma", "ma"),
        ("", ""),
    ],
)
def test_a_surname_is_compared_bare(written: str, compared: str):
    assert family_key(written) == compared


@pytest.mark.parametrize(
    ("written", "compared"),
    [("J. Robert", "robert"), ("R.", "r"), ("Zoë Ann", "zoe"), ("Hans-Peter", "hans-peter"), ("-", ""), ("", "")],
)
def test_a_first_name_is_the_first_that_is_written_out(written: str, compared: str):
    assert given_key(written) == compared


@pytest.mark.parametrize(
    "written", ["Harbour Press", "The Harbour Press, Inc.", "HARBOUR PRESS LTD", "Harbour Press (UK)"]
)
def test_an_employer_is_one_under_all_its_names(written: str):
    assert employer_key(written) == "harbour press"


def test_a_company_called_company_keeps_its_name():
    assert employer_key("The Company") == "the company"


def test_numbers_and_places_are_compared_without_the_country():
    assert phone_key("+44 113 496 0000") == phone_key("0113 4960000") == "134960000"
    assert phone_key("112") == ""
    assert place_key("Leeds, United Kingdom") == place_key("leeds")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("william", "bill"),
        ("robert", "bob"),
        ("r", "robert"),
        ("j", "john"),
        ("jon", "john"),
        ("", "x"),
        ("hanspeter", "hans-peter"),
        ("hans", "hans-peter"),
        ("bill", "william-henry"),
    ],
)
def test_first_names_that_may_be_one_persons(one: str, other: str):
    assert givens_alike(one, other)
    assert givens_alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("maria", "peter"), ("li", "le"), ("a", "peter"), ("jean-luc", "jean-pierre"), ("hanspeter", "hans")],
)
def test_first_names_that_are_two_peoples(one: str, other: str):
    assert not givens_alike(one, other)


def test_a_short_name_may_stand_for_several():
    assert {"christopher", "christine", "christina", "christian"} <= behind("chris")


@given(NAMES, NAMES)
def test_surnames_that_are_alike_share_a_variant(one: str, other: str):
    """Or else a large block would not let them meet."""
    if families_alike(one, other):
        assert set(family_variants(one)) & set(family_variants(other))
