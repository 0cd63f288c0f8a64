"""Names: who goes by what, and what is a slip of the hand."""

from __future__ import annotations

import pytest

from askwell.core.critique import Draft, critique, read_context
from askwell.core.critique.context import Person
from askwell.core.critique.names import goes_by, goes_under, is_named, misspelt


@pytest.mark.parametrize(
    ("greeted", "name"),
    [
        ("Kate", "Catherine Lee"), ("Bob", "Robert Hale"), ("Nacho", "Ignacio Ruiz"), ("Zoe", "Zoë Müller"),
        ("T.J.", "Thomas James Reed"), ("Prof. Okoye", "Adaeze Okoye"), ("Sam", "Samuel Adeyemi"),
        ("Colonel Reed", "Ann Reed"), ("Mary-Jane", "Mary Jane Watson"),
    ],
)  # fmt: skip
def test_somebody_goes_by_a_short_form(greeted: str, name: str):
    assert goes_by(greeted, Person(name=name))


@pytest.mark.parametrize(
    ("greeted", "name"), [("Steven", "Stephen Moss"), ("Mario", "Maria Lopez"), ("Tom", "Ann Lee")]
)
def test_another_spelling_is_another_name(greeted: str, name: str):
    assert goes_by(greeted, Person(name=name)) is False


@pytest.mark.parametrize(
    ("written", "slip"),
    [("Petersen", True), ("Peterosn", True), ("An", True), ("Bob", False), ("Robertson", False)],
)
def test_one_or_two_wrong_letters_are_a_slip(written: str, slip: bool):
    assert misspelt(written, Person(name="Ann Peterson")) is slip


def test_a_house_is_known_in_full_in_part_and_by_its_initials():
    person = Person(employer="North Water Board", facts=("North Water Board",))

    known = [
        goes_under(each, person) for each in ("North Water", "NWB", "the North Water Board", "South Gas Board Ltd")
    ]

    assert known == [True, True, True, False]


def test_words_that_many_schools_share_prove_nothing():
    assert not goes_under("Orchid College", Person(facts=("Skagen College",)))


def test_somebody_is_named_by_the_first_name_alone():
    assert is_named("Nadia Kern", "Nadia told me") and not is_named("Nadia Kern", "A friend told me")


def test_the_name_of_another_letter_is_told_as_such():
    context = read_context({"to": {"name": "Maria Lopez"}, "others": ["Hi Tove,\n\nMay I ask how you age a cello?"]})

    findings = critique(Draft(kind="thank-you", body="Hi Tove,\n\nThank you for Monday.", context=context)).findings

    assert "another letter" in next(each.says for each in findings if each.rule == "name-mismatch")


def test_a_referrer_who_said_no_blocks_and_one_who_was_not_asked_does_not():
    body = "Hi Ivo,\n\nNadia Kern suggested that I ask you how you moor a barge."
    refused, unasked = (
        critique(Draft(kind="ask-email", body=body, context=read_context({"to": {"name": "Ivo", **facts}})))
        for facts in (
            {"referrer": "Nadia Kern", "referrer_may_be_named": False}, {"referrer": "Nadia Kern"},
        )
    )  # fmt: skip

    assert (refused.blocks, unasked.blocks) == (True, False)
