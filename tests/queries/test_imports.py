"""Rows that stayed out, given back as a file."""

from __future__ import annotations

import csv
from io import StringIO

from askwell.queries.imports import left_out


def test_rows_stand_below_the_columns_that_they_came_with():
    told = left_out([(3, "no name", ';"a; b"')], names=("Name", "Works"), delimiter=";")

    assert list(csv.reader(StringIO(told))) == [
        ["Row", "Why it stayed out", "Name", "Works"],
        ["3", "no name", "", "a; b"],
    ]


def test_rows_without_columns_stand_whole():
    told = left_out([(9, "no name", "BEGIN:VCARD\nEND:VCARD")])

    assert list(csv.reader(StringIO(told)))[1] == ["9", "no name", "BEGIN:VCARD\nEND:VCARD"]


def test_a_column_s_name_is_no_formula_either():
    assert "'=1+1" in left_out([], names=("=1+1",))
