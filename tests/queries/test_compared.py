"""The book as the search for duplicates holds it: as the database says, and read no more than needed."""

from __future__ import annotations

import pytest

from askwell.actions import contacts
from askwell.queries import compared, own
from tests import cast, make
from tests.cast import NOON

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def owner():
    compared.forget()
    return cast.owner()


def pairs(account):
    return compared.pairs_in(own.book(account))


def anew(account):
    compared.forget()
    return pairs(account)


def test_what_is_held_says_what_a_new_reading_says(owner):
    one = make.contact(owner, "Maria Lindqvist")
    other = make.contact(owner, "Maria Lindquist", email="")
    seen = [pairs(owner)]

    contacts.edit_contact(owner, other.pk, name="Bram de Wit", employer="Aire Water", title="Chemist", now=NOON)
    seen.append(pairs(owner))
    contacts.edit_contact(owner, other.pk, name="Maria Lindqvist", employer="Harbour Press", now=NOON)
    seen.append(pairs(owner))
    held = pairs(owner)
    assert held == anew(owner)
    contacts.remove_contact(owner, one.pk, now=NOON)
    seen.append(pairs(owner))

    assert [len(each) for each in seen] == [1, 0, 1, 0]
    assert pairs(owner) == anew(owner)


def test_a_fact_is_no_reason_to_compare_again(owner):
    one = make.contact(owner, "Maria Lindqvist")
    make.contact(owner, "Maria Lindquist", email="")
    before = pairs(owner)

    contacts.add_fact(owner, one.pk, "Writes about peat", source="you", now=NOON)

    assert pairs(owner) is before
