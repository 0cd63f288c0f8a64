"""What every command shares: words to a function, answers to JSON or to a reader, problems to an exit status.

0 done   1 done, and the answer is no   2 wrong usage or unknown id   3 refused by a rule   4 something outside failed
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from askwell.cli import faults, help, output, plain_words
from askwell.cli.desk import Desk
from askwell.core.errors import NotFound, Outside, Problem, Refusal, Unreadable, Usage

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from askwell.cli.parser import Parser


class Answer(NamedTuple):
    """`data` is what `--json` prints; `text`, `Listing`s among it or not, is for a reader."""

    data: Any
    text: output.Told = ""
    exit: int = 0
    lines: bool = False
    """True when `data` is a list to be printed as one JSON object a line."""


class Command(NamedTuple):
    """A command: how it is typed, what it does, and what it needs."""

    words: str
    """As typed: `contact add`."""
    summary: str
    run: Callable[[Namespace, Desk], Answer]
    arguments: Callable[[ArgumentParser], None] = lambda parser: None
    examples: tuple[str, ...] = ()
    tables: bool = True
    """False when the command works without the database, and so without Django."""


def main(argv: Sequence[str], *, commands_of: Callable[[str], list[Command]], modules: Mapping[str, str]) -> int:
    words, as_json = list(argv), "--json" in argv or "--jsonl" in argv
    output.make_ready()
    try:
        words = [_whole(each) for each in argv]
        command, rest = _find(words, commands_of=commands_of, modules=modules)
        if command is None:
            output.say(rest[0])
            return 0
        arguments = arguments_of(command, rest)
        answer = command.run(arguments, _desk(command))
        output.answer(answer, as_json=as_json)
    except BrokenPipeError:
        output.nobody_reads()
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except Problem as problem:
        return _told(problem, as_json=as_json)
    except faults.kinds() as fault:
        return _told(faults.as_problem(fault), as_json=as_json)
    return answer.exit


INTERRUPTED = 130
"""As shells have it for Ctrl-C."""


def _told(problem: Problem, *, as_json: bool) -> int:
    output.problem(problem, as_json=as_json)
    return exit_status(problem)


def _whole(word: str) -> str:
    """A word as it was typed, also where the shell does not say that it speaks UTF-8."""
    try:
        return word.encode("utf-8", "surrogateescape").decode("utf-8")
    except UnicodeError:
        raise Usage("One of the words holds half a character.", hint="Type it again, in UTF-8.") from None


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


def arguments_of(command: Command, words: Sequence[str]) -> Namespace:
    plain = plain_words.read(words, declare=lambda parser: declare(command, parser))
    return parser_of(command).parse_args(words) if plain is None else plain


def parser_of(command: Command) -> Parser:
    from askwell.cli.parser import Parser  # most words are plain

    parser = Parser(prog=f"askwell {command.words}", summary=command.summary, examples=command.examples)
    declare(command, parser)
    return parser


def declare(command: Command, parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="the answer for a program, on stdout")
    command.arguments(parser)


def _find(
    words: list[str], *, commands_of: Callable[[str], list[Command]], modules: Mapping[str, str]
) -> tuple[Command | None, list[str]]:
    """The command that `words` name and what is left of them; or None and a page of help."""
    if words and words[0] in ("-h", "--help", "help"):
        return None, [_overview()]
    if words[:1] == ["--version"]:
        return None, [output.version()]
    if not words or words[0].startswith("-"):
        words = ["serve", *words]  # `askwell` alone, with or without options, starts the program
    if words[0] in LATER:
        raise Usage(f"`askwell {words[0]}` is not here yet.", hint="See `askwell --help` for what is.")
    if words[0] not in modules:
        raise Usage(f"There is no command `{words[0]}`.{_nearest(words[0], modules)}", hint="See `askwell --help`.")
    family = commands_of(words[0])
    for command in sorted(family, key=lambda each: -len(each.words)):
        length = len(command.words.split())
        if words[:length] == command.words.split():
            return command, words[length:]
    if len(words) == 1 or words[1] in ("-h", "--help"):
        return None, [help.family(words[0], family)]
    raise Usage(f"`askwell {words[0]}` does not know `{words[1]}`.", hint=f"See `askwell {words[0]} --help`.")


LATER = ("backup", "doctor", "erase", "export", "insights", "restore", "slots")
"""Announced and not built. To guess another word for them would lead astray: `export` is no `import`."""


def _overview() -> str:
    from askwell.cli import grouped_commands

    return help.overview(grouped_commands())


def _nearest(word: str, modules: Mapping[str, str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, modules, n=1)
    return f" Did you mean `{near[0]}`?" if near else ""


def _desk(command: Command) -> Desk:
    if not command.tables:
        return Desk()
    from askwell.cli.tables import open_desk

    return open_desk()
