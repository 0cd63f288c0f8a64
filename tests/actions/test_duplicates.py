"""Looking a book through: found once, kept, and found anew when it has changed."""

from __future__ import annotations

import pytest

from askwell.actions import contacts
from askwell.actions.duplicates import forget_two_people, look_for_duplicates, say_two_people
from askwell.actions.imports import import_file, undo_import
from askwell.core.errors import NotFound
from askwell.models import Book, Contact, Likeness
from askwell.queries import own
from askwell.queries.compared import is_fresh
from askwell.queries.duplicates import duplicates, in_twice, in_twice_by_import
from tests import make
from tests.cast import NOON

LIST = b"""\
Name,Employer,Title,School
Maria Lindquist,Harbour Press,Science writer,Leeds
Owen Price,Aire Water,Chemist,York
"""


def pairs(account) -> list[set[str]]:
    return [{each.a.name, each.b.name} for each in duplicates(account).duplicates]


def test_a_page_sees_what_nobody_has_looked_for_yet(owner):
    make.contact(owner, "Maria Lindqvist")
    import_file(owner, LIST, file_name="list.csv", now=NOON)
    Likeness.objects.all().delete()
    Book.objects.update(compared_to=None)

    assert pairs(owner) == [{"Maria Lindqvist", "Maria Lindquist"}]
    assert not Likeness.objects.exists()


def test_what_was_found_is_kept_until_the_book_changes(owner):
    make.contact(owner, "Maria Lindqvist")
    twin = make.contact(owner, "Maria Lindquist", email="")

    assert look_for_duplicates(owner) == in_twice(owner) == 1
    assert is_fresh(own.book(owner))
    kept = Likeness.objects.get()
    look_for_duplicates(owner)
    assert Likeness.objects.get() == kept  # not looked for again
    contacts.edit_contact(owner, twin.pk, name="Bram de Wit", employer="Aire Water", title="Chemist", now=NOON)
    assert not is_fresh(own.book(owner))
    assert pairs(owner) == []
    assert look_for_duplicates(owner) == 0


def test_an_import_looks_by_itself(owner):
    make.contact(owner, "Maria Lindqvist")

    report = import_file(owner, LIST, file_name="list.csv", now=NOON)

    assert in_twice(owner) == in_twice_by_import(owner, str(report.id)) == 1
    assert is_fresh(own.book(owner))
    undo_import(owner, str(report.id), now=NOON)
    assert in_twice(owner) == 0


def test_a_dry_run_keeps_nothing(owner):
    make.contact(owner, "Maria Lindqvist")

    import_file(owner, LIST, file_name="list.csv", now=NOON, dry_run=True)

    assert not Likeness.objects.exists()


def test_two_people_stay_two_however_often_one_looks(owner):
    one = make.contact(owner, "Maria Lindqvist")
    other = make.contact(owner, "Maria Lindquist", email="")

    say_two_people(owner, other.pk, one.pk, now=NOON)
    make.contact(owner, "Owen Price")  # the book changes

    assert (pairs(owner), look_for_duplicates(owner), pairs(owner)) == ([], 0, [])
    forget_two_people(owner, one.pk, other.pk, now=NOON)
    make.contact(owner, "Bram de Wit", employer="Aire Water")
    assert pairs(owner) == [{"Maria Lindqvist", "Maria Lindquist"}]


def test_what_was_kept_about_a_pair_survives_a_slip(owner):
    make.contact(owner, "Maria Lindqvist")
    make.contact(owner, "Maria Lindquist", email="")
    look_for_duplicates(owner)
    before = list(Likeness.objects.values())

    one, other = Contact.objects.all()
    say_two_people(owner, one.pk, other.pk, now=NOON)
    forget_two_people(owner, one.pk, other.pk, now=NOON)

    assert list(Likeness.objects.values()) == before


def test_strangers_neither_see_nor_decide(owner, stranger):
    one = make.contact(owner, "Maria Lindqvist")
    other = make.contact(owner, "Maria Lindquist", email="")
    look_for_duplicates(owner)

    assert (pairs(stranger), in_twice(stranger), look_for_duplicates(stranger)) == ([], 0, 0)
    with pytest.raises(NotFound):
        say_two_people(stranger, one.pk, other.pk, now=NOON)
    with pytest.raises(NotFound):
        forget_two_people(stranger, one.pk, other.pk, now=NOON)


def test_a_part_of_the_list_can_be_asked_for(owner):
    for name in ("Maria Lindqvist", "Maria Lindquist", "Maria Lindqvst"):
        make.contact(owner, name, email="")

    whole = duplicates(owner)

    assert whole.total == len(whole.duplicates) == 2  # the two slips are two letters apart
    assert duplicates(owner, limit=1).duplicates == whole.duplicates[:1]
    assert duplicates(owner, limit=1, offset=1).duplicates == whole.duplicates[1:]


def test_a_longer_list_asks_no_more_questions(owner, django_assert_num_queries):
    for name in ("Maria Lindqvist", "Maria Lindquist"):
        make.contact(owner, name, email="")
    look_for_duplicates(owner)
    with django_assert_num_queries(7):
        duplicates(owner)
    make.contact(owner, "Maria Lindqvst", email="")
    look_for_duplicates(owner)

    with django_assert_num_queries(7):
        assert duplicates(owner).total == 2
