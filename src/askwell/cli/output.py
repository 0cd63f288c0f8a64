"""Printing: answers and errors to stdout as JSON, or to a reader as text; everything else to stderr."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from askwell import __version__
from askwell.core.errors import Problem

if TYPE_CHECKING:
    from askwell.cli.frame import Answer, Command


def answer(given: Answer, *, as_json: bool) -> None:
    if given.lines:
        for each in given.data:
            say(_json(each, indent=None))
    elif as_json:
        say(_json(given.data))
    elif isinstance(given.text, str):
        say(given.text or _json(given.data))
    else:
        _rich(given.text)


def problem(raised: Problem, *, as_json: bool) -> None:
    if as_json:
        say(_json({"error": {"code": raised.code, "says": raised.says, "hint": raised.hint}}))
    else:
        print(raised.says, file=sys.stderr)
        if raised.hint:
            print(raised.hint, file=sys.stderr)


def say(text: str) -> None:
    sys.stdout.write(text if text.endswith("\n") else text + "\n")


def aside(text: str) -> None:
    """Progress and remarks: never on stdout, where a program reads."""
    print(text, file=sys.stderr)


def plain(value: Any) -> Any:
    """Frozen rows, dates and sets as JSON knows them. Times carry their offset (contract.md)."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain(getattr(value, each.name)) for each in dataclasses.fields(value)}
    if isinstance(value, PurePath):
        return str(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(each) for each in value]
    return value


def version() -> str:
    return f"askwell {__version__}"


def overview() -> str:
    from askwell.cli import all_commands

    commands = all_commands()
    width = max(len(each.words) for each in commands)
    rows = "\n".join(f"  {each.words:<{width}}  {each.summary}" for each in commands)
    return (
        "Askwell takes you through informational interviews, one careful ask at a time.\n\n"
        "  askwell                  start it and open your browser\n"
        "  askwell COMMAND --help   what a command needs, with examples\n"
        "  askwell COMMAND --json   the answer for a program\n\n"
        f"commands:\n{rows}\n"
    )


def family(word: str, commands: Sequence[Command]) -> str:
    width = max(len(each.words) for each in commands)
    rows = "\n".join(f"  askwell {each.words:<{width}}  {each.summary}" for each in commands)
    return f"askwell {word} ...\n\n{rows}\n"


def _json(data: Any, *, indent: int | None = 2) -> str:
    return json.dumps(plain(data), ensure_ascii=False, indent=indent)


def _rich(renderable: Any) -> None:
    from rich.console import Console

    Console().print(renderable)
