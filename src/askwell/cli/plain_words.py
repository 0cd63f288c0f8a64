"""Reading the words of a command where they are as plain as most. argparse does more, and takes long to load.

Whatever is not plain is left to `parser.py`, wrong words among it: every complaint and all help are said there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

PLAIN = {"action", "choices", "default", "help", "metavar", "nargs"}
"""What may be said of an argument."""


def read(words: Sequence[str], *, declare: Callable[[ArgumentParser], None]) -> Namespace | None:
    """What argparse would make of the words of a command; None where that is not plain to see."""
    known = _Declared()
    try:
        declare(cast("ArgumentParser", known))
        return cast("Namespace", SimpleNamespace(**_told(words, known)))
    except _NotPlain:
        return None


class _NotPlain(Exception):
    """argparse is to look at it."""


class _Declared:
    """Takes down the arguments of a command, as an `ArgumentParser` does."""

    def __init__(self) -> None:
        self.options: dict[str, dict[str, Any]] = {}
        self.lists: dict[str, dict[str, Any]] = {}
        """What stands without an option, as often as one likes."""

    def add_argument(self, name: str, *others: str, **how: Any) -> None:
        if others or how.keys() - PLAIN or how.get("action", "append") not in ("append", "store_true"):
            raise _NotPlain
        option = name.startswith("--") and "nargs" not in how
        if not option and (name.startswith("-") or how.get("nargs") != "*" or "choices" in how or self.lists):
            raise _NotPlain
        (self.options if option else self.lists)[name] = how

    def add_mutually_exclusive_group(self) -> None:
        raise _NotPlain


def _told(words: Sequence[str], known: _Declared) -> dict[str, Any]:
    told = {_key(name): _usual(how) for name, how in (known.options | known.lists).items()}
    bare: list[int] = []
    rest = iter(enumerate(words))
    for at, word in rest:
        if _is_bare(word):
            bare.append(at)
        elif word in known.options:
            told[_key(word)] = _value(known.options[word], rest, before=told[_key(word)])
        else:
            raise _NotPlain
    if bare:
        (name,) = known.lists or (None,)
        if name is None or bare[-1] - bare[0] >= len(bare):  # they do not stand together
            raise _NotPlain
        told[_key(name)] = [words[at] for at in bare]
    return told


def _usual(how: dict[str, Any]) -> Any:
    nothing: Any = [] if "nargs" in how else False if how.get("action") == "store_true" else None
    return how.get("default", nothing)


def _value(how: dict[str, Any], rest: Iterator[tuple[int, str]], *, before: Any) -> Any:
    if how.get("action") == "store_true":
        return True
    _, value = next(rest, (0, "--"))
    if not _is_bare(value) or ("choices" in how and value not in how["choices"]):
        raise _NotPlain
    return [*before, value] if "action" in how else value


def _is_bare(word: str) -> bool:
    return word == "-" or not word.startswith("-")


def _key(name: str) -> str:
    return name.lstrip("-").replace("-", "_")
