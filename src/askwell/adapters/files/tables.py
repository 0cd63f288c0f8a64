"""A table in a text: where its header is, and every row below it, broken ones included.

Exports put notices above the header, spreadsheets change commas into semicolons, people delete columns. So the header
is found by the names in it and never by its place, and a row is read by those names and never by position.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from itertools import compress, islice
from operator import itemgetter
from typing import NamedTuple
from unicodedata import normalize

from askwell.adapters.files.decoding import Decoded
from askwell.adapters.files.headers import key
from askwell.adapters.files.lines import Lines
from askwell.adapters.files.reading import Columns, Rejected
from askwell.core.spreadsheets import as_meant

TOP = 10
"""Lines in which a header must appear."""

LONGEST_HEADER = 500_000
"""Characters: ten thousand columns, each with a name of fifty. A longer line is no header."""

BEGINNING = 2_000_000
"""Characters in which the header and the rows for a look must stand; looking at a list must not copy all of it."""

DELIMITERS = ",;\t|"

INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]"
)
"""Control and direction signs, and halves of signs, which no database keeps; not the two joiners that Persian and
Hindi names are written with."""

Known = Mapping[str, str]
"""What column names mean: `key(name)` to field."""

Fields = frozenset[str]

Read = Callable[[list[str]], dict[str, tuple[str, ...]]]
"""The cells of a row to its values by field."""


class Record(NamedTuple):
    """One row by field. Several columns may hold the same field: two addresses, a town and its country."""

    number: int
    values: Mapping[str, tuple[str, ...]]
    line: str
    """As it stands in the file."""

    @property
    def raw(self) -> str:
        return _shown(self.line)

    def one(self, field: str) -> str:
        found = self.values.get(field)
        return found[0] if found else ""

    def all(self, field: str) -> tuple[str, ...]:
        return self.values.get(field, ())


@dataclass(frozen=True, kw_only=True)
class Table:
    text: Decoded
    line: int
    """The header's line, counted from 1."""
    delimiter: str
    names: tuple[str, ...]
    fields: tuple[str, ...]
    """What each named column holds; empty where that is not known."""
    proposed: tuple[str, ...] = ()
    """A sentence for each column that was understood by its values and not by its name."""

    @property
    def columns(self) -> Columns:
        return Columns(names=self.names, delimiter=self.delimiter)

    @property
    def holds(self) -> Fields:
        return frozenset(self.fields) - {""}

    def records(self) -> Iterator[Record | Rejected]:
        """Every row that is not a blank line, in order. A broken one never takes its neighbours along."""
        lines = Lines(self.text.text, skip=self.line, delimiter=self.delimiter)
        reader = csv.reader(lines, delimiter=self.delimiter)
        values = self._reading()
        damaged = "\0" in self.text.text
        while lines.more():
            number, plain, records = lines.plain()
            for raw, cells in zip(plain, records, strict=True):
                if record := self._record(number, cells, raw, values, damaged):
                    yield record
                number += 1
            if lines.more():
                yield from self._quoted(lines, reader, values, damaged)

    def _quoted(
        self, lines: Lines, reader: Iterator[list[str]], values: Read, damaged: bool
    ) -> Iterator[Record | Rejected]:
        """The one record that begins here and may go on for lines."""
        number = lines.begin()
        cells = _cells(reader)
        if cells is None or lines.run_on():
            yield Rejected(row=number, reason=ENDLESS, raw=_shown(lines.keep_only_first()))
        elif record := self._record(number, cells, lines.raw, values, damaged):
            yield record

    def _record(
        self, number: int, cells: list[str], raw: str, values: Read, damaged: bool
    ) -> Record | Rejected | None:
        """None for a line in which nothing stands."""
        if (damaged or len(cells) > len(self.names)) and (fault := self._fault(cells, damaged and "\0" in raw)):
            return Rejected(row=number, reason=fault, raw=_shown(raw))
        if (len(cells) > 1 and not self.delimiter.isspace()) or any(map(str.strip, cells)):
            return Record(number, values(cells), raw)
        return None

    def _reading(self) -> Read:
        """How the cells of a row become values by field. Cells that were seen before are not looked at again."""
        known = [(index, field) for index, field in enumerate(self.fields) if field]
        first = [(index, field) for index, field in known if self.fields.index(field) == index]
        again = [each for each in known if each not in first]
        width = max((index for index, _ in known), default=-1) + 1
        names = tuple(field for _, field in first)
        columns = [index for index, _ in first] or [0]
        pick = itemgetter(*columns, columns[0])  # of one column alone it would answer with no tuple
        cleaned = Cleaned().__getitem__

        def read(cells: list[str]) -> dict[str, tuple[str, ...]]:
            if len(cells) < width:
                cells = cells + [""] * (width - len(cells))
            told = list(map(cleaned, pick(cells)))
            values = dict(compress(zip(names, told, strict=False), told))
            for index, field in again:
                if more := cleaned(cells[index]):
                    values[field] = values.get(field, ()) + more
            return values

        return read

    def _fault(self, cells: list[str], damaged: bool) -> str:
        if damaged:
            return DAMAGED
        if len(cells) > len(self.names) and any(each.strip() for each in cells[len(self.names) :]):
            return (
                f"The row has {len(cells)} values where the header has {len(self.names)} columns, so it is unclear"
                " which is which. A value that contains the separator must stand in quotation marks."
            )
        return ""


MOST_CLEANED = 100_000
"""Different cells remembered. Employers, titles and towns come again and again; a list of them is no longer."""


class Cleaned(dict[str, tuple[str, ...]]):
    """Of each cell its value alone, or nothing."""

    def __missing__(self, cell: str) -> tuple[str, ...]:
        value = clean(cell)
        told = (value,) if value else ()
        if len(self) < MOST_CLEANED:
            self[cell] = told
        return told


ENDLESS = (
    "The row has no clear end: a quotation mark is opened and never closed, or one value is enormously long."
    " Mend it in the file and import that again."
)
DAMAGED = "The row holds NUL bytes, which no text has: it was damaged on its way. Export the file again."


def find_table(text: Decoded, known: Known, enough: Callable[[Fields], bool]) -> Table | None:
    """The table whose header has the most known columns, if these are `enough`; the upper one where two are equal."""
    best: Table | None = None
    for number, line in _could_be_headers(text):
        for delimiter in DELIMITERS:
            table = _as_header(text, number, line, delimiter, known)
            if enough(table.holds) and (best is None or _width(table) > _width(best)):
                best = table
    return best


def headers(text: Decoded, known: Known) -> Iterator[Table]:
    """Every line at the top with every separator that parts it, each taken for a header."""
    for number, line in _could_be_headers(text):
        for delimiter in DELIMITERS:
            if delimiter in line:
                yield _as_header(text, number, line, delimiter, known)


def first_rows(table: Table, most: int) -> list[list[str]]:
    """The cells of the first rows below the header, for looking at, and of each no more than the header has names.
    Blank and broken ones are passed over."""
    below = islice(StringIO(table.text.text[:BEGINNING], newline=""), table.line, table.line + 4 * most)
    reader = csv.reader(below, delimiter=table.delimiter)
    rows: list[list[str]] = []
    while len(rows) < most and (cells := _cells(reader)):
        rows += [cells[: len(table.names)]] if any(map(str.strip, cells)) else []
    return rows


def top_lines(text: str) -> list[str]:
    return list(islice(StringIO(text[:BEGINNING], newline=""), TOP))


def clean(cell: str) -> str:
    """A value without invisible signs and doubled spaces; a cell of mere punctuation ("-") says nothing."""
    if cell.isalnum() and cell.isascii():  # one plain word
        return cell
    if not (cell.isascii() and cell.isprintable()):
        cell = INVISIBLE.sub("", normalize("NFC", cell))
    told = as_meant(" ".join(cell.split()))
    return told if told[:1].isalnum() or any(map(str.isalnum, told)) else ""


def _could_be_headers(text: Decoded) -> Iterator[tuple[int, str]]:
    return ((n, line) for n, line in enumerate(top_lines(text.text), start=1) if len(line) <= LONGEST_HEADER)


def _as_header(text: Decoded, number: int, line: str, delimiter: str, known: Known) -> Table:
    names = tuple(INVISIBLE.sub("", each).strip() for each in _cells(csv.reader([line], delimiter=delimiter)) or [])
    fields = tuple(known.get(key(each), "") for each in names)
    return Table(text=text, line=number, delimiter=delimiter, names=names, fields=fields)


def _cells(reader: Iterator[list[str]]) -> list[str] | None:
    """The next record; None where there is no making it out."""
    try:
        return next(reader, [])
    except csv.Error:
        return None


def _width(table: Table) -> int:
    return sum(map(bool, table.fields))


LONGEST_SHOWN = 10_000
"""Characters of a row that are kept for showing it: ten times an ordinary row with a long note in it."""


def _shown(raw: str) -> str:
    shown = raw.rstrip("\r\n")
    return shown if len(shown) <= LONGEST_SHOWN else f"{shown[:LONGEST_SHOWN]}…"
