"""A list for a reader: a table at a terminal, aligned lines in a pipe, where nothing is wrapped or cut."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple


class Listing(NamedTuple):
    """`rows` of as many cells as there are `headings`. An id stands first, where it is easy to pick up."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def lines(self) -> str:
        """Columns two spaces apart, without headings. The last is as long as it needs to be."""
        rows = [[" ".join(cell.split()) for cell in row] for row in self.rows]
        *columns, _ = zip(*rows, strict=True)
        widths = [max(map(_width, column)) for column in columns]
        return "\n".join(_aligned(row, widths) for row in rows)

    def print(self) -> None:
        """To a terminal. Colour and boldness follow NO_COLOR and TERM, which rich reads itself."""
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text

        table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
        for number, heading in enumerate(self.headings):
            table.add_column(heading, no_wrap=number == 0, overflow="fold")
        for row in self.rows:
            table.add_row(*(Text(harmless(cell)) for cell in row))
        Console().print(table)


def _aligned(row: list[str], widths: list[int]) -> str:
    cells = [cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=False)]
    return "  ".join([*cells, row[-1]]).rstrip()


def _width(text: str) -> int:
    """Columns that a text takes: East Asian wide characters take two, combining marks none."""
    wide = sum(unicodedata.east_asian_width(each) in "WF" for each in text)
    return len(text) + wide - sum(bool(unicodedata.combining(each)) for each in text)


def harmless(text: str) -> str:
    """Without control characters: a letter that somebody sent must not move the cursor or rename the window."""
    return "".join(each for each in text if each in "\n\t" or unicodedata.category(each) != "Cc")
