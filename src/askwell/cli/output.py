"""Printing: answers and errors to stdout as JSON, or to a reader as text; everything else to stderr."""

from __future__ import annotations

import dataclasses
import os
import sys
from collections.abc import Sequence
from datetime import date, datetime
from io import TextIOWrapper
from typing import TYPE_CHECKING, Any

from askwell import __version__
from askwell.cli.listing import Listing, harmless
from askwell.core.errors import Outside, Problem

if TYPE_CHECKING:
    from askwell.cli.frame import Answer

Told = str | Listing | Sequence[str | Listing]
"""What a reader gets: lines, a list, or both in turn."""


def make_ready() -> None:
    """Programs get UTF-8; a terminal gets its own characters, and a sign for those that it lacks."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by whoever started us
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - lives as long as we do
        elif isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def answer(given: Answer, *, as_json: bool) -> None:
    if given.lines:
        for each in given.data:
            say(_json(each, indent=None))
    elif as_json:
        say(_json(given.data))
    else:
        tell(given.text or _json(given.data))


def problem(raised: Problem, *, as_json: bool) -> None:
    if as_json:
        say(_json({"error": {"code": raised.code, "says": raised.says, "hint": raised.hint}}))
    else:
        print(raised.says, file=sys.stderr)
        if raised.hint:
            print(raised.hint, file=sys.stderr)


def tell(told: Told) -> None:
    """For a reader: lists as tables at a terminal, as aligned lines in a pipe."""
    for part in (told,) if isinstance(told, str | Listing) else told:
        if isinstance(part, str):
            say(harmless(part) if sys.stdout.isatty() else part)
        elif sys.stdout.isatty():
            part.print()
        else:
            say(part.lines())


def say(text: str) -> None:
    try:
        sys.stdout.write(text if text.endswith("\n") else text + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as fault:
        nobody_reads()  # or the same would fail once more when the process ends
        raise Outside(f"The answer could not be written: {fault.strerror}.", hint="Is the disk full?") from None


def nobody_reads() -> None:
    """What stdout leads to was closed, as `| head` does. What is left in it goes nowhere, without a complaint."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def aside(text: str) -> None:
    """Progress and remarks: never on stdout, where a program reads."""
    print(text, file=sys.stderr)


def plain(value: Any) -> Any:
    """Frozen rows, dates and sets as JSON knows them. Times carry their offset (docs/reference/commands.md)."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain(getattr(value, each.name)) for each in dataclasses.fields(value)}
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(each) for each in value]
    return value


def version() -> str:
    return f"askwell {__version__}"


def _json(data: Any, *, indent: int | None = 2) -> str:
    import json  # not every answer is for a program

    return json.dumps(plain(data), ensure_ascii=False, indent=indent)
