"""The columns of a list as a person sees them: what each is called, what stands in it, what it probably holds."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from itertools import islice

from askwell.adapters.files.addresses import WEB_ADDRESS
from askwell.adapters.files.archives import is_zip
from askwell.adapters.files.decoding import Decoded
from askwell.adapters.files.headers import LEFT_OUT, key
from askwell.adapters.files.mapping import people_table
from askwell.adapters.files.people import YEAR
from askwell.adapters.files.reading import File
from askwell.adapters.files.sheets import is_workbook, sheets
from askwell.adapters.files.tables import DELIMITERS, Table, clean, top_lines

LOOKED_AT = 50
"""Rows by whose values a column is guessed."""
SHOWN = 3
MOST = 200
"""Columns. A table with more is no list that a person could explain."""


@dataclass(frozen=True, kw_only=True)
class Column:
    name: str
    field: str
    """What it holds, known by its name, told by hand, or guessed from its values; empty where nothing is certain."""
    guessed: bool
    samples: tuple[str, ...]


def columns_of_file(file: File) -> tuple[Column, ...]:
    """Of the list in a text file, or of the first sheet of a workbook that holds one."""
    if is_workbook(file.data):
        shown = [each.text for each in sheets(file.data, name=file.name) if not each.hidden]
        return next(filter(None, (columns_of(each, file.mapping) for each in shown)), ())
    return () if is_zip(file.data) or file.data.count(b"\0") else columns_of(file.text, file.mapping)


def columns_of(text: Decoded, mapping: Mapping[str, str]) -> tuple[Column, ...]:
    """Of the list in a text; of none, where there is not even a line that could be its header."""
    table = people_table(text, mapping) or _likely_table(text)
    if table is None:
        return ()
    told = set(map(key, mapping))
    values = list(_values(table))
    return tuple(_column(table, place, values, told) for place in range(min(len(table.names), MOST)))


def _column(table: Table, place: int, rows: Sequence[Sequence[str]], told: set[str]) -> Column:
    name, field = table.names[place], table.fields[place]
    cells = [cell for row in rows if place < len(row) and (cell := clean(row[place]))]
    private = key(name) in LEFT_OUT
    guess = "" if field or private or key(name) in told else _guess(cells, set(table.fields))
    samples = () if private else tuple(each[:40] for each in dict.fromkeys(cells))[:SHOWN]
    return Column(name=name, field=field or guess, guessed=bool(guess), samples=samples)


def _likely_table(text: Decoded) -> Table | None:
    """The first line with the most names in it, though none of them is known."""
    best: Table | None = None
    for number, line in enumerate(top_lines(text.text), start=1):
        for delimiter in DELIMITERS:
            names = tuple(each.strip() for each in next(csv.reader([line], delimiter=delimiter), []))
            if len(names) > 1 and all(names[:2]) and (best is None or len(names) > len(best.names)):
                fields = tuple("" for _ in names)
                best = Table(text=text, line=number, delimiter=delimiter, names=names, fields=fields)
    return best


def _values(table: Table) -> Iterator[list[str]]:
    beginning = table.text.text[: 1 << 20]
    lines = islice(StringIO(beginning, newline=""), table.line, table.line + LOOKED_AT * 4)
    reader = csv.reader(lines, delimiter=table.delimiter)
    for _ in range(LOOKED_AT):
        try:
            row = next(reader, None)
        except csv.Error:
            return
        if row is None:
            return
        yield row


def _guess(cells: Sequence[str], taken: set[str]) -> str:
    """Only what values show beyond doubt: a school and a firm look alike, an address does not."""
    if not cells:
        return ""
    if _most(cells, lambda each: "@" in each and "." in each.rpartition("@")[2] and " " not in each):
        return "email"
    if _most(cells, lambda each: bool(WEB_ADDRESS.fullmatch(each)) and ("/" in each or each.startswith("www."))):
        return "url"
    if "year" not in taken and _most(cells, lambda each: len(each) == 4 and bool(YEAR.fullmatch(each))):
        return "year"
    return ""


def _most(cells: Iterable[str], holds: Callable[[str], bool]) -> bool:
    answers = [holds(each) for each in cells]
    return sum(answers) * 10 >= len(answers) * 9
