"""The importers' shelf: bytes in, people out. One module is one format, and being here is being registered.

Each module offers `importer`, an `Importer` (adapters/files/reading.py). It opens no file and asks no network.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

from askwell.adapters.files.archives import Member, is_zip, members
from askwell.adapters.files.columns import Column, columns_of_file
from askwell.adapters.files.headers import FIELDS
from askwell.adapters.files.people import SAY_WHAT
from askwell.adapters.files.reading import NO, SURE, Columns, File, Importer, Reading, Rejected, Remembered, Row
from askwell.adapters.files.sheets import is_workbook
from askwell.adapters.files.unknown import unknown
from askwell.core.errors import Unreadable, Usage
from askwell.core.garbage import without_collecting
from askwell.core.shelf import load

SHELF: dict[str, Importer] = {each.name: each for each in load(sys.modules[__name__], "importer").values()}
FORMATS: tuple[str, ...] = ("auto", *SHELF)
UNTOLD: Mapping[str, str] = MappingProxyType({})

__all__ = [
    "FIELDS",
    "FORMATS",
    "SAY_WHAT",
    "Column",
    "Columns",
    "Reading",
    "Rejected",
    "Remembered",
    "Row",
    "columns",
    "read",
]


def read(
    data: bytes,
    *,
    file_name: str,
    format: str = "auto",
    mapping: Mapping[str, str] = UNTOLD,
    remembered: Sequence[Remembered] = (),
    today: date | None = None,
) -> Reading:
    """Everybody in a file. `mapping` says what its columns hold, column name to field; `remembered` is what was said
    of earlier lists, newest first. With `today`, days that have not come yet are left out.

    Raises `Usage` for an unknown format, column or field, and `Unreadable` when nothing in the file can be made out.
    """
    if format not in FORMATS:
        raise Usage(f"Askwell knows no format “{format}”.", hint=f"The formats are: {', '.join(FORMATS)}.")
    if not data.strip():
        raise Unreadable(
            f"“{file_name}” is empty.", hint="Check that the download has finished, and choose it again."
        )
    candidates = SHELF.values() if format == "auto" else (_mappable(SHELF[format], mapping),)
    file = File(name=file_name, data=data, mapping=mapping, remembered=tuple(remembered))
    with without_collecting():
        reading = _read(file, [each for each in candidates if each.takes_mapping or not mapping])
        return _as_of(today, reading) if today else reading


def columns(
    data: bytes, *, file_name: str, mapping: Mapping[str, str] = UNTOLD, remembered: Sequence[Remembered] = ()
) -> tuple[Column, ...]:
    """What the columns of a plain list hold, told or proposed. None for a format whose columns are known."""
    file = File(name=file_name, data=data, mapping=mapping, remembered=tuple(remembered))
    known = any(each.recognises(file) == SURE for each in SHELF.values() if not each.takes_mapping)
    return () if known else columns_of_file(file)


def _mappable(importer: Importer, mapping: Mapping[str, str]) -> Importer:
    if mapping and not importer.takes_mapping:
        raise Usage(
            f"The columns of the format {importer.name} are known, so they cannot be mapped.",
            hint="Leave the mapping out, or import the file with --format csv.",
        )
    return importer


def _read(file: File, candidates: Sequence[Importer]) -> Reading:
    best = _surest(file, candidates)
    if best:
        return best.read(file)
    for member in _lists(file):
        inside = replace(file, name=member.name, data=member.read())
        if best := _surest(inside, candidates):
            reading = best.read(inside)
            return replace(reading, notes=(TAKEN_OUT.format(name=member.name), *reading.notes))
    raise unknown(file, (each.looks_for for each in candidates))


def _as_of(today: date, reading: Reading) -> Reading:
    last = today + timedelta(days=1)  # it is tomorrow already where some people are
    if not any(row.contact.connected_on and row.contact.connected_on > last for row in reading.contacts):
        return reading
    return replace(reading, contacts=tuple(_until(last, row) for row in reading.contacts))


def _until(last: date, row: Row) -> Row:
    day = row.contact.connected_on
    if day is None or day <= last:
        return row
    note = f"{day:%d} {day:%B} {day.year} has not come yet, so when you connected was left out."
    return row._replace(contact=replace(row.contact, connected_on=None), notes=(*row.notes, note))


TAKEN_OUT = "“{name}” was read out of the archive, and nothing else in it."
LISTS = (".vcf",)


def _lists(file: File) -> list[Member]:
    """The address books in an archive that is not LinkedIn's: Google packs them so. The largest first, because of
    books that overlap it is the one with everybody. Tables are left alone: they may be about anything."""
    inside = members(file.data) if is_zip(file.data) and not is_workbook(file.data) else ()
    wanted = (each for each in inside if each.name.lower().endswith(LISTS))
    return sorted(wanted, key=lambda each: -each.info.file_size)[:MOST_TRIED]


MOST_TRIED = 20


def _surest(file: File, candidates: Sequence[Importer]) -> Importer | None:
    sureness = {each.name: each.recognises(file) for each in candidates}
    best = max(candidates, key=lambda each: sureness[each.name])
    return best if sureness[best.name] != NO else None
