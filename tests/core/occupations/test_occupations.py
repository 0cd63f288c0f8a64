"""Titles become occupations, with seniority apart; what cannot be told stays unknown."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.core.occupations import Reading, Register, house, tables
from askwell.core.occupations.spelling import LEVELS, key, spell

VECTORS = Path(__file__).parents[2] / "vectors" / "titles"


def pairs(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (VECTORS / f"{name}.jsonl").read_text().splitlines()]


@pytest.mark.parametrize("pair", pairs("development"), ids=lambda pair: pair["title"])
def test_a_title_is_read_as_a_person_would_read_it(pair: dict[str, str]) -> None:
    assert (house().read(pair["title"]).occupation or None) == pair["occupation"]


def test_titles_that_nobody_tuned_on_are_mostly_read_right() -> None:
    named = [pair for pair in pairs("held-out") if pair["occupation"]]

    first = sum(house().read(pair["title"]).occupation == pair["occupation"] for pair in named)
    three = sum(pair["occupation"] in dict(house().candidates(pair["title"])) for pair in named)

    assert (first / len(named) >= 0.85, three / len(named) >= 0.95) == (True, True)


@pytest.mark.parametrize(
    ("title", "occupation", "seniority"),
    [
        ("Sr. Data Scientist II", "data-scientist", "senior"),
        ("VP, Growth", "growth-marketer", "vice-president"),
        ("Vice President of Growth", "growth-marketer", "vice-president"),
        ("Head of Data", "analytics-manager", "head"),
        ("Director of Engineering", "engineering-manager", "director"),
        ("Managing Director", "chief-executive", ""),
        ("Head Teacher", "school-principal", ""),
        ("Staff Nurse", "nurse", ""),
        ("Former teacher", "teacher", "former"),
        ("Teacher (retired)", "teacher", "former"),
        ("Data scientist (ex-Google)", "data-scientist", ""),
        ("Data Science Intern", "data-scientist", "intern"),
        ("Chief", "", "chief"),
    ],
)
def test_seniority_stands_apart(title: str, occupation: str, seniority: str) -> None:
    found = house().read(title)

    assert (found.occupation, found.seniority) == (occupation, seniority)


@pytest.mark.parametrize(
    "title", ["", "   ", "Ninja", "Manager", "Aspiring data scientist", "Hiring nurses!", "数据科学家", "?", "II"]
)
def test_what_cannot_be_told_stays_unknown(title: str) -> None:
    assert not house().read(title).known


def test_the_doubtful_is_offered_and_not_believed() -> None:
    assert not house().read("Engineer").known
    assert house().candidates("Engineer")


def test_the_assistant_of_somebody_is_not_that_somebody() -> None:
    assert house().read("Assistant to the Regional Manager").occupation != "operations-manager"
    assert house().read("Executive Assistant to the CEO").occupation == "executive-assistant"


def test_no_name_stands_for_two_occupations() -> None:
    claims: dict[str, set[str]] = defaultdict(set)
    for each in tables():
        for name in (each.name, *each.also):
            claims[key(name)].add(each.id)

    assert {name: ids for name, ids in claims.items() if len(ids) > 1} == {}


def test_the_tables_hold_together() -> None:
    ids = {each.id for each in tables()}

    assert len(ids) == len(tables()) >= 150
    assert [(each.id, near) for each in tables() for near in each.near if near not in ids or near == each.id] == []
    assert [each.id for each in tables() if len(each.tasks) < 2 or len(each.skills) < 3 or not each.field] == []


def test_every_name_in_the_tables_is_recognised_as_its_own() -> None:
    wrong = [
        (name, house().read(name).occupation)
        for each in tables()
        for name in (each.name, *each.also)
        if house().read(name).occupation != each.id
    ]

    assert wrong == []


def test_the_short_way_of_spelling_a_name_is_the_long_way_but_shorter() -> None:
    names = [name for each in tables() for name in (each.name, *each.also)]

    assert [key(name) for name in names] == [
        " ".join(w for part in spell(name).parts for w in part) for name in names
    ]


def test_near_goes_both_ways() -> None:
    assert house().near("data-scientist", "bioinformatician")
    assert house().near("bioinformatician", "data-scientist")
    assert not house().near("data-scientist", "chef")
    assert not house().near("", "chef")


def test_what_was_loaded_takes_part_and_never_overrules_the_house() -> None:
    loaded = {key("Whale Herder"): "99-0001.00", key("Data Scientist"): "99-0001.00", key("Manager"): "99-0001.00"}

    register = Register(tables(), loaded)

    assert register.read("Senior Whale Herder, North Sea") == Reading("99-0001.00", "senior", 0.9)
    assert register.read("Data Scientist").occupation == "data-scientist"
    assert not register.read("Manager").known


@given(st.text(max_size=80))
def test_any_text_has_an_answer(title: str) -> None:
    found = house().read(title)

    assert found.occupation == "" or found.occupation in {each.id for each in tables()}
    assert found.seniority in LEVELS
    assert 0 <= found.sureness <= 1
