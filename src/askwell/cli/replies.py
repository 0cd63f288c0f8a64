"""`read-reply`: what an incoming mail or text says. It reads and prints; no outreach is moved by it."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from askwell.cli.desk import Desk
from askwell.cli.files import read_bytes
from askwell.cli.frame import Answer, Command
from askwell.core.errors import Usage
from askwell.core.replies import Incoming, Reading, eml, read


def read_reply(arguments: argparse.Namespace, desk: Desk) -> Answer:
    if arguments.jsonl is not None:
        return _answer_lines(arguments)
    reading = read(eml.parse(read_bytes(arguments.file)), today=_today())
    return Answer(data={"id": None, **as_json(reading)}, text=_told(reading))


def as_json(reading: Reading) -> dict[str, Any]:
    """What a program gets, without the id (docs/reference/commands.md)."""
    return {
        "kind": reading.kind,
        "by": reading.by,
        "until": reading.until,
        "referred": reading.referred,
        "because": reading.because,
    }


def _answer_lines(arguments: argparse.Namespace) -> Answer:
    if arguments.file != "-":
        raise Usage("Give either a mail or --jsonl, not both.", hint="See `askwell read-reply --help`.")
    lines = read_bytes(arguments.jsonl).decode("utf-8", "replace").splitlines()
    answers = list(_line_by_line(lines, today=_today()))
    return Answer(data=answers, lines=True, exit=int(any("error" in each for each in answers)))


def _line_by_line(lines: list[str], *, today: date) -> Iterator[dict[str, Any]]:
    """One answer for each line that is not blank; a bad line gets an error with its number and the others go on."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        given: Any = None
        try:
            given = json.loads(line)
            yield {"id": given.get("id"), **as_json(read(_incoming(given), today=today))}
        except (ValueError, AttributeError, RecursionError) as trouble:
            known = given.get("id") if isinstance(given, dict) else None
            says = str(trouble) if isinstance(given, dict) else "This line is no JSON object."
            yield {"id": known, "line": number, "error": {"code": "unreadable-file", "says": says}}


def _incoming(given: dict[str, Any]) -> Incoming:
    headers, body = given.get("headers") or {}, given.get("body")
    if not isinstance(body, str):
        raise ValueError("`body` is missing or no text.")
    if not isinstance(headers, dict):
        raise ValueError("`headers` is no object of names and values.")
    return Incoming(headers={str(name): str(value) for name, value in headers.items()}, body=body)


def _told(reading: Reading) -> str:
    heading = f"{reading.kind}, written by a {reading.by}"
    until = [f"until {reading.until.isoformat()}"] if reading.until else []
    referred = reading.referred
    named = [" ".join(each for each in (referred.name, referred.address) if each)] if referred else []
    reasons = [f"  {each}" for each in reading.because]
    return "\n".join([", ".join([heading, *until, *named]), *reasons])


def _today() -> date:
    """Domain time. The settings know it; no table is opened for it."""
    from askwell.cli.tables import moment

    return moment().date()


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", nargs="?", default="-", metavar="FILE.eml", help="a saved mail; - reads it from a pipe"
    )
    parser.add_argument(
        "--jsonl", metavar="FILE", help="lines with id, headers and body instead of a mail; - reads them from a pipe"
    )


commands = [
    Command(
        words="read-reply",
        summary="what an answer comes to: yes, no, later, somebody else, a question, away",
        run=read_reply,
        arguments=_arguments,
        examples=("askwell read-reply answer.eml", "askwell read-reply --jsonl - < replies.jsonl"),
        tables=False,
    )
]
