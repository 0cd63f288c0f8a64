"""Lists: whole and aligned in a pipe, a table at a terminal, and never a way to play with somebody's terminal."""

from __future__ import annotations

import io
import re
import sys

import pytest

from askwell.cli import output
from askwell.cli.listing import Listing

LONG = "because " * 40


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(*told: str | Listing) -> str:
    """What stands on a terminal that is eighty columns wide and wants no colours; bold is left out."""
    screen = Terminal()
    with pytest.MonkeyPatch.context() as here:
        here.setenv("COLUMNS", "80")
        here.setenv("NO_COLOR", "1")
        here.setattr(sys, "stdout", screen)
        output.tell(told)
    return re.sub(r"\x1b\[[01]m", "", screen.getvalue())


def test_in_a_pipe_each_row_is_one_line_and_nothing_is_cut():
    rows = (("con_1", "Chloë Åberg", LONG), ("con_22", "陳 Wei", "two\nlines"))

    assert Listing(headings=("id", "name", "why"), rows=rows).lines().splitlines() == [
        f"con_1   Chloë Åberg  {LONG.strip()}",
        "con_22  陳 Wei       two lines",
    ]


def test_at_a_terminal_a_list_has_headings_and_fits():
    lines = shown(Listing(headings=("id", "why"), rows=(("con_1", LONG),))).splitlines()

    assert lines[0].split() == ["id", "why"]
    assert max(map(len, lines)) <= 80
    assert sum(each.count("because") for each in lines) == 40
    assert not [each for each in lines if "\x1b" in each]


def test_words_from_outside_are_no_markup_and_move_no_cursor():
    hostile = Listing(headings=("id", "name"), rows=(("con_1", "[bold]Ada[/bold] \x1b[2Jgone\x07"),))

    screen = shown(hostile, "Dear \x1b]0;renamed\x07you,\n\tyes")

    assert "[bold]Ada[/bold] [2Jgone" in screen
    assert "Dear ]0;renamedyou,\n\tyes" in screen
    assert "\x07" not in screen
    assert "\x1b[2J" not in screen
