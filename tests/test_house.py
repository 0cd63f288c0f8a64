"""The laws of the house that no import checker can keep (docs/tour.md). Each says where it is broken."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HOUSE = ROOT / "src" / "askwell"
CLOCKS = {"now", "today", "utcnow", "time", "monotonic"}
TOUCHING = {"open", "socket", "subprocess", "urlopen", "Path"}
PURE = {"ahocorasick_rs", "dateparser", "nameparser", "nh3", "rapidfuzz"}
"""Libraries that the core may use because they only compute, besides the standard library."""
NOT_PURE = {"os", "io", "pathlib", "socket", "subprocess", "urllib.request", "http", "sqlite3", "time", "random"}
WRITES = {
    "save", "create", "bulk_create", "bulk_update", "update", "delete", "get_or_create", "update_or_create", "set",
    "add", "remove",
}  # fmt: skip
MANAGERS = {"objects"}


def files(*rooms: str) -> Iterator[Path]:
    for room in rooms:
        yield from sorted((HOUSE / room).rglob("*.py"))


def nodes(path: Path, kind: type[ast.AST]) -> list[ast.AST]:
    return [each for each in ast.walk(ast.parse(path.read_text())) if isinstance(each, kind)]


def place(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"


def imported(path: Path) -> Iterator[tuple[str, ast.AST]]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from ((each.name, node) for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module or "", node


def test_the_core_imports_only_what_computes():
    allowed = sys.stdlib_module_names | PURE | {"askwell"}

    strangers = [
        f"{place(path, node)} imports {name}"
        for path in files("core")
        for name, node in imported(path)
        if name.split(".")[0] not in allowed or name in NOT_PURE or name.split(".")[0] in NOT_PURE
    ]

    assert strangers == []


@pytest.mark.parametrize("room", ["core", "models", "queries", "actions"])
def test_nothing_below_the_doors_reads_the_clock(room: str):
    readers = [
        place(path, call)
        for path in files(room)
        for call in nodes(path, ast.Call)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in CLOCKS
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id in ("datetime", "date", "time", "timezone", "clock")
    ]

    assert readers == []


def test_the_core_touches_no_disk():
    calls = [
        place(path, call)
        for path in files("core")
        for call in nodes(path, ast.Call)
        if isinstance(call.func, ast.Name) and call.func.id in TOUCHING
    ]

    assert calls == []


def test_only_actions_write():
    writers = [
        f"{place(path, call)} calls {call.func.attr}"
        for path in files("queries", "web", "cli", "work", "models")
        for call in nodes(path, ast.Call)
        if isinstance(call.func, ast.Attribute) and call.func.attr in WRITES and _is_on_rows(call.func.value)
    ]

    assert writers == []


def _is_on_rows(value: ast.AST) -> bool:
    """Whether a chain of calls begins at a manager: `Thing.objects.filter(...)`."""
    while isinstance(value, ast.Call | ast.Attribute):
        if isinstance(value, ast.Attribute) and value.attr in MANAGERS:
            return True
        value = value.func if isinstance(value, ast.Call) else value.value
    return False


def test_the_environment_is_read_in_settings_alone():
    """Besides it only where a process begins: Django's own variable is set there, and benches start others."""
    begins = (HOUSE / "settings.py", HOUSE / "wsgi.py", HOUSE / "cli" / "tables.py", *files("bench"))

    readers = [
        place(path, node)
        for path in sorted(HOUSE.rglob("*.py"))
        if path not in begins
        for node in nodes(path, ast.Attribute)
        if isinstance(node, ast.Attribute) and node.attr in ("environ", "getenv")
    ]

    assert readers == []


def test_every_module_says_what_it_is_for():
    silent = [
        str(path.relative_to(ROOT))
        for path in sorted(HOUSE.rglob("*.py"))
        if "migrations" not in path.parts
        and path.read_text().strip()
        and not ast.get_docstring(ast.parse(path.read_text()))
    ]

    assert silent == []


def test_no_catch_all_modules():
    junk = [str(path) for path in HOUSE.rglob("*.py") if path.stem in ("utils", "helpers", "common", "misc")]

    assert junk == []


LIBRARY_MAY_FAIL = {"src/askwell/adapters/bounces.py"}
"""Where a library is fed with hostile mail and may raise anything at all; never our own code."""


def test_nothing_swallows_every_exception():
    broad = [
        place(path, handler)
        for path in sorted(HOUSE.rglob("*.py"))
        if str(path.relative_to(ROOT)) not in LIBRARY_MAY_FAIL
        for handler in nodes(path, ast.ExceptHandler)
        if isinstance(handler, ast.ExceptHandler) and _is_broad(handler) and not _raises_again(handler)
    ]

    assert broad == []


def _is_broad(handler: ast.ExceptHandler) -> bool:
    named = handler.type.id if isinstance(handler.type, ast.Name) else ""
    return handler.type is None or named in ("Exception", "BaseException")


def _raises_again(handler: ast.ExceptHandler) -> bool:
    """At least what it cannot put a name to."""
    return any(isinstance(each, ast.Raise) and each.exc is None for each in ast.walk(handler))


def test_templates_hold_no_inline_script_or_style():
    inline = [
        f"{path.relative_to(ROOT)}: {line.strip()[:60]}"
        for path in sorted((HOUSE / "web" / "templates").rglob("*.html"))
        for line in path.read_text().splitlines()
        if " style=" in line or " onclick=" in line or "<style" in line or ("<script" in line and "src=" not in line)
    ]

    assert inline == []


@pytest.mark.parametrize("room", ["core", "adapters"])
def test_a_forbidden_import_is_found(room: str, tmp_path: Path):
    """The laws bite: the same contracts fail on a copy of the house with one law broken."""
    copy = _copied(tmp_path)
    (copy / "src" / "askwell" / room / "culprit.py").write_text('"""Breaks a law."""\n\nimport django.db\n')

    done = _lint(copy)

    assert "Core and adapters do without Django BROKEN" in done


def test_a_climbing_import_is_found(tmp_path: Path):
    copy = _copied(tmp_path)
    (copy / "src" / "askwell" / "core" / "culprit.py").write_text(
        '"""Breaks a law."""\n\nimport askwell.actions.goals\n'
    )

    assert "Floors: a room imports only from floors below it BROKEN" in _lint(copy)


def test_a_door_that_reaches_for_tables_is_found(tmp_path: Path):
    copy = _copied(tmp_path)
    (copy / "src" / "askwell" / "web" / "culprit.py").write_text('"""Breaks a law."""\n\nimport askwell.models\n')

    assert "Tables and carriers are for actions, queries and work alone BROKEN" in _lint(copy)


def test_a_new_room_without_a_floor_is_found(tmp_path: Path):
    copy = _copied(tmp_path)
    (copy / "src" / "askwell" / "attic.py").write_text('"""A room without a floor."""\n')

    assert "attic" in _lint(copy)


def _copied(tmp_path: Path) -> Path:
    import shutil

    shutil.copytree(HOUSE, tmp_path / "src" / "askwell", ignore=shutil.ignore_patterns("__pycache__", "static"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def _lint(copy: Path) -> str:
    script = "import sys; from importlinter.cli import lint_imports_command as go; go(['--no-cache'])"
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=copy,
        env={"PYTHONPATH": str(copy / "src"), "PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr
