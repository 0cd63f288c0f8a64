"""Any list of people saved from a spreadsheet: alumni, a class, a club. Columns are known by name or told by hand."""

from __future__ import annotations

from collections.abc import Mapping

from askwell.adapters.files.archives import is_zip
from askwell.adapters.files.cards import is_vcard
from askwell.adapters.files.lists import AS_BEFORE, header_of, read_list
from askwell.adapters.files.mapping import find_people, remembered_mapping
from askwell.adapters.files.reading import NO, PLAUSIBLE, File, Importer, Reading
from askwell.adapters.files.unknown import unknown

LOOKS_FOR = "a column of names (“Name”, or “First name” and “Last name”)"


def recognises(file: File) -> int:
    if is_zip(file.data) or is_vcard(file.data):
        return NO
    return PLAUSIBLE if find_people(file.text, _mapping(file)) else NO


def read(file: File) -> Reading:
    table = find_people(file.text, _mapping(file))
    if table is None:
        raise unknown(file, [LOOKS_FOR])
    found = read_list(table)
    before = () if file.mapping or not _mapping(file) else (AS_BEFORE,)
    return Reading(
        format="csv",
        contacts=found.contacts,
        rejected=found.rejected,
        header=header_of([table]),
        columns=table.columns,
        notes=(*before, *found.notes),
    )


def _mapping(file: File) -> Mapping[str, str]:
    return file.mapping or remembered_mapping(file.text, file.remembered)


importer = Importer(name="csv", looks_for=LOOKS_FOR, recognises=recognises, read=read, takes_mapping=True)
