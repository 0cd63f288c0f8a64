"""The lines of a text for `csv.reader`, which swallows the rest of a file after a lost quotation mark.

So these can be taken back: the first line of such a record is given up, and the others are read anew.
"""

from __future__ import annotations

import csv
from io import StringIO
from itertools import takewhile

LONGEST_RECORD = 200
"""Lines. A record that goes on for longer is a quotation mark that somebody forgot to close."""
AT_ONCE = 128
"""Lines handed out together: few enough that the processor still has their cells at hand when they are looked at."""
LONGEST_LINE = 100_000
"""Characters. A longer one may hold a value that `csv` refuses to read."""


class Lines:
    """An iterator of lines that knows which of them make up the record being read."""

    def __init__(self, text: str, *, skip: int, delimiter: str) -> None:
        self._delimiter = delimiter
        self._lines = list(StringIO(text, newline=""))
        self._began = self._at = self._end = skip
        self._singly = 0
        """Up to here a record may be several lines, or one that nobody can make out."""

    def more(self) -> bool:
        return self._at < len(self._lines)

    def plain(self) -> tuple[int, list[str], list[list[str]]]:
        """The next lines that are a record each, and these records; none where the next record must be looked at by
        itself. With the number of the first, counted from 1. Most lists are nothing else."""
        began = self._at
        lines = self._lines[began : began + AT_ONCE]
        records = self._records(lines) if began >= self._singly else None
        if records is None:
            self._singly = max(self._singly, began + len(lines))
            lines = list(takewhile(_is_plain, self._lines[began : self._singly]))
            records = list(csv.reader(lines, delimiter=self._delimiter))
        self._at = began + len(lines)
        return began + 1, lines, records

    def _records(self, lines: list[str]) -> list[list[str]] | None:
        """One for each line, or none at all: as many records as lines are one each."""
        if max(map(len, lines), default=0) >= LONGEST_LINE:
            return None
        try:
            records = list(csv.reader(lines, delimiter=self._delimiter))
        except csv.Error:
            return None
        return records if len(records) == len(lines) and not _is_open(lines[-1:], self._delimiter) else None

    def begin(self) -> int:
        """Start a record; answers the number of its first line, counted from 1."""
        self._began = self._at
        self._end = min(self._at + LONGEST_RECORD, len(self._lines))
        return self._at + 1

    def __iter__(self) -> Lines:
        return self

    def __next__(self) -> str:
        at = self._at
        if at >= self._end:
            raise StopIteration
        self._at = at + 1
        return self._lines[at]

    @property
    def raw(self) -> str:
        if self._at - self._began == 1:
            return self._lines[self._began]
        return "".join(self._lines[self._began : self._at])

    def run_on(self) -> bool:
        """Whether the record spans lines only because of a lost quotation mark; a strict reader notices."""
        if self._at - self._began < 2:
            return False
        try:
            list(csv.reader(self._lines[self._began : self._at], delimiter=self._delimiter, strict=True))
        except csv.Error:
            return True
        return False

    def keep_only_first(self) -> str:
        """Give back every line but the first, to be read as rows of their own."""
        self._at = self._began + 1
        return self._lines[self._began]


def _is_plain(line: str) -> bool:
    return '"' not in line and len(line) < LONGEST_LINE


def _is_open(last: list[str], delimiter: str) -> bool:
    """Whether a record goes on after the last line: a quotation mark in it is not closed."""
    return len(list(csv.reader([*last, "end"], delimiter=delimiter))) <= len(last)
