"""What to say about a file that no importer recognised: what was looked for, what was found, what to do now."""

from __future__ import annotations

import re
from collections.abc import Iterable

from askwell.adapters.files.archives import is_zip, members
from askwell.adapters.files.reading import File
from askwell.adapters.files.tables import clean, top_lines
from askwell.core.errors import Unreadable

OLE = b"\xd0\xcf\x11\xe0"

KINDS: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF", "a PDF document", "Ask for the list as a spreadsheet and save that as CSV."),
    (OLE, "an old Excel or Word file", "Open it and save it as an Excel workbook (.xlsx) or as “CSV UTF-8”."),
    (b"\x89PNG", "a picture", "Type the names in instead; one is enough to begin."),
    (b"\xff\xd8\xff", "a picture", "Type the names in instead; one is enough to begin."),
    (b"\x1f\x8b", "a gzip archive", "Unpack it and import the file inside."),
    (b"Rar!", "a RAR archive", "Unpack it and import the file inside."),
    (b"7z\xbc\xaf", "a 7-Zip archive", "Unpack it and import the file inside."),
    (b"{\\rtf", "a text document", "Copy the list into a spreadsheet and save that as CSV."),
    (b"<!doctype html", "a web page", "The download probably needed you to sign in. Sign in and download it again."),
    (b"<html", "a web page", "The download probably needed you to sign in. Sign in and download it again."),
)  # fmt: skip
"""Beginnings (in lower case), what such a file is, and the way on."""

A_LOOK = 100_000
NO_TEXT = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
"""Control signs. One in a hundred may be damage; more are a picture, a program or a locked file."""

OFFICE = (
    ("content.xml", "a document of LibreOffice or OpenOffice"),
    ("document.xml", "a Word document"),
    ("presentation.xml", "a presentation"),
    ("workbook.bin", "a binary Excel workbook"),
    ("Document.iwa", "a document of Apple's Numbers or Pages"),
)
"""Archives that are documents: a file inside which only they have, and what they are."""

SAVE_AS = "Open the list in its program, and save or export it as an Excel workbook (.xlsx) or as CSV."

ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""The name under which Office keeps a workbook that is locked with a password."""

HINT = "Check that a line of column names stands above the people, or say what a column holds: --map “COLUMN”=name."

ARCHIVE_HINT = (
    "LinkedIn's export is imported as it was downloaded. Unpack any other archive and import the list inside."
)


def unknown(file: File, looked_for: Iterable[str]) -> Unreadable:
    """The refusal for a file that is nobody's. Every word of it is about this file."""
    if found := another_kind(file):
        return found
    if is_zip(file.data):
        return _unknown_archive(file, looked_for)
    return _nothing(f"its first lines are {_first_lines(file)}", file, looked_for, hint=HINT)


def another_kind(file: File) -> Unreadable | None:
    """The refusal for a file that is neither a text nor an archive, whatever it is called."""
    if file.data.startswith(OLE) and ENCRYPTED in file.data:
        return Unreadable(
            f"“{file.name}” is locked with a password, so Askwell cannot open it.",
            hint="Open it in Excel, take the password off under File, Info, Protect, save it and import it again.",
        )
    for beginning, kind, hint in KINDS:
        if file.data[:64].lstrip().lower().startswith(beginning.lower()):
            return Unreadable(f"“{file.name}” is {kind}, and Askwell cannot read people from that.", hint=hint)
    if is_zip(file.data):
        return None
    if file.name.lower().endswith(".zip"):
        return Unreadable(
            f"“{file.name}” is called a zip archive but is none: it was cut short or is another kind of file.",
            hint="Download it again, and import it as it comes.",
        )
    looked_at = file.text.text[:A_LOOK]
    if len(NO_TEXT.findall(looked_at)) * 100 > len(looked_at):
        return Unreadable(
            f"“{file.name}” is not a text file: it is full of signs that no list of people holds.",
            hint="Open it in the program that made it and save it as CSV.",
        )
    return None


def _unknown_archive(file: File, looked_for: Iterable[str]) -> Unreadable:
    names = [member.name for member in members(file.data)]
    for inside, kind in OFFICE:
        if inside in names:
            return Unreadable(f"“{file.name}” is {kind}, and Askwell cannot read people from that.", hint=SAVE_AS)
    found = f"the archive holds {_few(names)}" if names else "the archive is empty"
    return _nothing(found, file, looked_for, hint=ARCHIVE_HINT)


def _nothing(found: str, file: File, looked_for: Iterable[str], *, hint: str) -> Unreadable:
    return Unreadable(
        f"Nothing in “{file.name}” was recognised. Askwell looked for {', or '.join(looked_for)}; {found}.",
        hint=hint,
        code="nothing-recognised",
    )


def _first_lines(file: File) -> str:
    told = [shown for line in top_lines(file.text.text) if (shown := clean(line))]
    return " / ".join(f"“{_short(each)}”" for each in told[:3]) or "blank"


def _few(names: list[str]) -> str:
    more = f" and {len(names) - 5} more" if len(names) > 5 else ""
    return ", ".join(f"“{_short(each)}”" for each in names[:5]) + more


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"
