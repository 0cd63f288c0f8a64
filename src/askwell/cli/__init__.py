"""The command line: one module a noun, each a thin face of actions and queries. Nothing is decided here.

`GROUPS` is this door's one list. Commands that need no table (critique, rules, explain, read-reply, --help) start
without Django, because they are typed often and Django is most of a cold start.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence
from importlib import import_module

from askwell.cli import frame

GROUPS: dict[str, dict[str, str]] = {
    "every day": {"today": "outreach"},
    "who and why": {"profile": "goals", "goal": "goals", "goals": "goals"},
    "people": {
        "import": "imports",
        "undo": "imports",
        "contact": "contacts",
        "recall": "recall",
        "tie": "contacts",
        "fact": "facts",
        "feed": "feeds",
        "find": "contacts",
        "duplicates": "duplicates",
        "merge": "duplicates",
        "shortlist": "shortlist",
        "occupations": "occupations",
        "introductions": "shortlist",
    },
    "writing": {
        "draft": "messages",
        "message": "messages",
        "critique": "critique",
        "rules": "rules",
        "explain": "rules",
    },
    "waiting": {"outreach": "outreach", "reply": "outreach", "read-reply": "replies", "move-on": "shortlist"},
    "talking": {
        "conversation": "conversations",
        "brief": "conversations",
        "agenda": "conversations",
        "note": "conversations",
    },
    "the program": {
        "serve": "serve",
        "open": "serve",
        "service": "service",
        "mailbox": "mail",
        "sync": "mail",
        "work": "work",
        "settings": "settings",
        "demo": "demo",
        "bench": "bench",
    },
}
"""Heading of `--help` -> first words of commands, each with the module in this package that holds it."""
MODULES: dict[str, str] = {word: module for group in GROUPS.values() for word, module in group.items()}


def main(argv: Sequence[str]) -> int:
    return frame.main(argv, commands_of=_commands_of, modules=MODULES)


def all_commands() -> list[frame.Command]:
    """Every command there is, module by module, for the reference pages."""
    return [command for module in dict.fromkeys(MODULES.values()) for command in _load(module)]


def grouped_commands() -> dict[str, list[frame.Command]]:
    """The same by the headings of `--help`: a bare word before the words that begin with it."""
    return {heading: [it for word in words for it in _family(word)] for heading, words in GROUPS.items()}


def _family(word: str) -> list[frame.Command]:
    return sorted(_commands_of(word), key=lambda each: " " in each.words)


def _commands_of(first_word: str) -> list[frame.Command]:
    return [command for command in _load(MODULES[first_word]) if command.words.split()[0] == first_word]


def _load(module: str) -> Sequence[frame.Command]:
    """The commands of a module. While it loads nothing is thrown away, so nobody looks for what could be."""
    gc.disable()
    try:
        loaded: Sequence[frame.Command] = import_module(f"askwell.cli.{module}").commands
    finally:
        gc.freeze()
        gc.enable()
    return loaded
