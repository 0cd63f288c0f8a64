"""The page of numbers says what the code does: each constant that it names is there, with the value that it gives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "why" / "the-numbers.md"
SOURCE = Path(__file__).parents[2] / "src" / "askwell"
UNITS = {"days": 86400, "hours": 3600, "minutes": 60, "seconds": 1}


def rows() -> list[list[str]]:
    lines = [line for line in PAGE.read_text().splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [each for each in cells if each[0] != "what"]


def constants() -> Iterator[tuple[str, str, Any]]:
    """What a row says and the value in the code, for every name in capitals."""
    for what, value, where, _ in rows():
        file, *names = re.findall(r"`([^`]+)`", where)
        for name in names:
            if name.isupper():
                module = import_module(f"askwell.{file.removesuffix('.py').replace('/', '.')}")
                yield f"{what}: {name}", value, getattr(module, name)


def spelt(value: Any) -> set[str]:
    """The ways in which a page may write a value."""
    match value:
        case timedelta():
            return {f"{int(value.total_seconds() / per)} {unit}" for unit, per in UNITS.items()}
        case time():
            return {f"{value:%H:%M}"}
        case float():
            return {f"{value * 100:g} %"}
        case int():
            return {str(value)}
    return set()


@pytest.mark.parametrize(("says", "value"), [(says, (text, value)) for says, text, value in constants()])
def test_a_number_on_the_page_is_the_number_in_the_code(says: str, value: tuple[str, Any]):
    text, real = value

    assert not spelt(real) or any(re.search(rf"(?<!\d){re.escape(way)}", text) for way in spelt(real)), (says, real)


def test_every_row_names_a_file_and_a_reason():
    assert [what for what, _, where, why in rows() if not (SOURCE / where.split("`")[1]).is_file() or not why] == []


def test_the_page_would_notice_another_number():
    assert spelt(timedelta(hours=72)) == {"3 days", "72 hours", "4320 minutes", "259200 seconds"}
    assert not any(re.search(rf"(?<!\d){way}", "71 hours") for way in spelt(timedelta(hours=72)))
