"""Reading the files that a command names, or standard input for `-`. What cannot be read is a sentence."""

from __future__ import annotations

import os
import sys
from os.path import expanduser
from typing import BinaryIO

from askwell.core.errors import NotFound, Outside, Unreadable


def read_bytes(name: str, *, most: int | None = None) -> bytes:
    """`most` bytes are read and no more: a larger file is refused by its size, before anything of it is read."""
    if name == "-":
        return _piped(most)
    try:
        with open(expanduser(name), "rb") as file:  # pathlib alone would take a tenth of a short command
            if most is not None and os.fstat(file.fileno()).st_size > most:
                raise _too_large(name, most)
            return _within(file, name, most)
    except FileNotFoundError:
        raise NotFound(f"There is no file {name}.", hint="Check the name, or give - to read from a pipe.") from None
    except OSError as fault:
        raise Unreadable(
            f"{name} cannot be read: {fault.strerror}.", hint="Check that it is a file you may read."
        ) from None


def _piped(most: int | None) -> bytes:
    if sys.stdin is None:
        raise Unreadable("Nothing can be read from a pipe: it is closed.", hint="Give the name of a file instead.")
    return _within(sys.stdin.buffer, "What came through the pipe", most)


def _within(file: BinaryIO, name: str, most: int | None) -> bytes:
    """A pipe has no size to look at, and a file may grow while it is read."""
    data = file.read() if most is None else file.read(most + 1)
    if most is not None and len(data) > most:
        raise _too_large(name, most)
    return data


def _too_large(name: str, most: int) -> Unreadable:
    return Unreadable(
        f"{name} is larger than {most // 1024**2} MB, and no list of people is.",
        hint="Of a LinkedIn archive import Connections.csv alone; of another list only the sheet with the people.",
    )


def read_text(name: str) -> str:
    """Text as it is, line ends included, because offsets count them; without a byte order mark."""
    try:
        return read_bytes(name).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable(f"{name} is not UTF-8 text.", hint="Save it as plain text in UTF-8.") from None


def write_text(name: str, text: str) -> None:
    try:
        with open(expanduser(name), "w", encoding="utf-8", newline="") as file:
            file.write(text)
    except OSError as fault:
        raise Outside(
            f"{name} cannot be written: {fault.strerror or fault}.", hint="Check the folder and its permissions."
        ) from None
