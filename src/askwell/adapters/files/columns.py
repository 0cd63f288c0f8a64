"""The columns of a list as a person sees them: what each is called, what stands in it, what it is read as."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from askwell.adapters.files.archives import is_zip
from askwell.adapters.files.decoding import Decoded
from askwell.adapters.files.headers import LEFT_OUT, PEOPLE, key
from askwell.adapters.files.mapping import NOTHING, by_their_values, people_table, remembered_mapping
from askwell.adapters.files.reading import File
from askwell.adapters.files.sheets import is_workbook, sheets
from askwell.adapters.files.tables import Table, clean, first_rows, headers
from askwell.adapters.files.unknown import another_kind

LOOKED_AT = 20
"""Rows from which samples are taken."""
SHOWN = 3
LONGEST_SAMPLE = 40
MOST = 200
"""Columns. A table with more is no list that a person could explain."""


@dataclass(frozen=True, kw_only=True)
class Column:
    name: str
    field: str
    """What it is read as: known by its name, told by hand, or proposed from its values; empty when left unread."""
    samples: tuple[str, ...]
    """The first different values; none of a column that is private."""


def columns_of_file(file: File) -> tuple[Column, ...]:
    """Of the list in a text file, or of the first sheet of a workbook that holds one."""
    if is_workbook(file.data):
        shown = [each.text for each in sheets(file.data, name=file.name) if not each.hidden]
        return next(filter(None, (_columns(each, file) for each in shown)), ())
    return () if is_zip(file.data) or another_kind(file) else _columns(file.text, file)


def _columns(text: Decoded, file: File) -> tuple[Column, ...]:
    """None where there is not even a line that could be a header."""
    table = people_table(text, file.mapping or remembered_mapping(text, file.remembered)) or _likely(text)
    if table is None:
        return ()
    rows = first_rows(table, LOOKED_AT)
    return tuple(_column(table, place, rows) for place in range(min(len(table.names), MOST)) if table.names[place])


def _column(table: Table, place: int, rows: Sequence[Sequence[str]]) -> Column:
    name, field = table.names[place], table.fields[place]
    cells = [cell for row in rows if place < len(row) and (cell := clean(row[place]))]
    private = not field and key(name) in LEFT_OUT
    samples = () if private else tuple(each[:LONGEST_SAMPLE] for each in dict.fromkeys(cells))[:SHOWN]
    return Column(name=name, field="" if field == NOTHING else field, samples=samples)


def _likely(text: Decoded) -> Table | None:
    """The first line with the most names in it, though none of them is called a name; what the others and their
    values tell is proposed."""
    possible = [each for each in headers(text, PEOPLE) if len(each.names) > 1 and all(each.names[:2])]
    longest = max(possible, key=lambda each: len(each.names), default=None)
    return by_their_values(longest) if longest else None
