"""Rows to people. Nothing is made up: what a row does not say stays missing, but for the country and time zone of a
place that leaves no doubt about them.

What it says but makes no sense is left out with a note, and the person goes in without it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import lru_cache

from askwell.adapters.files import addresses
from askwell.adapters.files.dates import ReadsDays, read_date, reader_of
from askwell.adapters.files.headers import LEFT_OUT, key
from askwell.adapters.files.reading import Reading, Rejected, Row
from askwell.adapters.files.tables import Record, Table, first_rows
from askwell.core.contacts import TIES, Contact, Education, Position
from askwell.core.errors import Unreadable
from askwell.core.fillers import names_person
from askwell.core.names import joined, split_name, spoken
from askwell.core.places import NOWHERE, locate
from askwell.core.text import fold
from askwell.core.values import made

LONGEST_NAME = 200
MOST_PEOPLE = 500_000
"""Rows: five times the largest directory that Askwell is made for. Of lines of two letters a file holds so many more
than memory does."""

NAMELESS = "The row names nobody, so there is no person to add."
ENDLESS_NAME = (
    f"The name is longer than {LONGEST_NAME} characters, so a separator or quotation mark is probably missing."
)

NO_STREETS = (
    "Left out on purpose: birth dates, streets and postcodes. Of an address Askwell keeps the town and the country."
)
"""For formats whose columns are many and known."""

HONORIFICS = frozenset(("dr", "prof", "mr", "mrs", "ms", "miss", "mx", "herr", "frau"))
"""A column called "Title" may hold these instead of a job."""

Cells = Mapping[str, tuple[str, ...]]
"""A row by field, as `Record.values` has it."""

A_LOOK = 2_000
"""Rows in which one day past the twelfth is bound to come up."""

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def read_people(
    table: Table, *, nameless: str = NAMELESS, tidy: Callable[[Record], Record] | None = None
) -> tuple[tuple[Row, ...], tuple[Rejected, ...]]:
    """Everybody in a table, and every row that is nobody. `nameless` is why a row without a name is refused; `tidy`
    brings the cells of one format into the shape of all others."""
    rows: list[Row] = []
    rejected: list[Rejected] = []
    read_day = reader_of(_days(table))
    for record in table.records():
        if isinstance(record, Rejected):
            rejected.append(record)
            continue
        answer = person(tidy(record) if tidy else record, nameless=nameless, read_day=read_day)
        if isinstance(answer, Row):
            rows.append(answer)
        else:
            rejected.append(answer)
        refuse_too_many(len(rows) + len(rejected))
    return tuple(rows), tuple(rejected)


def refuse_too_many(rows: int) -> None:
    if rows > MOST_PEOPLE:
        raise Unreadable(
            f"The file has more than {MOST_PEOPLE:,} rows, and Askwell takes no more at once.",
            hint="Keep those whom you might ask, or split it into several files, and import these.",
        )


def read_export(table: Table, *, format: str, nameless: str, tidy: Callable[[Record], Record]) -> Reading:
    """What a program wrote of its whole address book: its columns are known, and those of streets stay unread."""
    contacts, rejected = read_people(table, nameless=nameless, tidy=tidy)
    notes = tuple(filter(None, (table.text.note, NO_STREETS)))
    return Reading(format=format, contacts=contacts, rejected=rejected, columns=table.columns, notes=notes)


def _days(table: Table) -> Iterator[str]:
    """The first days of the column that holds them, for telling months from days."""
    if "connected-on" in table.fields:
        column = table.fields.index("connected-on")
        yield from (row[column] for row in first_rows(table, A_LOOK) if column < len(row))


def table_notes(table: Table) -> Iterator[str]:
    """What was guessed about a table, and what was left out of it on purpose."""
    if table.text.note:
        yield table.text.note
    if private := [name for name in _unread(table) if key(name) in LEFT_OUT]:
        yield f"Left out on purpose: {_few(private)}. Askwell keeps no birth dates and no home addresses."


def unknown_note(table: Table) -> Iterator[str]:
    if unknown := [name for name in _unread(table) if key(name) not in LEFT_OUT]:
        yield f"Columns that Askwell does not know, left unread: {_few(unknown)}. To read one, {SAY_WHAT}"


def doubled_notes(table: Table) -> Iterator[str]:
    """Where two columns hold what a person has one of, the second stands in for an empty first."""
    for field, called in ONE_OF.items():
        same = [name for name, held in zip(table.names, table.fields, strict=True) if held == field]
        if len(same) > 1:
            yield (
                f"More than one column was read as {called}: {_few(same)}. Of each row the first that is filled "
                f"counts; if one means something else, {SAY_WHAT}"
            )


ONE_OF = {"name": "the full name", "first": "the first name", "last": "the last name", "employer": "the employer"}
"""What a person has one of, in words."""
SAY_WHAT = "say what it holds."
"""How ends whatever is told of columns that can be explained by hand. Each door says in its own way how."""
MOST_NAMED, LONGEST_NAMED = 10, 30


def _few(names: list[str]) -> str:
    """A table may have ten thousand columns, and a name may be a whole paragraph."""
    shown = ", ".join(
        each if len(each) <= LONGEST_NAMED else f"{each[: LONGEST_NAMED - 1]}…" for each in names[:MOST_NAMED]
    )
    return f"{shown} and {len(names) - MOST_NAMED:,} more" if len(names) > MOST_NAMED else shown


def _unread(table: Table) -> list[str]:
    return [name for name, field in zip(table.names, table.fields, strict=True) if name and not field]


def person(record: Record, *, nameless: str = NAMELESS, read_day: ReadsDays = read_date) -> Row | Rejected:
    told = record.values
    name, given, family = _names(told)
    if not names_person(name):
        return Rejected(row=record.number, reason=nameless, raw=record.raw)
    if len(name) > LONGEST_NAME:
        return Rejected(row=record.number, reason=ENDLESS_NAME, raw=record.raw)
    emails, no_emails = addresses.emails(told["email"]) if "email" in told else NOTHING
    links, no_links = addresses.links(told["url"]) if "url" in told else NOTHING
    tie, no_tie = _tie(told["tie"][0]) if "tie" in told else (None, ())
    connected_on, no_date = _connected_on(told["connected-on"][0], read_day) if "connected-on" in told else (None, ())
    place = _place(told)
    where = locate(place) if place else NOWHERE
    contact = made(
        Contact,
        name=name,
        given_name=given,
        family_name=family,
        headline=told.get("headline", EMPTY)[0],
        place=place,
        time_zone=where.time_zone,
        country=where.country,
        positions=_positions(told),
        education=_education(told) if "school" in told else (),
        emails=emails,
        phones=told.get("phone", ()),
        links=links,
        tie=tie,
        connected_on=connected_on,
    )
    notes = (*no_emails, *no_links, *no_tie, *no_date)
    return Row(record.number, contact, notes)


NOTHING: addresses.Found = ((), ())
EMPTY = ("",)


def _names(told: Cells) -> tuple[str, str, str]:
    """Full name, given name, family name. What the file calls the full name stays as it is, but for "Last, First"."""
    first, last = told.get("first", EMPTY)[0], told.get("last", EMPTY)[0]
    if "name" not in told and "middle" not in told and first and last:
        return f"{first} {last}" if first.isascii() else joined(first, last), first, last  # most lists
    middle, full = told.get("middle", EMPTY)[0], told.get("name", EMPTY)[0]
    if first and full and not last and fold(first) not in fold(full):
        last, full = full, ""  # German, French and Dutch lists head the family name plainly "Name", "Nom", "Naam"
    if last and full and not first and fold(last) not in fold(full):
        first, full = full, ""  # and Spanish lists the given name plainly "Nombre", beside "Apellidos"
    if not first and not last:
        first, last = split_name(full)
    return spoken(full, first, last) or joined(first, last, middle=middle), first, last


# Of a hundred thousand people many work, learnt or live where others do: what is made of the same cells is made once.
def _place(told: Cells) -> str:
    value = told.get
    place, city = value("place", EMPTY)[0], value("city", EMPTY)[0]
    return _place_of(place, city, value("region", EMPTY)[0], value("country", EMPTY)[0])


REMEMBERED = 65_536


@lru_cache(maxsize=REMEMBERED)
def _place_of(*parts: str) -> str:
    return ", ".join(dict.fromkeys(filter(None, parts)))


def _positions(told: Cells) -> tuple[Position, ...]:
    employer, title = told.get("employer", EMPTY)[0], _title_of(told.get("title", EMPTY))
    return (made(Position, employer=employer, title=title),) if employer or title else ()


@lru_cache(maxsize=REMEMBERED)
def _title_of(titles: tuple[str, ...]) -> str:
    return next((each for each in titles if each.lower().rstrip(".") not in HONORIFICS), "")


def _education(told: Cells) -> tuple[Education, ...]:
    value = told.get
    degree, field = value("degree", EMPTY)[0], value("field", EMPTY)[0]
    ended = _year_of(value("year", EMPTY)[0])
    return (made(Education, school=told["school"][0], degree=degree, field=field, ended=ended),)


@lru_cache(maxsize=REMEMBERED)
def _year_of(when: str) -> int | None:
    year = YEAR.search(when)
    return int(year[0]) if year else None


def _tie(told: str) -> tuple[str | None, tuple[str, ...]]:
    if fold(told) in TIES:
        return fold(told), ()
    return None, (f"“{told}” is not one of the ties that Askwell knows ({', '.join(TIES)}), so it was left out.",)


def _connected_on(told: str, read_day: ReadsDays) -> tuple[date | None, tuple[str, ...]]:
    day = read_day(told)
    if day:
        return day, ()
    return None, (f"“{told}” is not one certain day, so when you connected was left out.",)
