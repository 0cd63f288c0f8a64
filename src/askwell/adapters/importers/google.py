"""Google Contacts, exported as “Google CSV”: the columns of today and those until 2024.

Addresses, telephones and employers stand in numbered groups ("E-mail 2 - Value"), and several of one kind in a cell
with " ::: " between them. Streets, birth dates, notes and labels stay unread.
"""

from __future__ import annotations

from askwell.adapters.files.archives import is_zip
from askwell.adapters.files.headers import key
from askwell.adapters.files.people import read_export
from askwell.adapters.files.reading import NO, SURE, File, Importer, Reading
from askwell.adapters.files.tables import Fields, Record, Table, find_table
from askwell.adapters.files.unknown import unknown

LOOKS_FOR = "Google's “…, Organization Name, …, Labels”"
NAMELESS = (
    "The entry has no name, only an address, a number or an employer. Give it a name in Google Contacts, or add the"
    " person by hand."
)

BETWEEN = ":::"
GROUPS = range(1, 21)
"""Google numbers up to a contact's longest list; more than twenty addresses have not been seen."""

NAMES = {
    "Name": "name", "First Name": "first", "Given Name": "first", "Middle Name": "middle",
    "Additional Name": "middle",
    "Last Name": "last", "Family Name": "last", "File As": "filed-as", "Organization Name": "employer",
    "Organization Title": "title", "Organization 1 - Name": "employer", "Organization 1 - Title": "title",
    "Address 1 - City": "city", "Address 1 - Region": "region", "Address 1 - Country": "country",
}  # fmt: skip
NUMBERED = {"E-mail {} - Value": "email", "Phone {} - Value": "phone", "Website {} - Value": "url"}
MARKS = {
    "Phonetic First Name": "mark", "Yomi Name": "mark", "Given Name Yomi": "mark", "Organization Name Yomi": "mark",
    "Labels": "labels", "Group Membership": "labels",
}  # fmt: skip
"""Columns that no other program writes; two of them are proof."""

KNOWN = {
    key(name): field
    for name, field in (
        *NAMES.items(),
        *MARKS.items(),
        *((pattern.format(n), field) for pattern, field in NUMBERED.items() for n in GROUPS),
    )
}


def recognises(file: File) -> int:
    return SURE if not is_zip(file.data) and _table(file) else NO


def read(file: File) -> Reading:
    table = _table(file)
    if table is None:
        raise unknown(file, [LOOKS_FOR])
    return read_export(table, format="google", nameless=NAMELESS, tidy=_tidy)


def _table(file: File) -> Table | None:
    return find_table(file.text, KNOWN, _enough)


def _enough(fields: Fields) -> bool:
    return fields >= {"mark", "labels"} and bool(fields & {"name", "first", "last"})


def _tidy(record: Record) -> Record:
    values = {field: tuple(_split(cells)) for field, cells in record.values.items()}
    filed_as = values.pop("filed-as", ())
    if filed_as and filed_as != values.get("employer") and not values.keys() & {"name", "first", "last"}:
        values["name"] = filed_as
    return record._replace(values=values)


def _split(cells: tuple[str, ...]) -> list[str]:
    return [part.strip() for cell in cells for part in cell.split(BETWEEN) if part.strip()]


importer = Importer(name="google", looks_for=LOOKS_FOR, recognises=recognises, read=read)
