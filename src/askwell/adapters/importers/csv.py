"""Any list of people saved from a spreadsheet: alumni, a class, a club. Columns are known by name or told by hand."""

from __future__ import annotations

from askwell.adapters.files.archives import is_zip
from askwell.adapters.files.cards import is_vcard
from askwell.adapters.files.lists import read_list
from askwell.adapters.files.mapping import find_people
from askwell.adapters.files.reading import NO, PLAUSIBLE, File, Importer, Reading
from askwell.adapters.files.unknown import unknown

LOOKS_FOR = "a column of names (“Name”, or “First name” and “Last name”)"


def recognises(file: File) -> int:
    if is_zip(file.data) or is_vcard(file.data):
        return NO
    return PLAUSIBLE if find_people(file.text, file.mapping) else NO


def read(file: File) -> Reading:
    table = find_people(file.text, file.mapping)
    if table is None:
        raise unknown(file, [LOOKS_FOR])
    found = read_list(table)
    return Reading(format="csv", contacts=found.contacts, rejected=found.rejected, notes=found.notes)


importer = Importer(name="csv", looks_for=LOOKS_FOR, recognises=recognises, read=read, takes_mapping=True)
