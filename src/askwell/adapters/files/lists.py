"""A list that people made themselves, whether it was saved as text or as a workbook."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from askwell.adapters.files.headers import key
from askwell.adapters.files.people import SAY_WHAT, doubled_notes, read_people, table_notes, unknown_note
from askwell.adapters.files.reading import Rejected, Row
from askwell.adapters.files.tables import Table


@dataclass(frozen=True, kw_only=True)
class List:
    contacts: tuple[Row, ...]
    rejected: tuple[Rejected, ...]
    notes: tuple[str, ...]


AS_BEFORE = f"The columns were read as you explained them before. Where one holds something else now, {SAY_WHAT}"


def header_of(tables: Iterable[Table]) -> tuple[str, ...]:
    return tuple(sorted({key(name) for table in tables for name in table.names} - {""}))


def read_list(table: Table) -> List:
    contacts, rejected = read_people(table)
    told = tuple(each for each in rejected if any(map(str.isalnum, each.raw)))
    empty = _padding(len(rejected) - len(told))
    notes = (*table_notes(table), *table.proposed, *doubled_notes(table), *unknown_note(table), empty)
    return List(contacts=contacts, rejected=told, notes=tuple(filter(None, notes)))


def _padding(rows: int) -> str:
    """Spreadsheets save the empty rows below a list too; a thousand of them are no news."""
    return f"Empty rows passed over: {rows}." if rows else ""
