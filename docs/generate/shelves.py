"""The page of shelves: what stands on each, and why."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

from askwell.core.shelf import load

from .markdown import fenced, says

SHELVES: dict[str, str] = {
    "core.shortlist.reasons": "reason",
    "core.replies.signs": "sign",
    "core.questions.packs": "pack",
    "core.compose.shapes": "shape",
    "core.occupations.fields": "field",
    "adapters.importers": "importer",
    "adapters.files.languages": "language",
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
    told: dict[str, Callable[[Any], str]] = {
        "reason": _reason,
        "sign": _sign,
        "pack": _pack,
        "shape": _shape,
        "field": _field,
        "importer": _importer,
        "language": _language,
    }
    tell = told.get(name, lambda it: "")
    about = f"## {_title(folder)}\n\n{says(package)}\n\nFiles: `src/askwell/{folder.replace('.', '/')}/`."
    return "\n\n".join([about, *(_thing(package, module, tell(it)) for module, it in things(folder).items())])


def _thing(package: ModuleType, module: str, more: str) -> str:
    about = says(sys.modules[f"{package.__name__}.{module}"])
    return "\n\n".join(filter(None, [f"### {module}", about, more]))


def _title(folder: str) -> str:
    return {
        "core.shortlist.reasons": "Ranking reasons",
        "core.replies.signs": "Signs of an answer",
        "core.questions.packs": "Question packs",
        "core.compose.shapes": "Message shapes",
        "core.occupations.fields": "Fields of work",
    }.get(folder, folder.rpartition(".")[2].capitalize())


def _reason(it: Any) -> str:
    return f"**Why.** {it.why}\n\n- Speaks: {it.good}\n- Stays silent: {it.bad}"


def _sign(it: Any) -> str:
    seen = [f"- Seen in: {_letter(each)}" for each in it.good]
    return "\n".join([f"**Why.** {it.why}", "", *seen, *(f"- Not in: {_letter(each)}" for each in it.bad)])


def _importer(it: Any) -> str:
    mapped = " Columns that it does not know can be told with `--map`." if it.takes_mapping else ""
    return f"Format `{it.name}`. Looks for {it.looks_for}.{mapped}"


def _language(it: Any) -> str:
    fields = ("name", "first", "last", "email", "employer", "title", "connected-on")
    return "\n".join(f"- {field}: {', '.join(it.people[field])}" for field in fields)


def _letter(it: Any) -> str:
    said = " ".join(it.body.split()) or "; ".join(f"{name}: {value}" for name, value in it.headers.items())
    return f"“{said if len(said) <= 160 else said[:157].rstrip() + '...'}”"


def _pack(it: Any) -> str:
    return "\n".join([f"**Why.** {it.why}", "", *(f"- {each.text}" for each in it.questions)])


def _shape(it: Any) -> str:
    least, most = it.words
    budget = f"Kind `{it.kind}`, {least} to {most} words."
    good, bad = fenced(it.good), fenced(it.bad)
    return f"**Why.** {it.why}\n\n{budget}\n\nLike this:\n\n{good}\n\nNot like this:\n\n{bad}"


def _field(it: Any) -> str:
    names = ", ".join(each.name for each in it.occupations)
    return f"Checked on {it.checked_on.isoformat()}. {len(it.occupations)} occupations: {names}."
