"""The command line: one module a noun, each a thin face of actions and queries. Nothing is decided here.

`MODULES` is this door's one list. Commands that need no table (critique, rules, explain, read-reply, --help) start
without Django, because they are typed often and Django is most of a cold start.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

from askwell.cli import frame

MODULES: dict[str, str] = {
    "today": "outreach",
    "goal": "goals",
    "goals": "goals",
    "profile": "goals",
    "contact": "contacts",
    "tie": "contacts",
    "fact": "contacts",
    "find": "contacts",
    "import": "imports",
    "undo": "imports",
    "shortlist": "shortlist",
    "introductions": "shortlist",
    "move-on": "shortlist",
    "draft": "messages",
    "message": "messages",
    "critique": "critique",
    "rules": "critique",
    "explain": "critique",
    "outreach": "outreach",
    "reply": "outreach",
    "read-reply": "replies",
    "conversation": "conversations",
    "brief": "conversations",
    "agenda": "conversations",
    "note": "conversations",
    "mailbox": "mail",
    "sync": "mail",
    "work": "work",
    "settings": "settings",
    "serve": "serve",
    "open": "serve",
    "service": "service",
    "demo": "demo",
    "bench": "bench",
}
"""First word of a command -> the module in this package that holds it, in the order of `--help`."""


def main(argv: Sequence[str]) -> int:
    return frame.main(argv, commands_of=_commands_of, modules=MODULES)


def all_commands() -> list[frame.Command]:
    """Every command there is, for `--help` and for the reference pages."""
    return [command for module in dict.fromkeys(MODULES.values()) for command in _load(module)]


def _commands_of(first_word: str) -> list[frame.Command]:
    return [command for command in _load(MODULES[first_word]) if command.words.split()[0] == first_word]


def _load(module: str) -> Sequence[frame.Command]:
    loaded: Sequence[frame.Command] = import_module(f"askwell.cli.{module}").commands
    return loaded
