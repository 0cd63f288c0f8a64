"""The reference pages, written from the code. Each page in docs/reference/ calls one function of this file.

`make docs` writes the pages anew and `make check` refuses one that is behind. Nothing here is typed twice: what a
page says of a command, a rule or a shelf stands in that thing's own file. Only the environment and the settings,
which code can name but not explain, have their sentences here; a new name without one stops the page.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from argparse import Action
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from askwell.cli import MODULES, all_commands
from askwell.cli.frame import Command, parser_of
from askwell.core.critique import RULES, Example, Rule
from askwell.core.critique.sources import SOURCES
from askwell.core.shelf import load

HOUSE = Path(__file__).parent.parent / "src" / "askwell"


# --- commands


def commands() -> str:
    by_module: dict[str, list[Command]] = {}
    for each in all_commands():
        by_module.setdefault(MODULES[each.words.split()[0]], []).append(each)
    parts = (_family(module, family) for module, family in by_module.items())
    return "\n\n".join(parts)


def _family(module: str, family: list[Command]) -> str:
    about = _says(import_module(f"askwell.cli.{module}"))
    return "\n\n".join([f"## {module.capitalize()}", about, *map(_command, family)])


def _command(it: Command) -> str:
    parts = [f"### askwell {it.words}", _sentence(it.summary)]
    rows = [_row(f"`{_typed(each)}`", _meaning(each)) for each in _arguments(it)]
    if rows:
        parts.append("\n".join(["| you give | what it is |", "|---|---|", *rows]))
    if it.examples:
        parts.append(_fenced("\n".join(it.examples), language="sh"))
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


# --- rules


def rules() -> str:
    table = ["| rule | weight | the fault it looks for |", "|---|---|---|"]
    table += [_row(f"[{each.id}](#{each.id})", _weight(each), each.fault) for each in RULES.values()]
    return "\n\n".join([f"{len(RULES)} rules stand on the shelf.", "\n".join(table), *map(_rule, RULES.values())])


def _rule(it: Rule) -> str:
    sources = "; ".join(f"{key}, {SOURCES[key]}" for key in it.evidence) or "this program's own judgement"
    return "\n\n".join(
        [
            f"## {it.id}",
            f"Looks for *{it.fault}* in {_list(it.kinds)}. {_weight(it).capitalize()}.",
            f"**Why.** {it.why}",
            f"**What to do.** {it.fix}",
            f"It speaks up at:\n\n{_examples(it.bad, it)}",
            f"It stays silent at:\n\n{_examples(it.good, it)}",
            f"Evidence: {sources}.",
        ]
    )


def _weight(it: Rule) -> str:
    return (
        "blocks sending"
        if it.blocks
        else {"error": "error, advises", "warning": "warns", "hint": "hints"}[it.severity]
    )


def _examples(shown: Iterable[Example], rule: Rule) -> str:
    return "\n\n".join(_fenced(_example(each, rule)) for each in shown)


def _example(it: Example, rule: Rule) -> str:
    head = [f"kind: {it.kind}"] if it.kind and it.kind != rule.kinds[0] else []
    head += [f"known: {json.dumps(dict(it.context), ensure_ascii=False)}"] if it.context else []
    head += [f"Subject: {it.subject}"] if it.subject is not None else []
    return "\n".join([*head, *([""] if head else []), it.body])


# --- shelves


SHELVES: dict[str, str] = {
    "core.shortlist.reasons": "reason",
    "core.replies.signs": "sign",
    "core.questions.packs": "pack",
    "core.compose.shapes": "shape",
    "adapters.importers": "importer",
    "adapters.channels": "channel",
    "adapters.mailboxes": "mailbox",
    "adapters.autostart": "autostart",
    "bench.benches": "bench",
}
"""The folder below src/askwell -> the name under which its modules offer their thing. Rules have their own page."""


def shelves() -> str:
    return "\n\n".join(_shelf(folder, name) for folder, name in SHELVES.items())


def things(folder: str) -> dict[str, Any]:
    """What stands on the shelf in that folder, by module name."""
    return load(import_module(f"askwell.{folder}"), SHELVES[folder])


def _shelf(folder: str, name: str) -> str:
    package = import_module(f"askwell.{folder}")
    told: dict[str, Callable[[Any], str]] = {"reason": _reason, "sign": _sign, "pack": _pack, "shape": _shape}
    tell = told.get(name, lambda it: "")
    about = f"## {_title(folder)}\n\n{_says(package)}\n\nFiles: `src/askwell/{folder.replace('.', '/')}/`."
    return "\n\n".join([about, *(_thing(package, module, tell(it)) for module, it in things(folder).items())])


def _thing(package: ModuleType, module: str, more: str) -> str:
    says = _says(sys.modules[f"{package.__name__}.{module}"])
    return "\n\n".join(filter(None, [f"### {module}", says, more]))


def _title(folder: str) -> str:
    return {
        "core.shortlist.reasons": "Ranking reasons",
        "core.replies.signs": "Signs of an answer",
        "core.questions.packs": "Question packs",
        "core.compose.shapes": "Message shapes",
    }.get(folder, folder.rpartition(".")[2].capitalize())


def _reason(it: Any) -> str:
    return f"**Why.** {it.why}\n\n- Speaks: {it.good}\n- Stays silent: {it.bad}"


def _sign(it: Any) -> str:
    seen = [f"- Seen in: {_letter(each)}" for each in it.good]
    return "\n".join([f"**Why.** {it.why}", "", *seen, *(f"- Not in: {_letter(each)}" for each in it.bad)])


def _letter(it: Any) -> str:
    said = " ".join(it.body.split()) or "; ".join(f"{name}: {value}" for name, value in it.headers.items())
    return f"“{said if len(said) <= 160 else said[:157].rstrip() + '...'}”"


def _pack(it: Any) -> str:
    return "\n".join([f"**Why.** {it.why}", "", *(f"- {each.text}" for each in it.questions)])


def _shape(it: Any) -> str:
    least, most = it.words
    budget = f"Kind `{it.kind}`, {least} to {most} words."
    good, bad = _fenced(it.good), _fenced(it.bad)
    return f"**Why.** {it.why}\n\n{budget}\n\nLike this:\n\n{good}\n\nNot like this:\n\n{bad}"


# --- settings


ENVIRONMENT: dict[str, tuple[str, str]] = {
    "ASKWELL_HOME": (
        "The data folder: database, keys, the port of the running program. On this machine's own disk.",
        "your platform's folder for user data",
    ),
    "ASKWELL_DATABASE_URL": (
        "A PostgreSQL database, `postgresql://user:password@host/name`; wants the extra `askwell[postgres]`.",
        "SQLite in the data folder",
    ),
    "ASKWELL_TEST_CLOCK": (
        "Another time for rehearsals: ISO 8601, or `@FILE` with such a time in it, read again at each use. While it "
        "is set, mail goes to servers on this machine only: [how to move the clock](../how-to/move-the-clock.md).",
        "the real time",
    ),
    "ASKWELL_ACCOUNT": ("The account that commands act for, by name: `demo` for the demo world.", "your own"),
}
"""What each variable is for, and what holds when it is not set."""

ACCOUNT: dict[str, str] = {
    "paused": "Nothing leaves until you say so. What is approved meanwhile waits.",
    "undo_seconds": "How long an approved message can still be taken back, 0 to 120; 30 unless you change it.",
    "rest_days": "Weekdays, 1 for Monday to 7 for Sunday, on which Today proposes nothing new.",
}
"""What `actions.accounts.change_settings` takes."""


def settings() -> str:
    read = [_row(f"`{name}`", *ENVIRONMENT[name]) for name in variables()]
    kept = [_row(f"`{name}`", says) for name, says in ACCOUNT.items()]
    return "\n\n".join(
        (
            "## Environment",
            "\n".join(["| variable | what it is | when not set |", "|---|---|---|", *read]),
            "## Of your account",
            "Change these on the Settings page.",
            "\n".join(["| setting | what it is |", "|---|---|", *kept]),
        )
    )


def variables() -> list[str]:
    """The environment variables that settings.py reads, in its order."""
    return re.findall(r'environ\.get\("(\w+)"', (HOUSE / "settings.py").read_text())


# --- actions


def actions() -> str:
    files = sorted(each for each in (HOUSE / "actions").glob("*.py") if each.stem != "__init__")
    return "\n\n".join(_room(each) for each in files)


def _room(file: Path) -> str:
    tree = ast.parse(file.read_text())
    verbs = [_verb(each) for each in verbs_in(tree)]
    return "\n\n".join([f"## {file.stem}", ast.get_docstring(tree) or "", *verbs])


def verbs_in(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    """The public functions, in the order of the file."""
    return (each for each in tree.body if isinstance(each, ast.FunctionDef) and not each.name.startswith("_"))


def _verb(it: ast.FunctionDef) -> str:
    answers = f" -> {ast.unparse(it.returns)}" if it.returns else ""
    return "\n\n".join(filter(None, [f"**`{it.name}({ast.unparse(it.args)}){answers}`**", ast.get_docstring(it)]))


# --- words on a page


def _says(module: ModuleType) -> str:
    return (module.__doc__ or "").strip()


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:].rstrip(".") + "."


def _list(words: Iterable[str]) -> str:
    return ", ".join(f"`{each}`" for each in words)


def _row(*cells: str) -> str:
    return "| " + " | ".join(each.replace("|", "\\|") for each in cells) + " |"


def _fenced(text: str, *, language: str = "text") -> str:
    return f"```{language}\n{text.strip()}\n```"
