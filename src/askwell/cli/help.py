"""Pages of help: all commands in the order of the six steps, one family, one command with an example.

What only a page of help needs is imported where it is used: every command imports this module, and starts faster.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Action, ArgumentParser

    from askwell.cli.frame import Command

WIDEST = 100
"""Columns, however wide the terminal: longer lines are hard to read."""
IDS: dict[str, str] = {
    "id": "the id that it was given",
    "contact": "the id of a person",
    "goal": "the id of a goal",
    "outreach": "the id of an outreach",
    "conversation": "the id of a conversation",
}
"""What a bare word stands for where the command itself says no more."""


def overview(groups: Mapping[str, Sequence[Command]]) -> str:
    """Every command there is, under the heading of its step."""
    width = max(len(each.words) for group in groups.values() for each in group)
    parts = [
        f"{heading}\n" + "\n".join(f"  {each.words:<{width}}  {each.summary}" for each in group)
        for heading, group in groups.items()
    ]
    return "\n\n".join([INTRODUCTION, *parts]) + "\n"


INTRODUCTION = """\
Askwell takes you through informational interviews, one careful ask at a time.

  askwell                  start it and open your browser
  askwell COMMAND --help   what a command needs, with an example
  askwell COMMAND --json   the answer for a program"""


def family(word: str, commands: Sequence[Command]) -> str:
    width = max(len(each.words) for each in commands)
    rows = "\n".join(f"  askwell {each.words:<{width}}  {each.summary}" for each in commands)
    return f"{rows}\n\nWhat one of them needs: askwell {word} COMMAND --help\n"


def page(parser: ArgumentParser, *, summary: str, examples: Iterable[str]) -> str:
    """How a command is typed, what it does, what each word means, and how it looks in use."""
    import shutil

    known = [each for each in parser._actions if each.dest != "help"]
    width = min(shutil.get_terminal_size((WIDEST, 24)).columns, WIDEST)
    words = [parser.prog, *(_in_use(each).replace(" ", KEPT) for each in _as_typed(known))]
    usage = _filled(" ".join(words), "", "    ", width).replace(KEPT, " ")
    parts = [usage, f"  {summary}", "\n".join(_meanings(known, width)), "\n".join(f"  {each}" for each in examples)]
    return "\n\n".join(each for each in parts if each) + "\n"


KEPT = "\0"
"""Stands for a space at which a line must not break."""


def typed(it: Action) -> str:
    """An argument as it is typed: `CONTACT`, `[TEXT]`, `--kind KIND`."""
    name = str(it.metavar or it.dest.upper())
    if not it.option_strings:
        return {"?": f"[{name}]", "*": f"[{name} ...]", "+": f"{name} ..."}.get(str(it.nargs), name)
    few = "|".join(str(each) for each in it.choices) if it.choices else ""
    return flag(it) if it.nargs == 0 else f"{flag(it)} {it.metavar or (few if 0 < len(few) <= FEW else name)}"


FEW = 12
"""Characters up to which the choices stand in the line itself: `yes|no`."""


def flag(it: Action) -> str:
    return it.option_strings[-1] if it.option_strings else str(it.metavar or it.dest.upper())


def meaning(it: Action, *, mark: str = "") -> str:
    """What an argument is, its choices between `mark`s, and whether it may be left out or repeated."""
    said = [str(it.help)] if it.help else [IDS[it.dest]] if it.dest in IDS else []
    if it.choices:
        said.append("one of " + ", ".join(f"{mark}{each}{mark}" for each in it.choices))
    if it.option_strings and it.required:
        said.append("always needed")
    if isinstance(it.default, list):
        said.append("may be given several times")
    return "; ".join(said)


def _as_typed(known: list[Action]) -> list[Action]:
    """First what stands without a flag; --json, which every command takes, is told below only."""
    return sorted((each for each in known if each.dest != "json"), key=lambda each: bool(each.option_strings))


def _in_use(it: Action) -> str:
    return f"[{typed(it)}]" if it.option_strings and not it.required else typed(it)


def _meanings(known: list[Action], width: int) -> Iterable[str]:
    everyone = sorted(known, key=lambda each: (each.dest == "json", bool(each.option_strings)))
    column = min(max(len(typed(each)) for each in everyone), 28)
    for each in everyone:
        name = f"  {typed(each):<{column}}  "
        if len(name) > column + 4:
            yield name.rstrip()
            name = " " * (column + 4)
        yield _filled(meaning(each), name, " " * (column + 4), width)


def _filled(text: str, first: str, rest: str, width: int) -> str:
    import textwrap

    return textwrap.fill(
        text, width, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )
