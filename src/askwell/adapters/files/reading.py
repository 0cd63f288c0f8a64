"""The values between a file and the address book, and what a thing on the importers' shelf must offer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from askwell.adapters.files.decoding import Decoded, decode
from askwell.core.contacts import Contact, Profile
from askwell.core.correspondence import Correspondence

NO, PLAUSIBLE, SURE = 0, 1, 2
"""How sure an importer is that a file is its own. A list with names in it is plausible to many, sure to few."""


@dataclass(frozen=True, kw_only=True)
class Remembered:
    """What the owner said of the columns of an earlier list."""

    header: frozenset[str]
    """The keys (headers.key) of all its columns: only a list with exactly these is the same kind of list."""
    mapping: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class File:
    """What was handed over. `name` is what its owner calls it; it is only ever shown, never opened."""

    name: str
    data: bytes
    mapping: Mapping[str, str] = field(default_factory=dict)
    """What its owner said of its columns: column name to field."""
    remembered: tuple[Remembered, ...] = ()
    """What they said of earlier lists, newest first."""

    @cached_property
    def text(self) -> Decoded:
        return decode(self.data)


class Row(NamedTuple):
    """One person who can go in."""

    number: int
    contact: Contact
    notes: tuple[str, ...] = ()
    """What was left out of this person, and why: an address that cannot be written to, a date nobody can read."""


@dataclass(frozen=True, kw_only=True)
class Rejected:
    """One row that cannot go in. `row` is the line of the file on which it begins, counted from 1."""

    row: int
    reason: str
    raw: str


@dataclass(frozen=True, kw_only=True)
class Columns:
    """What a file that is one table has at its top, so that the rows that stay out can be given back below it."""

    names: tuple[str, ...]
    delimiter: str


@dataclass(frozen=True, kw_only=True)
class Reading:
    """All that a file said. Every row that was read is in exactly one of the two lists."""

    format: str
    contacts: tuple[Row, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    profile: Profile | None = None
    """The owner of the file, where the file describes them."""
    history: tuple[Correspondence, ...] = ()
    """With whom the owner was in touch, once each; people who are in no list among them."""
    header: tuple[str, ...] = ()
    """The keys of its columns, where they can be explained by hand."""
    columns: Columns | None = None
    """Of the table in which the rejected rows stand; None where they stand in none, or in several."""
    notes: tuple[str, ...] = ()
    """Sentences about the file as a whole: what was left out on purpose, what was not understood."""

    @property
    def read(self) -> int:
        return len(self.contacts) + len(self.rejected)


@dataclass(frozen=True, kw_only=True)
class Importer:
    """One format on the shelf. Both functions may raise `Unreadable` with a sentence for the person."""

    name: str
    looks_for: str
    """What makes a file this format, in words that finish "Askwell looked for ..."."""
    recognises: Callable[[File], int]
    read: Callable[[File], Reading]
    takes_mapping: bool = False
    """Whether its columns can be told by hand (`--map COLUMN=FIELD`)."""
