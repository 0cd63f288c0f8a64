"""Words on a page: the few marks that the generated pages are made of."""

from __future__ import annotations

from collections.abc import Iterable
from inspect import getdoc
from types import ModuleType


def says(module: ModuleType) -> str:
    return getdoc(module) or ""


def sentence(text: str) -> str:
    return text[:1].upper() + text[1:].rstrip(".") + "."


def listed(words: Iterable[str]) -> str:
    return ", ".join(f"`{each}`" for each in words)


def row(*cells: str) -> str:
    return "| " + " | ".join(each.replace("|", "\\|") for each in cells) + " |"


def fenced(text: str, *, language: str = "text") -> str:
    return f"```{language}\n{text.strip()}\n```"
