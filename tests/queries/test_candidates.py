"""Everybody at once: the same values as one at a time, in a fixed number of queries."""

from __future__ import annotations

from askwell.actions import contacts
from askwell.models import Contact
from askwell.queries.candidates import candidates_of
from askwell.queries.everybody import everybody
from tests import make
from tests.cast import NOON


def test_everybody_at_once_is_the_same_as_one_by_one(owner, stranger):
    maria = make.contact(owner, school="University of Leeds", url="https://www.linkedin.com/in/maria", tie="friend")
    make.contact(owner, "Tom Ashby", email="", employer="", title="")
    make.contact(stranger, "Not Mine")
    contacts.add_fact(owner, maria.pk, "Edits the shore series", source="you", now=NOON)
    contacts.add_fact(owner, maria.pk, "Shy on the phone", source="you", now=NOON, private=True)
    maria.addresses.create(kind="email", value="old@harbour.example", normalised="old@harbour.example", dead=True)

    assert everybody(owner) == [each.as_core(owner) for each in Contact.objects.of(owner).whole()]


def test_a_friend_at_the_same_employer_can_introduce(owner):
    make.contact(owner, "Priya Nair", tie="friend")
    make.contact(owner)

    found = {each.contact.name: each.introducers for each in candidates_of(owner)}

    assert found == {"Maria Lindqvist": ("Priya Nair",), "Priya Nair": ()}


def test_a_friend_said_to_know_them_can_introduce(owner):
    priya = make.contact(owner, "Priya Nair", employer="Aire Water", tie="friend")
    maria = make.contact(owner)
    contacts.add_tie(owner, priya.pk, maria.pk, how="they row together", now=NOON)

    found = {each.contact.name: each.introducers for each in candidates_of(owner)}

    assert found["Maria Lindqvist"] == ("Priya Nair",)


def test_somebody_you_do_not_know_yourself_introduces_nobody(owner):
    make.contact(owner, "Priya Nair")
    make.contact(owner)

    assert [each.introducers for each in candidates_of(owner)] == [(), ()]


def test_a_larger_book_asks_no_more_questions(owner, django_assert_num_queries):
    make.contact(owner, tie="friend")
    with django_assert_num_queries(18):
        candidates_of(owner)

    for name in ("Tom Ashby", "Noor Haddad"):
        make.contact(owner, name, tie="friend")
    with django_assert_num_queries(18):
        candidates_of(owner)
