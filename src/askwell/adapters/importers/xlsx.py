"""A list of people in an Excel workbook (.xlsx). Every sheet that holds people is read; the others are named.

Columns are known by name or told by hand, as in a CSV file. Formulas count by what they last showed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from askwell.adapters.files.lists import AS_BEFORE, List, header_of, read_list
from askwell.adapters.files.mapping import people_table, refuse_unknown_columns, remembered_mapping
from askwell.adapters.files.reading import NO, SURE, File, Importer, Reading, Rejected
from askwell.adapters.files.sheets import Sheet, is_workbook, sheets
from askwell.adapters.files.tables import Table
from askwell.adapters.files.unknown import unknown

LOOKS_FOR = "an Excel workbook with a column of names"


def recognises(file: File) -> int:
    return SURE if is_workbook(file.data) else NO


def read(file: File) -> Reading:
    if not is_workbook(file.data):
        raise unknown(file, [LOOKS_FOR])
    everything = sheets(file.data, name=file.name)
    before = [found for each in everything if (found := remembered_mapping(each.text, file.remembered))]
    mapping = file.mapping or next(iter(before), {})
    tables = [
        (each, table)
        for each in everything
        if not each.hidden and (table := people_table(each.text, mapping)) is not None
    ]
    if not tables:
        raise unknown(_first(file, everything), [LOOKS_FOR])
    refuse_unknown_columns([table for _, table in tables], mapping)
    reading = _joined(tables, [each for each in everything if each not in [sheet for sheet, _ in tables]])
    return reading if file.mapping or not mapping else replace(reading, notes=(AS_BEFORE, *reading.notes))


def _first(file: File, everything: Sequence[Sheet]) -> File:
    """For saying what was found instead of people: the top of the first sheet."""
    text = next((each.text.text for each in everything if each.text.text.strip()), "")
    return replace(file, data=text.encode())


def _joined(tables: Sequence[tuple[Sheet, Table]], others: Sequence[Sheet]) -> Reading:
    found = [(sheet.name if len(tables) > 1 else "", read_list(table)) for sheet, table in tables]
    alone = tables[0][1] if len(tables) == 1 else None
    return Reading(
        format="xlsx",
        contacts=tuple(row for _, each in found for row in each.contacts),
        rejected=tuple(row for name, each in found for row in _rejected(name, each)),
        header=header_of([alone]) if alone else (),
        columns=alone.columns if alone else None,
        notes=(
            *(f"Sheet “{name}”: {note}" if name else note for name, each in found for note in each.notes),
            *_unread(others),
        ),
    )


def _rejected(sheet: str, found: List) -> Iterator[Rejected]:
    for each in found.rejected:
        yield replace(each, reason=f"Sheet “{sheet}”: {each.reason}") if sheet else each


def _unread(others: Sequence[Sheet]) -> Iterator[str]:
    if hidden := [each.name for each in others if each.hidden]:
        yield f"Hidden sheets, left unread: {', '.join(hidden)}. Show them in Excel if people stand there."
    if rest := [each.name for each in others if not each.hidden and each.text.text.strip()]:
        yield f"Sheets without a column of names, left unread: {', '.join(rest)}."


importer = Importer(name="xlsx", looks_for=LOOKS_FOR, recognises=recognises, read=read, takes_mapping=True)
