"""What the columns of one file mean: names that Askwell knows, and those explained by hand (`--map COLUMN=FIELD`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from askwell.adapters.files.decoding import Decoded
from askwell.adapters.files.headers import FIELDS, PEOPLE, key
from askwell.adapters.files.tables import Fields, Table, find_table
from askwell.core.errors import Usage

SEVERAL = ("email", "phone", "url", "city", "region", "country")
"""Fields that may well stand in more than one column; for the others the owner's word displaces the table's."""


def find_people(text: Decoded, mapping: Mapping[str, str]) -> Table | None:
    """The list of people in a text. Raises `Usage` when the mapping names a column or field that does not exist."""
    table = people_table(text, mapping)
    if table:
        refuse_unknown_columns([table], mapping)
    return table


def people_table(text: Decoded, mapping: Mapping[str, str]) -> Table | None:
    """The same for one text among several, of which only some have the columns that the mapping names."""
    told = {key(column): _field(field) for column, field in mapping.items()}
    displaced = set(told.values()) - set(SEVERAL)
    known = {name: field for name, field in PEOPLE.items() if field not in displaced} | told
    return find_table(text, known, names_people)


def names_people(fields: Fields) -> bool:
    return bool(fields & {"name", "first", "last"})


def _field(told: str) -> str:
    """`FIELD` as the user writes it; any spelling that could head a column will do ("company" for "employer"). An empty
    one leaves the column out."""
    if not told:
        return ""
    field = told if told in FIELDS else PEOPLE.get(key(told))
    if field is None:
        raise Usage(
            f"“{told}” is not a field of a person, so nothing can be put there.",
            hint=f"The fields are: {', '.join(FIELDS)}.",
        )
    return field


def refuse_unknown_columns(tables: Sequence[Table], mapping: Mapping[str, str]) -> None:
    names = list(dict.fromkeys(name for table in tables for name in table.names if name))
    there = set(map(key, names))
    for column in mapping:
        if key(column) not in there:
            raise Usage(
                f"The file has no column called “{column}”, so it cannot be mapped.",
                hint=f"Its columns are: {', '.join(names)}.",
            )
