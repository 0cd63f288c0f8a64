"""The book as the search for duplicates holds it: as the database says, and read no more than needed."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import numpy as np
import pytest
from django.db import transaction

from askwell.actions import bringing, contacts
from askwell.actions.imports import import_file, undo_import
from askwell.actions.merges import merge_contacts, undo_merge
from askwell.bench.people import directory, linkedin
from askwell.core.duplicates import Columns, find_in
from askwell.models import Contact, Import, Merge
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


def as_the_database_says(account):
    return Columns(compared._read(own.book(account).pk, -1, but=()))


def everybody(columns: Columns) -> set[object]:
    return {(columns.came[row], *it) for row, it in columns.written(np.arange(columns.size)).items()}


PEOPLE = directory(120, seed=5)
CONNECTIONS = linkedin(PEOPLE, 60, seed=5).as_csv()


def lists(dice: Random) -> tuple[bytes, str]:
    """A part of the directory, so that later files know some of its people and bring others; or the connections."""
    head, *rows = PEOPLE.as_csv().decode().splitlines(keepends=True)
    start = dice.randrange(0, 90, 30)
    part = (head + "".join(rows[start : start + 50])).encode()
    return dice.choice(((part, "directory.csv"), (CONNECTIONS, "Connections.csv")))


@pytest.mark.parametrize("seed", range(6))
def test_whatever_happens_what_is_held_says_what_the_database_says(owner, monkeypatch, seed):
    monkeypatch.setattr(bringing, "CHUNK", 20)
    dice = Random(seed)

    def somebody() -> str:
        return dice.choice(list(Contact.objects.order_by("created_at", "pk").values_list("pk", flat=True)))

    def bring() -> None:
        data, name = lists(dice)
        import_file(owner, data, file_name=name, now=NOON, told=lambda *_: dice.choice((change, remove, nothing))())

    def change() -> None:
        contacts.edit_contact(owner, somebody(), name="Maria Lindqvist", employer="Harbour Press", now=NOON)

    def remove() -> None:
        contacts.remove_contact(owner, somebody(), now=NOON)

    def merge() -> None:
        one, other = somebody(), somebody()
        if one != other:
            merge_contacts(owner, one, other, now=NOON)

    def take_apart() -> None:
        if made := Merge.objects.filter(undone_at=None).order_by("made_at", "pk").last():
            undo_merge(owner, made.pk, now=NOON)

    def take_back() -> None:
        if it := Import.objects.filter(undone_at=None).last():
            undo_import(owner, it.pk, now=NOON)

    def nothing() -> None: ...

    bring()
    steps: list[Callable[[], None]] = [bring, bring, change, remove, merge, merge, take_apart, take_back]
    for step in dice.choices(steps, k=8):
        if Contact.objects.count() > 2:
            step()
        held, fresh = compared.compared(own.book(owner)), as_the_database_says(owner)

        assert everybody(held) == everybody(fresh)
        assert pairs(owner) == find_in(fresh)


def test_who_was_added_by_this_process_is_not_read_again(owner, monkeypatch):
    read = []
    reading = compared._read
    monkeypatch.setattr(compared, "_read", lambda *asked, but: read.append(reading(*asked, but=but)) or read[-1])

    report = import_file(owner, PEOPLE.as_csv(), file_name="directory.csv", now=NOON)

    assert [len(each.ids) for each in read] == [0]
    assert compared.compared(own.book(owner)).size == report.added


def test_what_never_came_to_be_is_not_held(owner):
    class Refused(Exception): ...

    with pytest.raises(Refused), transaction.atomic():
        import_file(owner, PEOPLE.as_csv(), file_name="directory.csv", now=NOON)
        raise Refused
    make.contact(owner, "Maria Lindqvist")

    assert compared.compared(own.book(owner)).size == 1
