"""Any list of people saved from a spreadsheet: alumni, a class, a club. Columns are known by name or told by hand."""

from __future__ import annotations

from askwell.adapters.files.archives import is_zip
from askwell.adapters.files.mapping import find_people
from askwell.adapters.files.people import read_people, table_notes, unknown_note
from askwell.adapters.files.reading import NO, PLAUSIBLE, File, Importer, Reading
from askwell.adapters.files.unknown import unknown

LOOKS_FOR = "a column of names (“Name”, or “First name” and “Last name”)"


def recognises(file: File) -> int:
    return PLAUSIBLE if not is_zip(file.data) and find_people(file.text, file.mapping) else NO


def read(file: File) -> Reading:
    table = find_people(file.text, file.mapping)
    if table is None:
        raise unknown(file, [LOOKS_FOR])
    contacts, rejected = read_people(table)
    told = tuple(each for each in rejected if any(map(str.isalnum, each.raw)))
    notes = (*table_notes(table), *unknown_note(table), _padding(len(rejected) - len(told)))
    return Reading(format="csv", contacts=contacts, rejected=told, notes=tuple(filter(None, notes)))


def _padding(rows: int) -> str:
    """Spreadsheets save the empty rows below a list too; a thousand of them are no news."""
    return f"Empty rows passed over: {rows}." if rows else ""


importer = Importer(name="csv", looks_for=LOOKS_FOR, recognises=recognises, read=read, takes_mapping=True)
