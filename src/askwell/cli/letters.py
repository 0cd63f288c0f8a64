"""Letters in files: the text, and what a file says of it above the first blank line. What is no text is refused.

    Kind: ask-email
    Subject: Your column on tenants

Offsets of a critique count from the body. Where that stands in the file is known here, for programs that show files.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from askwell.cli.files import read_bytes
from askwell.core.critique import Finding
from askwell.core.errors import Unreadable, Usage
from askwell.core.outreach import KINDS

HEADER = re.compile(r"(Kind|Subject):[ \t]*([^\r\n]*?)[ \t]*(?:\r?\n|\Z)", re.IGNORECASE)
BLANK = re.compile(r"[ \t]*(?:\r?\n|\Z)")


class Place(NamedTuple):
    """In a file, from 1. `column` and `end_column` count code points; the end is the first column behind."""

    line: int
    column: int
    end_line: int
    end_column: int


class Letter(NamedTuple):
    """One file. `kind` and `subject` are None where it does not say them."""

    name: str
    text: str
    body_at: int = 0
    kind: str | None = None
    subject: str | None = None
    subject_at: int | None = None

    @property
    def body(self) -> str:
        return self.text[self.body_at :]

    def place_of(self, finding: Finding) -> Place | None:
        """Where in the file a finding stands; None when it is about what is missing, or not in the file."""
        begins = self.subject_at if finding.part == "subject" else self.body_at
        if begins is None or finding.start == finding.end:
            return None
        line, column = self._at(begins + finding.start)
        end_line, end_column = self._at(begins + finding.end)
        return Place(line, column, end_line, end_column)

    def line_of(self, finding: Finding) -> int:
        """The line to show: for a finding about what is missing that of the subject, or the body's first."""
        begins = self.subject_at if finding.part == "subject" else self.body_at + finding.start
        return self._at(begins or 0)[0]

    def _at(self, offset: int) -> tuple[int, int]:
        begins = self.text.rfind("\n", 0, offset) + 1
        return self.text.count("\n", 0, offset) + 1, offset - begins + 1


def read_letter(name: str) -> Letter:
    return as_letter(read_plain(name), name=name)


def as_letter(text: str, *, name: str) -> Letter:
    """Lines of `Kind:` and `Subject:` in either order, a blank line, the body. All else is body."""
    said: dict[str, tuple[str, int]] = {}
    at = 0
    while (found := HEADER.match(text, at)) and found[1].lower() not in said and at < len(text):
        said[found[1].lower()] = found[2], found.start(2)
        at = found.end()
    blank = BLANK.match(text, at)
    kind, _ = said.get("kind", (None, 0))
    known = kind is not None and kind.lower() in KINDS
    if not said or not (blank or known):
        return Letter(name=name, text=text)
    if kind is not None and not known:
        raise Usage(f"{name} says “Kind: {kind}”, which is none.", hint=f"Choose one of {', '.join(KINDS)}.")
    subject, subject_at = said.get("subject", (None, None))
    return Letter(
        name=name,
        text=text,
        body_at=blank.end() if blank else at,
        kind=kind.lower() if kind else None,
        subject=subject,
        subject_at=subject_at,
    )


# --- bytes to text


OTHER_FILES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF document"),
    (b"{\\rtf", "a rich text document"),
    (b"PK\x03\x04", "a Word document or a zip archive"),
    (b"\xd0\xcf\x11\xe0", "an old Word document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
"""How files begin that people take for a letter."""
PLAIN = "Copy the text out of it, and save that as plain text in UTF-8."
WIDE = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
"""What Windows calls Unicode."""


def read_plain(name: str) -> str:
    """The text of a file as it is, line ends included; without a byte order mark."""
    data = read_bytes(name)
    shown = "What came in" if name == "-" else name
    for begins, what in OTHER_FILES:
        if data.startswith(begins):
            raise Unreadable(f"{shown} is {what}, not plain text.", hint=PLAIN)
    try:
        text = data.decode(next((each for mark, each in WIDE if data.startswith(mark)), "utf-8-sig"))
    except UnicodeDecodeError:
        raise Unreadable(f"{shown} is not UTF-8 text.", hint="Save it as plain text in UTF-8.") from None
    if "\0" in text:
        raise Unreadable(f"{shown} is not text: it holds NUL bytes, which no letter does.", hint=PLAIN)
    return text
