"""Reading the official O*NET download: the zip of texts or workbooks as it comes, or the files out of it."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO, StringIO
from pathlib import PurePath
from typing import Any
from xml.etree.ElementTree import ParseError

from askwell.adapters.files.archives import BROKEN, is_zip, members
from askwell.core.errors import Unreadable
from askwell.core.occupations import Occupation
from askwell.core.occupations.official import Official

CODE = "O*NET-SOC Code"
TITLES = "Occupation Data"
NAMES = {"Alternate Titles": "Alternate Title", "Sample of Reported Titles": "Reported Job Title"}
TASKS, SKILLS, RELATED = "Task Statements", "Skills", "Related Occupations"
WANTED = frozenset([TITLES, *NAMES, TASKS, SKILLS, RELATED])
MOST_TASKS, MOST_SKILLS, MOST_NEAR = 8, 6, 10
RELEASE = re.compile(r"O\*NET\W{0,3}(\d{2}\.\d)|db_(\d{2})_(\d)")
WHERE = "Download “All Files”, as text or Excel, from www.onetcenter.org/database.html and give that zip."
ODD = (*BROKEN, KeyError, IndexError, TypeError, AttributeError, AssertionError, ParseError, RecursionError)
"""All that openpyxl raises on damaged workbooks."""

Rows = Iterable[Mapping[str, str]]


def read_official(files: Mapping[str, bytes]) -> Official:
    """The occupations in a download: one zip, or its files by name. Raises `Unreadable` when none are in it."""
    found, release = _found(files)
    if TITLES not in found:
        raise Unreadable(
            f"This is no O*NET download: no file in it is called “{TITLES}”.", hint=WHERE, code="nothing-recognised"
        )
    tables = {name: _rows(*found[name]) for name in found}
    occupations = tuple(_occupations(tables))
    if not occupations:
        raise Unreadable(f"“{TITLES}” in it lists no occupation.", hint=WHERE, code="nothing-recognised")
    return Official(release=f"O*NET {release} Database" if release else "O*NET Database", occupations=occupations)


def _found(files: Mapping[str, bytes]) -> tuple[dict[str, tuple[str, bytes]], str]:
    """The wanted tables by their names, each as file name and bytes; and the release where something says it."""
    found: dict[str, tuple[str, bytes]] = {}
    release = ""
    for name, data in _unpacked(files):
        path = PurePath(name)
        if path.stem in WANTED and path.suffix.lower() in (".txt", ".xlsx"):
            found[path.stem] = (path.name, data)
        release = release or _release(name, data if path.stem == "Read Me" else b"")
    return found, release


def _unpacked(files: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    for name, data in files.items():
        if PurePath(name).suffix.lower() == ".xlsx" or not is_zip(data):
            yield name, data
            continue
        yield name, b""
        for member in members(data):
            stem = PurePath(member.name).stem
            if stem in WANTED or stem == "Read Me":
                yield member.name, member.read()


def _release(name: str, text: bytes) -> str:
    told = RELEASE.search(name) or RELEASE.search(text[:2000].decode("utf-8", "replace"))
    return "" if told is None else told[1] or f"{told[2]}.{told[3]}"


def _rows(name: str, data: bytes) -> list[dict[str, str]]:
    lines = _workbook(name, data) if name.lower().endswith(".xlsx") else _text(data)
    header = next(lines, [])
    if CODE not in header:
        raise Unreadable(f"“{name}” has no column “{CODE}”, so it is not the official file.", hint=WHERE)
    return [dict(zip(header, line, strict=False)) for line in lines]


def _text(data: bytes) -> Iterator[list[str]]:
    text = data.decode("utf-8-sig", "replace").replace("\0", "")
    yield from csv.reader(StringIO(text, newline=""), delimiter="\t", quoting=csv.QUOTE_NONE)


def _workbook(name: str, data: bytes) -> Iterator[list[str]]:
    members(data)  # refuses traps
    from openpyxl import load_workbook  # late: it takes long to load

    try:
        sheet: Any = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False).worksheets[0]
        for row in sheet.iter_rows(values_only=True):
            yield ["" if cell is None else str(cell) for cell in row]
    except ODD as damage:
        raise Unreadable(f"“{name}” is damaged, so it cannot be read.", hint=WHERE) from damage


def _occupations(tables: Mapping[str, Rows]) -> Iterator[Occupation]:
    names = _names(tables)
    tasks = _tasks(tables.get(TASKS, ()))
    skills = _skills(tables.get(SKILLS, ()))
    related = _related(tables.get(RELATED, ()))
    for row in tables[TITLES]:
        code, title = row.get(CODE, "").strip(), row.get("Title", "").strip()
        if re.fullmatch(r"\d\d-\d{4}\.\d\d", code) and title:
            yield Occupation(
                id=code,
                name=title[:200],
                also=tuple(dict.fromkeys(names[code])),
                tasks=tuple(tasks[code][:MOST_TASKS]),
                skills=tuple(skills[code]),
                near=tuple(related[code][:MOST_NEAR]),
                onet=code,
            )


def _names(tables: Mapping[str, Rows]) -> dict[str, list[str]]:
    """A reported title ends with its abbreviation in brackets: both are names."""
    names: dict[str, list[str]] = defaultdict(list)
    for table, column in NAMES.items():
        for row in tables.get(table, ()):
            told = row.get(column, "")
            names[row[CODE]].append(re.sub(r"\s*\([^)]*\)", "", told).strip())
            if bracketed := re.search(r"\(([^)]{2,60})\)", told):
                names[row[CODE]].append(bracketed[1])
    return names


def _tasks(rows: Rows) -> dict[str, list[str]]:
    """The core tasks first, each group in the order of the file."""
    tasks: dict[str, list[str]] = defaultdict(list)
    for row in sorted(rows, key=lambda each: each.get("Task Type") != "Core"):
        tasks[row[CODE]].append(row.get("Task", ""))
    return tasks


def _skills(rows: Rows) -> dict[str, list[str]]:
    """The most important first (scale IM)."""
    weighed: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for row in rows:
        if row.get("Scale ID") == "IM":
            weighed[row[CODE]].append((_number(row.get("Data Value", "")), row.get("Element Name", "")))
    best = {code: sorted(each, key=lambda it: -it[0])[:MOST_SKILLS] for code, each in weighed.items()}
    return defaultdict(list, {code: [name for _, name in each] for code, each in best.items()})


def _number(told: str) -> float:
    try:
        return float(told)
    except ValueError:
        return 0.0


def _related(rows: Rows) -> dict[str, list[str]]:
    related: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if row.get("Relatedness Tier") == "Primary-Short":
            related[row[CODE]].append(row.get("Related O*NET-SOC Code", ""))
    return related
