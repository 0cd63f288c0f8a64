"""Reading the files that a command names, or standard input for `-`. What cannot be read is a sentence."""

from __future__ import annotations

import sys
from os.path import expanduser

from askwell.core.errors import NotFound, Unreadable


def read_bytes(name: str) -> bytes:
    if name == "-":
        return _piped()
    try:
        with open(expanduser(name), "rb") as file:  # pathlib alone would take a tenth of a short command
            return file.read()
    except FileNotFoundError:
        raise NotFound(f"There is no file {name}.", hint="Check the name, or give - to read from a pipe.") from None
    except OSError as fault:
        raise Unreadable(
            f"{name} cannot be read: {fault.strerror}.", hint="Check that it is a file you may read."
        ) from None


def _piped() -> bytes:
    if sys.stdin is None:
        raise Unreadable("Nothing can be read from a pipe: it is closed.", hint="Give the name of a file instead.")
    return sys.stdin.buffer.read()


def read_text(name: str) -> str:
    """Text as it is, line ends included, because offsets count them; without a byte order mark."""
    try:
        return read_bytes(name).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable(f"{name} is not UTF-8 text.", hint="Save it as plain text in UTF-8.") from None
