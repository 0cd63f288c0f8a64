"""`critique`: what a careful editor would say of one letter or many. Needs no table, so it starts without Django.

The same file gets the same answer on every machine: no account is asked what it has set, only the words typed here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from askwell.cli import own_rules
from askwell.cli.desk import Desk
from askwell.cli.files import read_text
from askwell.cli.frame import Answer, Command, exit_status
from askwell.cli.letters import Letter, read_letter
from askwell.core.critique import Critique, Draft, Finding, Preferences, critique, read_context
from askwell.core.errors import Problem, Usage
from askwell.core.outreach import KINDS

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

SHOWN = 5
"""Findings shown to a reader at once; a nervous writer should not be buried."""

VERDICTS = {
    "ready": "Ready: a careful editor would send it.",
    "improve": "Worth another pass before it goes.",
    "hold": "Hold it back until the errors are mended.",
}


class Judged(NamedTuple):
    letter: Letter
    critique: Critique


class Unread(NamedTuple):
    """A file among others that could not be judged."""

    name: str
    problem: Problem


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="*", default=["-"], metavar="FILE|-", help="messages; - reads one from standard input"
    )
    parser.add_argument("--kind", choices=KINDS, help="what the message is, unless its file begins with “Kind: ...”")
    parser.add_argument("--subject", default=None, help="its subject; a file may also begin with “Subject: ...”")
    parser.add_argument("--context", default=None, metavar="FILE.json", help="who it goes to, what went before")
    own_rules.add_arguments(parser)
    parser.add_argument("--all", action="store_true", help=f"show every finding, not only the first {SHOWN}")
    parser.add_argument(
        "--format", choices=("text", "github", "sarif"), default="text", help="for a reader or for another program"
    )
    parser.add_argument("--jsonl", default=None, metavar="FILE|-", help="many messages, one JSON object a line")


def _critique(args: Namespace, desk: Desk) -> Answer:
    if args.json and args.format != "text":
        raise Usage("--json and --format are two forms of one answer.", hint="Choose one of them.")
    own = own_rules.of_this_call(args)
    if args.jsonl is not None:
        return _many(read_text(args.jsonl), own)
    if len(args.files) > 1 and args.subject is not None:
        raise Usage("Several letters have not one subject.", hint="Begin each file with “Subject: ...”.")
    context = _object(read_text(args.context)) if args.context else {}
    if len(args.files) == 1 and args.format == "text":
        it = _judged(args.files[0], args, context, own)
        text = _told(it.critique, it.letter, every=args.all)
        return Answer(data=it.critique, text=text, exit=_exit(it))
    return _of_several([_tried(each, args, context, own) for each in args.files], args)


def _tried(name: str, args: Namespace, context: Mapping[str, Any], own: Preferences) -> Judged | Unread:
    try:
        return _judged(name, args, context, own)
    except Problem as problem:
        return Unread(name=name, problem=problem)


def _judged(name: str, args: Namespace, context: Mapping[str, Any], own: Preferences) -> Judged:
    letter = read_letter(name)
    kind = letter.kind or args.kind
    if kind is None:
        which = "the message" if name == "-" else name
        raise Usage(f"Say what {which} is, with --kind or a first line “Kind: ...”.", hint=CHOOSE)
    subject = args.subject if args.subject is not None else letter.subject
    draft = _draft({"kind": kind, "subject": subject, "body": letter.body, "context": context}, own)
    return Judged(letter=letter, critique=critique(draft))


CHOOSE = f"Choose one of {', '.join(KINDS)}."


def _exit(it: Judged | Unread) -> int:
    if isinstance(it, Unread):
        return exit_status(it.problem)
    return 1 if it.critique.verdict == "hold" else 0


# --- several letters


def _of_several(all_of_them: list[Judged | Unread], args: Namespace) -> Answer:
    """One answer for all. A file that cannot be read is told, and the others go on."""
    told = FORMATS[args.format](all_of_them, args)
    data = {"letters": [_data(each) for each in all_of_them]}
    return Answer(data=data, text=told, exit=max(map(_exit, all_of_them)))


def _data(it: Judged | Unread) -> dict[str, Any]:
    if isinstance(it, Unread):
        return {"file": it.name, "error": _error(it.problem)}
    return {"file": it.letter.name, **fields_of(it.critique)}


def _as_text(all_of_them: list[Judged | Unread], args: Namespace) -> str:
    parts = [
        f"{each.name}: {each.problem.says} {each.problem.hint}"
        if isinstance(each, Unread)
        else f"{each.letter.name}: {_told(each.critique, each.letter, every=args.all)}"
        for each in all_of_them
    ]
    return "\n\n".join([*parts, _counted(all_of_them)])


def _as_github(all_of_them: list[Judged | Unread], args: Namespace) -> str:
    from askwell.cli import github

    lines: list[str] = []
    for each in all_of_them:
        if isinstance(each, Unread):
            lines.append(github.complaint(each.name, each.problem))
        else:
            lines += github.commands_for(each.letter, each.critique.findings)
    return "\n".join([*lines, _counted(all_of_them)])


def _as_sarif(all_of_them: list[Judged | Unread], args: Namespace) -> str:
    from askwell.cli import sarif

    return sarif.log(
        [(each.letter, each.critique) for each in all_of_them if isinstance(each, Judged)],
        [(each.name, each.problem) for each in all_of_them if isinstance(each, Unread)],
    )


FORMATS = {"text": _as_text, "github": _as_github, "sarif": _as_sarif}


def _counted(all_of_them: list[Judged | Unread]) -> str:
    count = Counter("unread" if isinstance(each, Unread) else each.critique.verdict for each in all_of_them)
    told = [f"{count[key]} {says}" for key, says in COUNTED.items() if count[key]]
    return (
        f"{len(all_of_them)} letters: {', '.join(told)}." if len(all_of_them) > 1 else f"One letter: {told[0][2:]}."
    )


COUNTED = {"ready": "ready", "improve": "worth another pass", "hold": "to hold back", "unread": "not read"}


# --- many messages


def _many(text: str, own: Preferences) -> Answer:
    answers = list(_answers(text, own))
    return Answer(data=answers, lines=True, exit=1 if any("error" in each for each in answers) else 0)


def _answers(text: str, own: Preferences) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield _answered(line, number, own)


def _answered(line: str, number: int, own: Preferences) -> dict[str, Any]:
    known: object = None
    try:
        given = _object(line)
        known = given.get("id")
        return {"id": known, **fields_of(critique(_draft(given, own)))}
    except Problem as problem:
        return {"id": known, "line": number, "error": _error(problem)}


def _error(problem: Problem) -> dict[str, str]:
    return {"code": problem.code, "says": problem.says, "hint": problem.hint}


def _object(text: str) -> Mapping[str, Any]:
    import json

    try:
        given = json.loads(text)
    except (ValueError, RecursionError) as failed:
        raise Usage(f"This is not JSON: {failed}.", hint="See `askwell critique --help`.") from failed
    if not isinstance(given, dict):
        raise Usage("This is JSON, but not an object.", hint='Begin it with "{".')
    return given


def _draft(given: Mapping[str, Any], own: Preferences) -> Draft:
    kind, subject, body, context = (given.get(key) for key in ("kind", "subject", "body", "context"))
    if kind not in KINDS:
        raise Usage(f"“{kind}” is no kind of message.", hint=f"Choose one of {', '.join(KINDS)}.")
    if not isinstance(body, str):
        raise Usage("The message has no body.", hint='Give the text as "body".')
    if not isinstance(subject, str | None):
        raise Usage("The subject is not text.", hint="Leave it out, or give null, when it is not known.")
    if not isinstance(context, Mapping | None):
        raise Usage("The context is not an object.", hint='Give it as {"to": {"name": ...}}.')
    if not _whole(f"{subject}{body}{context}"):
        raise Usage("The text holds half a character.", hint="Save it as UTF-8 again.")
    if "\0" in body:
        raise Usage("This is not text: it holds NUL bytes, which no letter does.", hint="Give the words alone.")
    return Draft(kind=str(kind), subject=subject, body=body, context=read_context(context), preferences=own)


def _whole(text: str) -> bool:
    """Whether the text can be written out again: JSON lets lone surrogates through, a terminal does not."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def fields_of(result: object) -> dict[str, Any]:
    return {name: getattr(result, name) for name in result.__dataclass_fields__}  # type: ignore[attr-defined]


# --- for a reader


def _told(result: Critique, letter: Letter, *, every: bool) -> str:
    shown = result.findings if every else result.findings[:SHOWN]
    folded = len(result.findings) - len(shown)
    parts = [f"{VERDICTS[result.verdict]} ({result.score} of 100, {result.words} words)"]
    parts += [_finding(each, letter) for each in shown]
    if folded:
        parts.append(f"{folded} more; --all shows them.")
    if result.not_checked:
        parts.append(f"Not checked: {'; '.join(_not_checked(result))}.")
    return "\n\n".join(parts)


def _not_checked(result: Critique) -> Iterator[str]:
    """By what is needed, because one missing fact can silence many rules."""
    rules: dict[str, list[str]] = {}
    for each in result.not_checked:
        rules.setdefault(each.needs, []).append(each.rule)
    for needs, waiting in rules.items():
        shown = ", ".join(waiting) if len(waiting) <= SHOWN else f"{len(waiting)} rules"
        yield f"{shown} (needs {needs})"


def _finding(finding: Finding, letter: Letter) -> str:
    return f"{finding.severity:<7}  {_place(finding, letter)}  {finding.rule}\n  {finding.says}\n  {finding.fix}"


def _place(finding: Finding, letter: Letter) -> str:
    return "subject" if finding.part == "subject" else f"line {letter.line_of(finding)}"


commands = [
    Command(
        words="critique",
        summary="say what a careful editor would mend in a message",
        run=_critique,
        arguments=_arguments,
        examples=(
            "askwell critique letter.txt --kind ask-email",
            "askwell critique - --kind ask-linkedin-note --context maria.json --json",
            "askwell critique letters/*.txt --format github",
            "askwell critique letters/*.txt --off stuffy --limit length-over=160",
            "askwell critique --jsonl messages.jsonl",
        ),
        tables=False,
    ),
]
