"""The lines of a text for `csv.reader`, which swallows the rest of a file after a lost quotation mark.

So these can be taken back: the first line of such a record is given up, and the others are read anew.
"""

from __future__ import annotations

import csv
from io import StringIO

LONGEST_RECORD = 200
"""Lines. A record that goes on for longer is a quotation mark that somebody forgot to close."""
AT_ONCE = 4_096
"""Lines handed out together."""
LONGEST_LINE = 100_000
"""Characters. A longer one may hold a value that `csv` refuses to read."""


class Lines:
    """An iterator of lines that knows which of them make up the record being read."""

    def __init__(self, text: str, *, skip: int, delimiter: str) -> None:
        self._delimiter = delimiter
        self._lines = list(StringIO(text, newline=""))
        self._began = self._at = self._end = skip

    def more(self) -> bool:
        return self._at < len(self._lines)

    def plain(self) -> tuple[int, list[str]]:
        """The next lines that are a record each for certain: there is no quotation mark in any of them.
        With the number of the first, counted from 1. Most lists are nothing else."""
        began = at = self._at
        end = min(began + AT_ONCE, len(self._lines))
        while at < end and '"' not in self._lines[at] and len(self._lines[at]) < LONGEST_LINE:
            at += 1
        self._at = at
        return began + 1, self._lines[began:at]

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
