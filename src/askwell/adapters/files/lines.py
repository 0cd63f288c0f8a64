"""The lines of a text for `csv.reader`, which swallows the rest of a file after a lost quotation mark.

So these can be taken back: the first line of such a record is given up, and the others are read anew.
"""

from __future__ import annotations

import csv
from collections import deque
from io import StringIO
from itertools import islice

LONGEST_RECORD = 200
"""Lines. A record that goes on for longer is a quotation mark that somebody forgot to close."""


class Lines:
    """An iterator of lines that knows which of them make up the record being read."""

    def __init__(self, text: str, *, skip: int, delimiter: str) -> None:
        self._delimiter = delimiter
        self._source = islice(StringIO(text, newline=""), skip, None)
        self._ahead: deque[str] = deque()
        self._line = skip
        self._record: list[str] = []

    def more(self) -> bool:
        if not self._ahead:
            self._ahead.extend(islice(self._source, 1))
        return bool(self._ahead)

    def begin(self) -> int:
        self._line += len(self._record)
        self._record = []
        return self._line + 1

    def __iter__(self) -> Lines:
        return self

    def __next__(self) -> str:
        if len(self._record) == LONGEST_RECORD or not self.more():
            raise StopIteration
        self._record.append(self._ahead.popleft())
        return self._record[-1]

    @property
    def raw(self) -> str:
        return "".join(self._record)

    def run_on(self) -> bool:
        """Whether the record spans lines only because of a lost quotation mark; a strict reader notices."""
        if len(self._record) < 2:
            return False
        try:
            list(csv.reader(self._record, delimiter=self._delimiter, strict=True))
        except csv.Error:
            return True
        return False

    def keep_only_first(self) -> str:
        """Give back every line but the first, to be read as rows of their own."""
        self._ahead.extendleft(reversed(self._record[1:]))
        self._record = self._record[:1]
        return self.raw
