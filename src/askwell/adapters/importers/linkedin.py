"""LinkedIn's own export: the whole archive as downloaded, or one of its CSV files.

Connections become contacts; Profile, Positions, Education and Skills tell about the owner; messages and Invitations
tell who wrote to whom and when, and not a word more is kept of them. Each file is known by its column names, because
file names, folders, languages and years differ. Everything else in the archive stays unread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from askwell.adapters.files.archives import Member, is_zip, members
from askwell.adapters.files.background import EDUCATION, POSITIONS, PROFILE, SKILLS, read_profile
from askwell.adapters.files.correspondence import (
    INVITATIONS,
    MESSAGES,
    History,
    are_invitations,
    are_messages,
    read_history,
)
from askwell.adapters.files.decoding import Decoded, decode
from askwell.adapters.files.headers import PEOPLE, background
from askwell.adapters.files.people import read_people, table_notes
from askwell.adapters.files.reading import NO, SURE, File, Importer, Reading, Row
from askwell.adapters.files.tables import Fields, Known, Table, find_table
from askwell.adapters.files.unknown import unknown
from askwell.core.text import fold, profile_address

LOOKS_FOR = "LinkedIn's “First Name, Last Name, …, Connected On”"

CLOSED = "The row names nobody: LinkedIn leaves it so when an account was closed. There is nobody left to add."
NO_CONNECTIONS = (
    "The file describes you but holds no connections. LinkedIn sends those with the larger export: ask for it under"
    " Settings, Data privacy, Get a copy of your data."
)
NOBODY = "Connections.csv has its header and nobody below it."


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One file of the export: the column names it is known by."""

    known: Known
    enough: Callable[[Fields], bool]
    stem: str = ""
    """What its name must begin with, where the columns alone say too little."""


def _are_connections(fields: Fields) -> bool:
    """Two parts of a name and the day: "Prénom, Nom" and "Nombre, Apellidos" head one part by the word for both."""
    return "connected-on" in fields and len(fields & {"first", "last", "name"}) >= 2


KINDS: Mapping[str, Kind] = {
    "connections": Kind(known=PEOPLE, enough=_are_connections),
    "profile": Kind(known=background(PROFILE), enough={"first", "last", "headline"}.issubset),
    "positions": Kind(known=background(POSITIONS), enough={"employer", "title", "started"}.issubset),
    "education": Kind(known=background(EDUCATION), enough={"school", "started"}.issubset),
    "skills": Kind(known=background(SKILLS), enough={"skill"}.__eq__, stem="skills"),
    "messages": Kind(known=MESSAGES, enough=are_messages),
    "invitations": Kind(known=INVITATIONS, enough=are_invitations),
}

WITH_HISTORY = frozenset(("messages", "invitations"))
ABOUT_THE_OWNER = frozenset(("profile", "positions", "education", "skills"))


def recognises(file: File) -> int:
    if not is_zip(file.data):
        return SURE if _kind(file.name, file.text) else NO
    return SURE if any(_kind_of_member(each) or _ought_to_be_connections(each) for each in _csvs(file)) else NO


def read(file: File) -> Reading:
    tables = dict(_tables_in_archive(file) if is_zip(file.data) else _table_alone(file))
    connections = tables.get("connections")
    contacts, rejected = read_people(connections, nameless=CLOSED) if connections else ((), ())
    profile = read_profile(tables) if tables.keys() & ABOUT_THE_OWNER else None
    history = read_history(
        messages=tables.get("messages"),
        invitations=tables.get("invitations"),
        owner=profile.name if profile else "",
        people=_addresses(contacts) if tables.keys() & WITH_HISTORY else {},
    )
    return Reading(
        format="linkedin",
        contacts=contacts,
        rejected=rejected,
        profile=profile,
        history=history.known(),
        columns=connections.columns if connections else None,
        notes=tuple(_notes(tables, history, empty=not contacts and not rejected)),
    )


def _addresses(contacts: Iterable[Row]) -> dict[str, str]:
    """By name, for those of whose name there is only one."""
    found: dict[str, str] = {}
    for each in (row.contact for row in contacts):
        name = fold(each.name)
        found[name] = "" if name in found else next(map(profile_address, each.links), "")
    return {name: address for name, address in found.items() if address}


def _tables_in_archive(file: File) -> Iterator[tuple[str, Table]]:
    """The first file of each kind; a second one would be the same list in another folder."""
    found: set[str] = set()
    for member in _csvs(file):
        kind = _kind_of_member(member)
        if kind and kind not in found:
            found.add(kind)
            yield from _table_alone(File(name=member.name, data=member.read()))
    for member in _csvs(file):
        if "connections" not in found and _ought_to_be_connections(member):
            raise unknown(File(name=member.name, data=member.look()), [LOOKS_FOR])


def _table_alone(file: File) -> Iterator[tuple[str, Table]]:
    name = _kind(file.name, file.text)
    table = name and find_table(file.text, KINDS[name].known, KINDS[name].enough)
    if not name or not table:
        raise unknown(file, [LOOKS_FOR])
    yield name, table


def _csvs(file: File) -> tuple[Member, ...]:
    return tuple(member for member in members(file.data) if member.name.lower().endswith(".csv"))


def _kind_of_member(member: Member) -> str:
    return _kind(member.name, decode(member.look()))


def _kind(file_name: str, text: Decoded) -> str:
    for name, kind in KINDS.items():
        if file_name.lower().startswith(kind.stem) and find_table(text, kind.known, kind.enough):
            return name
    return ""


def _ought_to_be_connections(member: Member) -> bool:
    return member.name.lower().startswith("connections")


def _notes(tables: Mapping[str, Table], history: History, *, empty: bool) -> Iterator[str]:
    if "connections" in tables and empty:
        yield NOBODY
    if "connections" not in tables and tables.keys() & ABOUT_THE_OWNER:
        yield NO_CONNECTIONS
    for table in tables.values():
        yield from table_notes(table)
    yield from history.notes()


importer = Importer(name="linkedin", looks_for=LOOKS_FOR, recognises=recognises, read=read)
