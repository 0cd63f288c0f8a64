"""What a file adds, and what it leaves alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from askwell.core.contacts import Contact, Education, Position
from askwell.core.merging import fitted, merged

MARIA = Contact(name="Maria Lindqvist", positions=(Position(employer="Harbour Press", title="Science writer"),))


def at(employer: str = "", title: str = "") -> Contact:
    return Contact(name="Maria Lindqvist", positions=(Position(employer=employer, title=title),))


@pytest.mark.parametrize(
    ("told", "employer", "title"),
    [
        (at("Harbour Press", "Editor"), "Harbour Press", "Editor"),
        (at("Tideline", "Editor"), "Tideline", "Editor"),
        (at("Tideline"), "Tideline", ""),
        (at("HARBOUR PRESS"), "Harbour Press", "Science writer"),
        (at(title="Editor"), "Harbour Press", "Editor"),
        (Contact(name="Maria Lindqvist"), "Harbour Press", "Science writer"),
    ],
)
def test_a_new_job_is_news_and_silence_takes_nothing_away(told: Contact, employer: str, title: str) -> None:
    found = merged(MARIA, told)

    assert (found.employer, found.title) == (employer, title)


def test_a_second_row_about_the_same_person_only_fills_gaps() -> None:
    untitled = at("Harbour Press")

    assert merged(MARIA, at("Tideline", "Editor"), moved=False) == MARIA
    assert merged(untitled, at("Harbour Press", "Editor"), moved=False).title == "Editor"


@pytest.mark.parametrize("field", ["title", "employer"])
def test_what_the_user_changed_by_hand_stays(field: str) -> None:
    assert merged(MARIA, at("Tideline", "Editor"), edited=[field]) == MARIA


def test_a_place_that_the_user_emptied_stays_empty() -> None:
    told = replace(MARIA, place="Leeds")

    assert merged(MARIA, told, edited=["place"]).place == ""
    assert merged(MARIA, told).place == "Leeds"


def test_lists_grow_and_nothing_stands_in_them_twice() -> None:
    held = replace(MARIA, emails=("maria@harbour.example",), links=("https://www.linkedin.com/in/maria",))
    told = replace(
        MARIA,
        emails=("Maria@Harbour.example", "m@home.example"),
        links=("http://linkedin.com/in/Maria/",),
        education=(Education(school="University of Leeds"),),
    )

    found = merged(held, told)

    assert found.emails == ("maria@harbour.example", "m@home.example")
    assert found.links == held.links
    assert found.schools == ("University of Leeds",)


def test_a_school_under_another_of_its_names_is_not_told_twice() -> None:
    held = Contact(name="Ana Lee", education=(Education(school="MIT", ended=2015),))
    told = Contact(name="Ana Lee", education=(Education(school="Massachusetts Institute of Technology"),))

    assert merged(held, told, edited=()).education == held.education


def test_past_jobs_stay_when_the_present_one_changes() -> None:
    from datetime import date

    past = Position(employer="Aire Water", title="Chemist", ended=date(2019, 6, 1))
    held = replace(MARIA, positions=(*MARIA.positions, past))

    assert merged(held, at("Tideline", "Editor")).positions == (Position(employer="Tideline", title="Editor"), past)


def test_endless_words_are_cut_to_what_the_book_holds() -> None:
    told = at("E" * 300, "T" * 300)

    assert fitted(told) == fitted(fitted(told))
    assert len(fitted(told).title) == 200
