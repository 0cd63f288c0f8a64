"""Reading the words of a command: argparse's work, with help and complaints that are written for people.

argparse would end the process in the middle of a sentence and call things "invalid choice"; here every complaint is a
`Usage` that names the command, what is missing or wrong, and what would be right.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from datetime import date
from typing import Any, NoReturn

from askwell.cli import help
from askwell.core.errors import Usage


class Parser(argparse.ArgumentParser):
    def __init__(self, *, prog: str, summary: str, examples: tuple[str, ...]) -> None:
        super().__init__(prog=prog, description=summary, allow_abbrev=False, formatter_class=_formatter)
        self.examples = examples

    def format_help(self) -> str:
        return help.page(self, summary=str(self.description), examples=self.examples)

    def error(self, message: str) -> NoReturn:
        raise Usage(self._said(message), hint=f"See `{self.prog} --help`.")

    def _said(self, message: str) -> str:
        for pattern, say in COMPLAINTS:
            if found := re.fullmatch(pattern, message, re.DOTALL):
                return say(self.prog, found[1])
        return f"{message[:1].upper()}{message[1:]}."

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """argparse's own hook for choices. A `Usage` passes through it, and so the words are better."""
        if action.choices is None or value in action.choices:
            return
        choices = ", ".join(str(each) for each in action.choices)
        raise Usage(f"{help.flag(action)} cannot be “{value}”.", hint=f"Choose one of {choices}.")


def _formatter(prog: str) -> argparse.HelpFormatter:
    """argparse makes one for each argument. Without a width each would ask how wide the terminal is."""
    return argparse.HelpFormatter(prog, width=help.WIDEST)


def limit(text: str) -> int:
    """How many at most. A book has fewer people than this, and no database likes more."""
    return _between(int(text), 1, 1_000_000)


def day(text: str) -> date:
    return date.fromisoformat(text)


def port_number(text: str) -> int:
    return _between(int(text), 1, 65_535)


def _between(number: int, least: int, most: int) -> int:
    if not least <= number <= most:
        raise ValueError
    return number


def _lacking(command: str, names: str) -> str:
    *first, last = (each if each.startswith("-") else each.upper() for each in names.split(", "))
    return f"`{command}` needs {' and '.join([', '.join(first), last] if first else [last])}."


COMPLAINTS: tuple[tuple[str, Callable[[str, str], str]], ...] = (
    (r"the following arguments are required: (.+)", _lacking),
    (r"unrecognized arguments: (.+)", lambda command, words: f"`{command}` has no use for “{words}”."),
    (r"argument (.+): expected (?:one|at least one) argument", lambda _, name: f"{name} lacks its value."),
    (r"argument (.+): invalid int value: .+", lambda _, name: f"{name} is a whole number."),
    (r"argument (.+): invalid limit value: .+", lambda _, name: f"{name} is a whole number from 1 up."),
    (r"argument (.+): invalid port_number value: .+", lambda _, name: f"{name} is a number from 1 to 65535."),
)
"""argparse's words, and what is said instead. What is not among them is said as argparse says it."""
