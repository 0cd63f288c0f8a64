"""Rows that stayed out, given back as a file."""

from __future__ import annotations

import csv
from io import StringIO

from askwell.models import Import
from askwell.queries.imports import imports, left_out
from tests.cast import NOON


def test_rows_stand_below_the_columns_that_they_came_with():
    told = left_out([(3, "no name", ';"a; b"')], names=("Name", "Works"), delimiter=";")

    assert list(csv.reader(StringIO(told))) == [
        ["Row", "Why it stayed out", "Name", "Works"],
        ["3", "no name", "", "a; b"],
    ]


def test_files_of_one_moment_always_stand_in_one_order(owner):
    known = {"account": owner, "book": owner.books.get(), "created_at": NOON, "format": "csv"}
    for id in ("imp_b", "imp_c", "imp_a"):
        Import.objects.create(pk=id, file_name=f"{id}.csv", **known)
    Import.objects.filter(pk="imp_c").update(file_name="again.csv")  # PostgreSQL puts it behind the others now

    assert [each.id for each in imports(owner, wall=NOON)] == ["imp_c", "imp_b", "imp_a"]
    assert [each.id for each in imports(owner, wall=NOON, most=2)] == ["imp_c", "imp_b"]


def test_rows_without_columns_stand_whole():
    told = left_out([(9, "no name", "BEGIN:VCARD\nEND:VCARD")])

    assert list(csv.reader(StringIO(told)))[1] == ["9", "no name", "BEGIN:VCARD\nEND:VCARD"]


def test_a_column_s_name_is_no_formula_either():
    assert "'=1+1" in left_out([], names=("=1+1",))
