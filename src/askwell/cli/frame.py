"""What every command shares: words to a function, answers to JSON or to a reader, problems to an exit status.

0 done   1 done, and the answer is no   2 wrong usage or unknown id   3 refused by a rule   4 something outside failed
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NoReturn

from askwell.cli import output
from askwell.cli.desk import Desk
from askwell.core.errors import NotFound, Outside, Problem, Refusal, Unreadable, Usage


@dataclass(frozen=True, kw_only=True)
class Answer:
    """`data` is what `--json` prints; `text` (or a rich renderable) is for a reader at a terminal."""

    data: Any
    text: Any = ""
    exit: int = 0
    lines: bool = False
    """True when `data` is a list to be printed as one JSON object a line."""


@dataclass(frozen=True, kw_only=True)
class Command:
    words: str
    """As typed: `contact add`."""
    summary: str
    run: Callable[[argparse.Namespace, Desk], Answer]
    arguments: Callable[[argparse.ArgumentParser], None] = lambda parser: None
    examples: tuple[str, ...] = field(default=())
    tables: bool = True
    """False when the command works without the database, and so without Django."""


class Parser(argparse.ArgumentParser):
    """argparse that raises our own error instead of ending the process in the middle of a sentence."""

    def error(self, message: str) -> NoReturn:
        raise Usage(f"{message[:1].upper()}{message[1:]}.", hint=f"See `{self.prog} --help`.")


def main(argv: Sequence[str], *, commands_of: Callable[[str], list[Command]], modules: Mapping[str, str]) -> int:
    words, as_json = list(argv), "--json" in argv or "--jsonl" in argv
    try:
        command, rest = _find(words, commands_of=commands_of, modules=modules)
        if command is None:
            output.say(rest[0])
            return 0
        arguments = parser_of(command).parse_args(rest)
        answer = command.run(arguments, _desk(command))
    except Problem as problem:
        output.problem(problem, as_json=as_json)
        return exit_status(problem)
    except BrokenPipeError:
        return 0
    output.answer(answer, as_json=as_json)
    return answer.exit


def exit_status(problem: Problem) -> int:
    match problem:
        case Usage() | NotFound():
            return 2
        case Refusal():
            return 3
        case Outside():
            return 4
        case Unreadable():
            return 1
    return 2


def parser_of(command: Command) -> Parser:
    examples = "".join(f"\n  {each}" for each in command.examples)
    parser = Parser(
        prog=f"askwell {command.words}".strip(),
        description=command.summary,
        epilog=f"examples:{examples}" if examples else None,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--json", action="store_true", help="print the answer as JSON on stdout")
    command.arguments(parser)
    return parser


def _find(
    words: list[str], *, commands_of: Callable[[str], list[Command]], modules: Mapping[str, str]
) -> tuple[Command | None, list[str]]:
    """The command that `words` name and what is left of them; or None and a page of help."""
    if words and words[0] in ("-h", "--help", "help"):
        return None, [output.overview()]
    if words[:1] == ["--version"]:
        return None, [output.version()]
    if not words or words[0].startswith("-"):
        words = ["serve", *words]  # `askwell` alone, with or without options, starts the program
    if words[0] not in modules:
        raise Usage(f"There is no command `{words[0]}`.{_nearest(words[0], modules)}", hint="See `askwell --help`.")
    family = commands_of(words[0])
    for command in sorted(family, key=lambda each: -len(each.words)):
        length = len(command.words.split())
        if words[:length] == command.words.split():
            return command, words[length:]
    if len(words) == 1 or words[1] in ("-h", "--help"):
        return None, [output.family(words[0], family)]
    raise Usage(f"`askwell {words[0]}` does not know `{words[1]}`.", hint=f"See `askwell {words[0]} --help`.")


def _nearest(word: str, modules: Mapping[str, str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, modules, n=1)
    return f" Did you mean `{near[0]}`?" if near else ""


def _desk(command: Command) -> Desk:
    if not command.tables:
        return Desk()
    from askwell.cli.tables import open_desk

    return open_desk()
