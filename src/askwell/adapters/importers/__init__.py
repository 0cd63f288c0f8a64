"""The importers' shelf: bytes in, people out. One module is one format, and being here is being registered.

Each module offers `importer`, an `Importer` (adapters/files/reading.py). It opens no file and asks no network.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from askwell.adapters.files.columns import Column, columns_of_file
from askwell.adapters.files.headers import FIELDS
from askwell.adapters.files.headers import key as same_column
from askwell.adapters.files.reading import NO, SURE, File, Importer, Reading, Rejected, Row
from askwell.adapters.files.unknown import unknown
from askwell.core.errors import Unreadable, Usage
from askwell.core.shelf import load

SHELF: dict[str, Importer] = {each.name: each for each in load(sys.modules[__name__], "importer").values()}
FORMATS: tuple[str, ...] = ("auto", *SHELF)
MAPPABLE: tuple[str, ...] = ("auto", *(name for name, each in SHELF.items() if each.takes_mapping))
"""Formats whose columns can be told by hand."""
UNTOLD: Mapping[str, str] = MappingProxyType({})

__all__ = ["FIELDS", "FORMATS", "MAPPABLE", "Column", "Reading", "Rejected", "Row", "columns", "read", "same_column"]


def read(data: bytes, *, file_name: str, format: str = "auto", mapping: Mapping[str, str] = UNTOLD) -> Reading:
    """Everybody in a file. `mapping` says what its columns hold, column name to field.

    Raises `Usage` for an unknown format, column or field, and `Unreadable` when nothing in the file can be made out.
    """
    if format not in FORMATS:
        raise Usage(f"Askwell knows no format “{format}”.", hint=f"The formats are: {', '.join(FORMATS)}.")
    if not data.strip():
        raise Unreadable(
            f"“{file_name}” is empty.", hint="Check that the download has finished, and choose it again."
        )
    candidates = SHELF.values() if format == "auto" else (_mappable(SHELF[format], mapping),)
    file = File(name=file_name, data=data, mapping=mapping)
    return _surest(file, [each for each in candidates if each.takes_mapping or not mapping]).read(file)


def columns(data: bytes, *, file_name: str, mapping: Mapping[str, str] = UNTOLD) -> tuple[Column, ...]:
    """What the columns of a plain list hold, told or proposed. None for a format whose columns are known."""
    file = File(name=file_name, data=data, mapping=mapping)
    known = any(each.recognises(file) == SURE for each in SHELF.values() if not each.takes_mapping)
    return () if known else columns_of_file(file)


def _mappable(importer: Importer, mapping: Mapping[str, str]) -> Importer:
    if mapping and not importer.takes_mapping:
        raise Usage(
            f"The columns of the format {importer.name} are known, so they cannot be mapped.",
            hint="Leave the mapping out, or import the file with --format csv.",
        )
    return importer


def _surest(file: File, candidates: Sequence[Importer]) -> Importer:
    sureness = {each.name: each.recognises(file) for each in candidates}
    best = max(candidates, key=lambda each: sureness[each.name])
    if sureness[best.name] == NO:
        raise unknown(file, (each.looks_for for each in candidates))
    return best
