"""What the columns of one file mean: by names that Askwell knows, by their values, or as explained by hand
(`--map COLUMN=FIELD`), now or the last time a list with the same columns came in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from askwell.adapters.files.decoding import Decoded
from askwell.adapters.files.headers import FIELDS, PEOPLE, key
from askwell.adapters.files.people import SAY_WHAT
from askwell.adapters.files.proposing import EMAIL, LINKEDIN, MOST, Proposal, propose
from askwell.adapters.files.reading import Remembered
from askwell.adapters.files.tables import Fields, Table, find_table, first_rows, headers
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
    table = find_table(text, known, names_people)
    return by_their_values(table) if table else _by_values(text, known)


def remembered_mapping(text: Decoded, remembered: Sequence[Remembered]) -> Mapping[str, str]:
    """How the owner explained a list with exactly these columns the last time; nothing where they never did."""
    known = {each.header: each.mapping for each in reversed(remembered)}
    tables = headers(text, {}) if known else ()
    found = (known.get(frozenset(map(key, table.names)) - {""}) for table in tables)
    return next(filter(None, found), {})


def by_their_values(table: Table) -> Table:
    """With the columns that only their values explain."""
    rows = first_rows(table, MOST)
    known = {index: field for index, field in enumerate(table.fields) if field}
    proposals = [each for each in propose(rows, known) if each.column < len(table.names) and table.names[each.column]]
    if not proposals:
        return table
    fields = list(table.fields)
    for each in proposals:
        fields[each.column] = each.field
    return replace(table, fields=tuple(fields), proposed=tuple(_said(table.names[it.column], it) for it in proposals))


def _said(name: str, it: Proposal) -> str:
    because = f"because its values look like {it.because}"
    return f"“{name}” was read as {it.field}, {because}. If that is wrong, {SAY_WHAT}"


def _by_values(text: Decoded, known: Mapping[str, str]) -> Table | None:
    """A list in which no column is called a name: of all lines that might head it, the one that explains most."""
    best: Table | None = None
    for header in headers(text, known):
        table = by_their_values(_headless(header, known))
        if names_people(table.holds) and (best is None or _explains(table) > _explains(best)):
            best = table
    return best


def _explains(table: Table) -> int:
    return sum(map(bool, table.fields))


def _headless(header: Table, known: Mapping[str, str]) -> Table:
    """Where the line is a person already, there is no header, and the columns are called by their number."""
    if not any(EMAIL.fullmatch(name) or LINKEDIN.fullmatch(name) for name in header.names):
        return header
    names = tuple(f"Column {n}" for n in range(1, len(header.names) + 1))
    return replace(
        header, line=header.line - 1, names=names, fields=tuple(known.get(key(each), "") for each in names)
    )


def names_people(fields: Fields) -> bool:
    return bool(fields & {"name", "first", "last"})


NOTHING = "nothing"
"""What a column holds that its owner wants left out."""


def _field(told: str) -> str:
    """`FIELD` as the user writes it; any spelling that could head a column will do ("company" for "employer"). An
    empty one leaves the column out."""
    if told in ("", NOTHING):
        return NOTHING
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
