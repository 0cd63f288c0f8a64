"""Cells that leave for a spreadsheet and come back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.core.spreadsheets import as_meant, harmless


@pytest.mark.parametrize("beginning", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_a_cell_that_a_spreadsheet_would_run_is_quoted(beginning):
    assert harmless(f"{beginning}1+1") == f"'{beginning}1+1"


@given(st.text().filter(lambda cell: not cell.startswith("'")))
def test_every_cell_comes_back_as_it_left(cell):
    assert as_meant(harmless(cell)) == cell


def test_a_quotation_of_a_word_stays():
    assert as_meant("'tis the season") == "'tis the season"
