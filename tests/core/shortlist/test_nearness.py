"""What two people share, who can introduce whom, who comes first, and who is like whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from askwell.core.contacts import Education, Fact, Position, Profile
from askwell.core.naming import key, same_town
from askwell.core.shortlist import (
    Candidate,
    Introducer,
    Reason,
    Step,
    common_ground,
    easiest_first,
    introducers,
    similar,
)
from tests.core.shortlist.crowd import SAM, candidate, person


def test_common_ground_comes_rarest_first_with_proof() -> None:
    contact = person(
        place="Leeds",
        positions=(Position(employer="City Lab Ltd", title="Chemist", started=date(2019, 1, 1)),),
        education=(Education(school="University of York"),),
        facts=(Fact(text="Sings in a choir.", source="you"),),
    )

    found = common_ground(SAM, contact)

    assert [(each.kind, each.text) for each in found] == [
        ("employer", "You both worked at City Lab Ltd, at the same time."),
        ("interest", "You share an interest in choir."),
        ("school", "You both studied at University of York."),
        ("place", "You are both in Leeds."),
    ]
    assert found[0].proof == "Your profile lists Lab Technician at City Lab; theirs lists Chemist at City Lab Ltd."


def test_strangers_share_nothing() -> None:
    assert common_ground(SAM, person(employer="Acme", place="Hull")) == ()
    assert common_ground(Profile(), person()) == ()


def test_an_unknown_beginning_does_not_prove_shared_years() -> None:
    contact = person(positions=(Position(employer="City Lab"),))

    assert [each.text for each in common_ground(SAM, contact)] == ["You both worked at City Lab."]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The Acme Company, Inc.", "ACME Company", True),
        ("Universität Köln", "Universitat Koln", True),
        ("University of York", "York University", False),
        ("Acme", "Acme Labs", False),
        ("Co", "Ag", False),
    ],
)
def test_one_organisation_has_many_spellings(one: str, other: str, same: bool) -> None:
    assert (key(one) == key(other)) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Leeds", "Leeds, England, United Kingdom", True),
        ("Leeds, UK", "Greater Leeds Area, United Kingdom", True),
        ("Cambridge, UK", "Cambridge, United States", False),
        ("", "", False),
    ],
)
def test_one_town_has_many_spellings(one: str, other: str, same: bool) -> None:
    assert same_town(one, other) is same


def test_introducers_are_people_the_user_knows_strongest_first() -> None:
    target = person("Ines Duarte", employer="Northwind")
    told = person("Priya Shah", tie="friend")
    colleague = person("Jo Bell", employer="Northwind", tie="acquaintance")
    stranger = person("No One", employer="Northwind")

    found = introducers(target, [colleague, stranger, told, target], told={"Priya Shah": "they share a flat"})

    assert found == (
        Introducer(contact=told, strength=70, because="Priya Shah knows Ines Duarte: they share a flat."),
        Introducer(contact=colleague, strength=52, because="Jo Bell and Ines Duarte both work at Northwind."),
    )


def test_shared_years_weigh_more_than_a_shared_name_on_a_badge() -> None:
    years = Position(employer="Acme", started=date(2015, 1, 1), ended=date(2017, 1, 1))
    target = person("Ines Duarte", positions=(years,))
    together = person("Jo Bell", positions=(years,), tie="colleague")
    later = person("Al Fox", positions=(replace(years, started=date(2020, 1, 1), ended=None),), tie="colleague")

    assert [each.because for each in introducers(target, [later, together])] == [
        "Jo Bell and Ines Duarte were at Acme at the same time.",
        "Al Fox has also worked at Acme.",
    ]


def test_the_easiest_to_ask_come_first_and_the_blocked_not_at_all() -> None:
    crowd = [
        candidate("Stranger"),
        candidate("Fellow", contact={"education": SAM.education}),
        candidate("Linked", introducers=("Priya",)),
        candidate("Friend", contact={"tie": "friend"}),
        candidate("Aunt", contact={"tie": "family"}),
        candidate("Blocked", contact={"tie": "family"}, blocked=True),
        candidate("Asked", contact={"tie": "family"}, open_outreach=True),
    ]

    steps = easiest_first(crowd, profile=SAM)

    assert [step.contact.name for step in steps] == ["Aunt", "Friend", "Linked", "Fellow", "Stranger"]
    assert steps[3] == Step(
        contact=crowd[1].contact, rung=6, because="You both studied at University of York. That is your opening line."
    )


def test_after_silence_the_same_work_comes_before_the_same_house() -> None:
    silent = person("Silent", title="Data Analyst", employer="Acme")
    crowd = [
        candidate("Colleague", contact={"title": "Accountant", "employer": "Acme"}),
        candidate("Peer", contact={"title": "Senior Data Analyst", "employer": "Northwind"}),
        candidate("Nobody", contact={"title": "Driver"}),
        candidate("Refused", contact={"title": "Data Analyst"}, refused=True),
        candidate("Blocked", contact={"title": "Data Analyst"}, blocked=True),
        Candidate(contact=silent),
    ]

    found = similar(silent, crowd)

    assert [(each.contact.name, each.score) for each in found] == [("Peer", 40), ("Colleague", 20)]
    assert found[0].reasons == (Reason("same-role", 40, "Works as Senior Data Analyst, as Silent does."),)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("München, Bayern", "Munich, Germany", True),
        ("Cambridge, MA", "Cambridge, Massachusetts, United States", True),
        ("Cambridge, MA", "Cambridge, England", False),
        ("Portland, OR", "Portland, Maine", False),
        ("New York", "New York City Metropolitan Area", False),
        ("Whitby, United Kingdom", "Whitby, Ontario", False),
        ("Little Snoring", "Little Snoring", True),
        ("Remote", "Remote", False),
        ("Remote, United Kingdom", "Remote, United States", False),
        ("United Kingdom", "United Kingdom", False),
        ("Bayern", "Bavaria, Germany", False),
        ("Singapore", "Singapore", True),
    ],
)
def test_towns_are_compared_by_where_they_are(one: str, other: str, same: bool) -> None:
    assert same_town(one, other) is same
    assert same_town(other, one) is same
