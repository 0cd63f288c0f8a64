"""The limits of a rule: the numbers that its file names in capitals, each with the sentence that stands below it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from inspect import getsource
from numbers import Number
from types import ModuleType
from typing import Any

SET_OF_BITS = 1_000_000
"""A number as large stands for wordings and is no limit."""


def limits(module: ModuleType) -> str:
    found = "\n".join(_limit(named, about) for named, about in _numbers(module))
    return f"**Limits.**\n\n{found}" if found else ""


def _numbers(module: ModuleType) -> Iterator[tuple[dict[str, Any], str]]:
    """Names in capitals with their values, one assignment at a time, and the sentence below it."""
    body = ast.parse(getsource(module)).body
    for at, node in enumerate(body):
        if isinstance(node, ast.Assign | ast.AnnAssign):
            named = {name: getattr(module, name) for name in _assigned(node)}
            if named and all(map(_is_number, named.values())):
                yield named, _sentence_at(body[at + 1 : at + 2])


def _assigned(node: ast.Assign | ast.AnnAssign) -> list[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    names = [each.id for target in targets for each in ast.walk(target) if isinstance(each, ast.Name)]
    return [each for each in names if each.isupper() and not each.startswith("_")]


def _is_number(value: object) -> bool:
    if isinstance(value, dict):
        return bool(value) and all(map(_is_number, value.values()))
    return isinstance(value, Number) and value < SET_OF_BITS  # type: ignore[operator]


def _sentence_at(following: list[ast.stmt]) -> str:
    match following:
        case [ast.Expr(value=ast.Constant(value=str(text)))]:
            return " ".join(text.split())
    return ""


def _limit(named: dict[str, Any], about: str) -> str:
    told = ", ".join(f"`{name}` {_number(value)}".rstrip() for name, value in named.items())
    below = [line for value in named.values() if isinstance(value, dict) for line in _entries(value)]
    return "\n".join([f"- {told}. {about}".rstrip(), *below])


def _number(value: Any) -> str:
    return "" if isinstance(value, dict) else str(value)


def _entries(value: dict[str, Any]) -> Iterator[str]:
    for name, each in value.items():
        told = ", ".join(f"{key} {number}" for key, number in each.items()) if isinstance(each, dict) else each
        yield f"  - {name}: {told}"
