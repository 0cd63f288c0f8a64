"""The page of actions, read from their source: nothing is imported, so no database is opened."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

HOUSE = Path(__file__).parents[2] / "src" / "askwell"


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
