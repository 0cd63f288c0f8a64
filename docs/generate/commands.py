"""The page of commands: what each parser knows of itself, laid out."""

from __future__ import annotations

from argparse import Action
from importlib import import_module

from askwell.cli import MODULES, all_commands
from askwell.cli.frame import Command, parser_of

from .markdown import fenced, row, says, sentence


def commands() -> str:
    by_module: dict[str, list[Command]] = {}
    for each in all_commands():
        by_module.setdefault(MODULES[each.words.split()[0]], []).append(each)
    parts = (_family(module, family) for module, family in by_module.items())
    return "\n\n".join(parts)


def _family(module: str, family: list[Command]) -> str:
    about = says(import_module(f"askwell.cli.{module}"))
    return "\n\n".join([f"## {module.capitalize()}", about, *map(_command, family)])


def _command(it: Command) -> str:
    parts = [f"### askwell {it.words}", sentence(it.summary)]
    rows = [row(f"`{_typed(each)}`", _meaning(each)) for each in _arguments(it)]
    if rows:
        parts.append("\n".join(["| you give | what it is |", "|---|---|", *rows]))
    if it.examples:
        parts.append(fenced("\n".join(it.examples), language="sh"))
    return "\n\n".join(parts)


def _arguments(it: Command) -> list[Action]:
    """All but --help and --json, which every command takes."""
    return [each for each in parser_of(it)._actions if each.dest not in ("help", "json")]


def _typed(it: Action) -> str:
    name = str(it.metavar or it.dest.upper())
    if not it.option_strings:
        return f"[{name}]" if it.nargs == "?" else f"{name} ..." if it.nargs == "+" else name
    flag = it.option_strings[-1]
    if it.nargs == 0:
        return flag
    return f"{flag} {it.metavar or ('CHOICE' if it.choices else name)}"


def _meaning(it: Action) -> str:
    said = [str(it.help)] if it.help else [IDS[it.dest]] if it.dest in IDS and not it.option_strings else []
    if it.choices:
        said.append("one of " + ", ".join(f"`{each}`" for each in it.choices))
    if it.option_strings and it.required:
        said.append("always needed")
    if isinstance(it.default, list):
        said.append("may be given several times")
    return "; ".join(said)


IDS: dict[str, str] = {
    "id": "the id that it was given",
    "contact": "the id of a person",
    "goal": "the id of a goal",
    "outreach": "the id of an outreach",
    "conversation": "the id of a conversation",
}
"""What a bare word stands for where the command itself says no more."""
