"""Finding people, and one of them whole."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from askwell.actions import contacts, do_not_contact, messages, outreach
from askwell.core.errors import NotFound
from askwell.queries.contacts import connectors, person
from askwell.queries.search import Facet, find
from tests import make
from tests.cast import NOON


@pytest.fixture
def book(owner):
    make.contact(owner, "Zoë Åkesson", email="zoe@aire.example", employer="Aire Water", title="Editor", place="Leeds")
    make.contact(owner, school="University of Leeds", place="Malmö")
    make.contact(owner, "Tom Adair", email="", employer="Harbour Press", title="Printer")
    return owner


def names(found) -> list[str]:
    return [each.name for each in found.contacts]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("zoe akesson", ["Zoë Åkesson"]),
        ("ÅKESSON", ["Zoë Åkesson"]),
        ("harbour", ["Maria Lindqvist", "Tom Adair"]),
        ("harbour printer", ["Tom Adair"]),
        ("leeds", ["Maria Lindqvist", "Zoë Åkesson"]),
        ("nobody", []),
        ("%", []),
    ],
)
def test_every_word_is_looked_for_everywhere(book, text, found):
    assert names(find(book, text)) == found


@pytest.mark.parametrize(
    ("facet", "found"),
    [
        ({"employer": "harbour press"}, ["Maria Lindqvist", "Tom Adair"]),
        ({"employer": "Harbour", "role": "writer"}, ["Maria Lindqvist"]),
        ({"school": "leeds"}, ["Maria Lindqvist"]),
        ({"place": "leeds"}, ["Zoë Åkesson"]),
        ({"role": "EDITOR"}, ["Zoë Åkesson"]),
    ],
)
def test_facets_narrow(book, facet, found):
    assert names(find(book, **facet)) == found


def test_a_page_of_them_tells_how_many_there_are(book):
    found = find(book, limit=1, offset=1)

    assert (names(found), found.total) == (["Tom Adair"], 3)
    assert found.facets["employer"][0] == Facet(value="Harbour Press", count=2)


def test_nobody_elses_people_are_found(book, stranger):
    assert find(stranger, "").total == 0


def test_one_person_whole(book):
    maria = find(book, "maria").contacts[0]
    do_not_contact.block(book, "harbour.example", now=NOON)

    whole = person(book, maria.id, now=NOON)

    assert whole.contact.name == "Maria Lindqvist"
    assert [each.kind for each in whole.grounds] == ["school"]
    assert whole.blocked == "Everybody at harbour.example"


def test_a_stranger_finds_nobody(book, stranger):
    maria = find(book, "maria").contacts[0]

    for ask in (person, connectors):
        with pytest.raises(NotFound):
            ask(stranger, maria.id, now=NOON)


def test_a_connector_who_was_asked_lately_is_spared(owner):
    make.mailbox(owner)
    maria, priya = make.contact(owner), make.contact(owner, "Priya Nair", tie="friend", employer="Aire")
    contacts.add_tie(owner, priya.pk, maria.pk, how="sailed together", now=NOON)
    before = connectors(owner, maria.pk, now=NOON)
    draft = outreach.draft(owner, maria.pk, goal=make.goal(owner).pk, kind="intro-request", via=priya.pk, now=NOON)
    messages.mark_sent(owner, draft.pk, by="email", now=NOON)

    later = [connectors(owner, maria.pk, now=NOON + timedelta(days=each))[0].asked_lately for each in (59, 61)]

    assert [(each.name, each.asked_lately) for each in before] == [("Priya Nair", False)]
    assert later == [True, False]


def test_a_person_costs_as_many_queries_however_much_is_known(owner):
    maria = make.contact(owner)
    with CaptureQueriesContext(connection) as little:
        person(owner, maria.pk, now=NOON)
    for number in range(3):
        contacts.add_fact(owner, maria.pk, f"Fact {number}", source="you", now=NOON)
        friend = make.contact(owner, f"Friend {number}", email="", employer="Harbour Press", tie="friend")
        contacts.add_tie(owner, friend.pk, maria.pk, how="colleagues", now=NOON)
    with CaptureQueriesContext(connection) as much:
        person(owner, maria.pk, now=NOON)

    assert len(much) - len(little) <= 7  # the people near her, read once
    assert len(person(owner, maria.pk, now=NOON).introducers) == 3
