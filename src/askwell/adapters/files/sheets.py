"""Excel workbooks, sheet by sheet, as the text that a person would have got by saving them as CSV.

A row of the sheet is a line of that text, so that the rest of the house reads both alike and counts rows alike.
"""

from __future__ import annotations

import csv
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO, StringIO
from typing import Any
from xml.etree.ElementTree import ParseError

from askwell.adapters.files.archives import BROKEN, is_zip, members
from askwell.adapters.files.decoding import Decoded
from askwell.core.errors import Unreadable

WORKBOOK = "xl/workbook.xml"
MOST_BYTES = 512 * 1024 * 1024
"""Of all parts together, unpacked: ten times a list of a hundred thousand people with twenty columns."""
ENTITIES = (b"<!DOCTYPE", b"<!ENTITY")
"""A workbook has no use for them; only bombs do."""

SAVE_AS_CSV = "Open it in Excel, save the sheet as “CSV UTF-8” and import that."

ODD = (*BROKEN, KeyError, IndexError, TypeError, AttributeError, AssertionError, ParseError, RecursionError)
"""All that openpyxl has been seen to raise on damaged workbooks."""


@dataclass(frozen=True, kw_only=True)
class Sheet:
    name: str
    text: Decoded
    hidden: bool


def is_workbook(data: bytes) -> bool:
    """Whether it is a zip archive that holds a workbook. Raises `Unreadable` for archives that are traps."""
    return is_zip(data) and any(each.info.filename == WORKBOOK for each in members(data))


def sheets(data: bytes, *, name: str) -> tuple[Sheet, ...]:
    """The sheets with cells in them (not charts), in their order. `name` is the file's, for sentences."""
    _refuse_traps(data)
    with _told_of_damage(name):
        from openpyxl import load_workbook  # late: it takes longer to load than a list to read

        book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
        return tuple(
            Sheet(name=each.title, text=_text(each), hidden=each.sheet_state != "visible") for each in book.worksheets
        )


def _refuse_traps(data: bytes) -> None:
    parts = members(data)
    if sum(each.info.file_size for each in parts) > MOST_BYTES:
        raise Unreadable(
            f"The workbook was not opened, because it would unpack to more than {MOST_BYTES // 1024**2} MB.",
            hint="Copy the list alone into a new workbook, save that and import it.",
        )
    for each in parts:
        beginning = each.look() if each.name.lower().endswith((".xml", ".rels")) else b""
        if any(mark in beginning for mark in ENTITIES):
            raise Unreadable(
                "The workbook was not opened, because it defines entities of its own, and no spreadsheet does that.",
                hint=SAVE_AS_CSV,
            )


@contextmanager
def _told_of_damage(name: str) -> Iterator[None]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and charts, of which nothing is read
            yield
    except ODD as damage:
        raise Unreadable(f"“{name}” is a damaged workbook, or one of a rare kind.", hint=SAVE_AS_CSV) from damage


def _text(sheet: Any) -> Decoded:
    sheet.reset_dimensions()  # what a file claims of its size is often wrong
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    for row in sheet.iter_rows(values_only=True):
        cells = [_cell(each) for each in row]
        if any(cells):
            writer.writerow(cells)
        else:
            text.write("\n")
    return Decoded(text=text.getvalue())


def _cell(value: object) -> str:
    """As a person sees it, but for dates, which are written so that day and month cannot be mistaken."""
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    text = str(value)
    return "" if text.startswith("#") and text.rstrip("!?").isupper() else " ".join(text.split())
