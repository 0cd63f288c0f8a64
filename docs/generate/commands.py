"""The page of commands: what each parser knows of itself, laid out."""

from __future__ import annotations

from argparse import Action
from importlib import import_module

from askwell.cli import MODULES, all_commands, help
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
    rows = [row(f"`{help.typed(each)}`", help.meaning(each, mark="`")) for each in _arguments(it)]
    if rows:
        parts.append("\n".join(["| you give | what it is |", "|---|---|", *rows]))
    if it.examples:
        parts.append(fenced("\n".join(it.examples), language="sh"))
    return "\n\n".join(parts)


def _arguments(it: Command) -> list[Action]:
    """All but --help and --json, which every command takes."""
    return [each for each in parser_of(it)._actions if each.dest not in ("help", "json")]
