"""Findings as GitHub shows them beside the lines of a file, one workflow command each.

How to use it is told in docs/how-to/letters-in-files.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from askwell.cli.letters import Letter
from askwell.core.critique import Finding
from askwell.core.errors import Problem

LEVELS = {"error": "error", "warning": "warning", "hint": "notice"}


def commands_for(letter: Letter, findings: Iterable[Finding]) -> Iterator[str]:
    for each in findings:
        yield _command(LEVELS[each.severity], f"{each.says} {each.fix}", **_where(letter, each), title=each.rule)


def complaint(name: str, problem: Problem) -> str:
    """For a file that could not be read."""
    return _command("error", f"{problem.says} {problem.hint}".strip(), **_file(name), title=problem.code)


def _where(letter: Letter, finding: Finding) -> dict[str, object]:
    """GitHub knows columns within one line only."""
    place = letter.place_of(finding)
    if place is None:
        return {**_file(letter.name), "line": letter.line_of(finding)}
    where = {**_file(letter.name), "line": place.line, "endLine": place.end_line}
    if place.line == place.end_line:
        where |= {"col": place.column, "endColumn": place.end_column}
    return where


def _file(name: str) -> dict[str, object]:
    return {} if name == "-" else {"file": name}


def _command(level: str, message: str, **properties: object) -> str:
    told = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{level} {told}::{_data(message)}"


def _data(text: str) -> str:
    """Escaped as the runner reads it back: the sign of escaping first, then the ends of lines."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
