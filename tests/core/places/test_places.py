"""Places as people write them. What is not certain stays unknown, because a wrong zone writes to people at night."""

from __future__ import annotations

from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.core.places import NOWHERE, locate
from askwell.core.places.countries import NAMES, country_called
from askwell.core.places.gazetteer import TOWNS


@pytest.mark.parametrize(
    ("place", "country", "zone"),
    [
        ("Greater Boston", "US", "America/New_York"),
        ("München", "DE", "Europe/Berlin"),
        ("Munich, Bavaria, Germany", "DE", "Europe/Berlin"),
        ("Bengaluru, Karnataka, India", "IN", "Asia/Kolkata"),
        ("Bangalore", "IN", "Asia/Kolkata"),
        ("London Area, United Kingdom", "GB", "Europe/London"),
        ("London, Ontario", "CA", "America/Toronto"),
        ("Cambridge, MA", "US", "America/New_York"),
        ("Cambridge, England, United Kingdom", "GB", "Europe/London"),
        ("Portland, Oregon Area", "US", "America/Los_Angeles"),
        ("Portland, Maine", "US", "America/New_York"),
        ("San Francisco Bay Area", "US", "America/Los_Angeles"),
        ("New York City Metropolitan Area", "US", "America/New_York"),
        ("Köln und Umgebung", "DE", "Europe/Berlin"),
        ("Paris et périphérie", "FR", "Europe/Paris"),
        ("Wien, Österreich", "AT", "Europe/Vienna"),
        ("Berlin Germany", "DE", "Europe/Berlin"),
        ("Toronto, ON, CA", "CA", "America/Toronto"),
        ("Mumbai, MH, IN", "IN", "Asia/Kolkata"),
        ("Dublin, CA", "US", "America/Los_Angeles"),
        ("Dublin", "IE", "Europe/Dublin"),
        ("Singapore", "SG", "Asia/Singapore"),
        ("Whitby, United Kingdom", "GB", "Europe/London"),
        ("Remote, Germany", "DE", "Europe/Berlin"),
        ("Ohio, United States", "US", "America/New_York"),
        ("東京", "JP", "Asia/Tokyo"),
        ("Tbilisi, Georgia", "GE", "Asia/Tbilisi"),
        ("Atlanta, Georgia", "US", "America/New_York"),
    ],
)
def test_a_place_without_doubt_is_located(place: str, country: str, zone: str) -> None:
    assert (locate(place).country, locate(place).time_zone) == (country, zone)


@pytest.mark.parametrize(
    "place",
    [
        *("Cambridge", "Portland", "Birmingham", "Springfield", "Georgia", "Hyderabad", "Valencia", "Whitby", "Hull"),
        *(
            "Newcastle",
            "Oxford",
            "Washington",
            "United States",
            "Texas",
            "IN",
            "CA",
            "",
            "   ",
            "Remote",
            "Earth",
        ),
        *("Melbourne, Narnia", "Spain", "Indiana", "Richmond", "Leeds, Alabama, United Kingdom"),
    ],
)
def test_a_doubtful_place_has_no_zone(place: str) -> None:
    assert locate(place).time_zone == ""


def test_what_is_certain_of_a_doubtful_place_is_kept() -> None:
    assert (locate("Portland").country, locate("Spain").country, locate("Texas").country) == ("US", "ES", "US")


def test_every_zone_of_the_gazetteer_is_one() -> None:
    zones = {line.split(";")[1] for line in TOWNS.splitlines()}

    assert zones - available_timezones() == set()


@given(st.text(max_size=60))
def test_any_text_has_an_answer(place: str) -> None:
    found = locate(place)

    assert found == NOWHERE or found.country


def test_a_country_is_called_as_people_write_it_in_english():
    codes = ("GB", "BA", "CD", "GW", "US")

    assert [country_called(each) for each in codes] == [
        "United Kingdom", "Bosnia and Herzegovina", "Democratic Republic of the Congo", "Guinea-Bissau",
        "United States",
    ]  # fmt: skip


def test_no_two_countries_are_called_the_same():
    assert len({country_called(code) for code in NAMES}) == len(NAMES)


def test_a_code_that_is_no_countrys_stands_as_it_is():
    assert (country_called(""), country_called("XX")) == ("", "XX")
