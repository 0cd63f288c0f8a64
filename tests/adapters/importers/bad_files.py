"""Files of which nothing can be made, for each way in: what they are called, what is in them, what is said of it."""

from __future__ import annotations

import struct
from io import BytesIO
from random import Random
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

CONNECTIONS = b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


class BadFile(NamedTuple):
    name: str
    data: bytes
    says: str


def packed(**files: bytes) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as into:
        for name, data in files.items():
            into.writestr(f"{name}.csv", data)
    return out.getvalue()


def locked() -> bytes:
    """An archive that says of itself that it needs a password."""
    data = bytearray(packed(Connections=CONNECTIONS + b"Ana,Lee,,,,,\n"))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # the flag of encryption, in both places
        at = data.index(mark) + offset
        data[at : at + 2] = struct.pack("<H", struct.unpack("<H", data[at : at + 2])[0] | 1)
    return bytes(data)


def bomb() -> bytes:
    """Three hundred megabytes of nothing in a third of one."""
    return packed(Connections=CONNECTIONS + b" " * (300 * 1024 * 1024))


def climbing(path: str) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as into:
        into.writestr(ZipInfo(path), CONNECTIONS)
    return out.getvalue()


PAPER = "is a PDF document, and Askwell cannot read people from that"
NOISE = "it is full of signs that no list of people holds"
OUTSIDE = "it holds a file whose place lies outside of the archive"

BAD = (
    BadFile("empty.csv", b"", "is empty"),
    BadFile("header.csv", CONNECTIONS, "has its header and nobody below it"),
    BadFile("letter.txt", b"Dear Ana\nhow are you?\n", "its first lines are “Dear Ana” / “how are you?”"),
    BadFile("list.pdf", b"%PDF-1.7\n" + b"1,2,3\n" * 9, PAPER),
    BadFile("list.csv", b"%PDF-1.7\n" + b"1,2,3\n" * 9, PAPER),
    BadFile("noise.csv", Random(1).randbytes(9_000), NOISE),
    BadFile("nul.csv", b"\0" * 5_000, NOISE),
    BadFile("export.zip", b"1,2,3\n" * 99, "is called a zip archive but is none"),
    BadFile("export.zip", packed(Connections=CONNECTIONS)[:60], "is damaged or was cut short"),
    BadFile("export.zip", locked(), "is locked with a password"),
    BadFile("export.zip", bomb(), "packed more than 200 times smaller"),
    BadFile("export.zip", climbing("../../Connections.csv"), OUTSIDE),
    BadFile("export.zip", climbing("C:\\Connections.csv"), OUTSIDE),
)
"""Whole files only; those that hold people besides are in test_bad_input.py."""

NAMES = [f"{n}-{each.name}" for n, each in enumerate(BAD)]
