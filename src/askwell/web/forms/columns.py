"""The columns of a list and what each holds: `column-FILE-N` is the name of one, `field-FILE-N` what was chosen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from askwell.actions.imports import ListColumn

FIELD = re.compile(r"field-(\d{1,3})-(\d{1,3})")
LONGEST = 1_000

CALLED = {
    "": "leave it out",
    "name": "full name",
    "first": "given name",
    "middle": "middle name",
    "last": "family name",
    "email": "mail address",
    "phone": "telephone",
    "employer": "where they work",
    "title": "what they do",
    "headline": "headline",
    "place": "place",
    "city": "town",
    "region": "region",
    "country": "country",
    "school": "school",
    "degree": "degree",
    "field": "what they studied",
    "year": "year they finished",
    "url": "profile or web page",
    "tie": "how you know them",
    "connected-on": "connected since",
}
"""What a column may hold, as people would say it."""


@dataclass(frozen=True, kw_only=True)
class ColumnRow:
    name: str
    samples: tuple[str, ...]
    choices: tuple[tuple[str, str, bool], ...]
    """Field, what it is called, whether it is chosen."""


def rows_of(columns: Iterable[ListColumn]) -> list[ColumnRow]:
    return [
        ColumnRow(
            name=each.name,
            samples=each.samples,
            choices=tuple((field, called, field == each.field) for field, called in CALLED.items()),
        )
        for each in columns
    ]


def mapping_of(posted: Mapping[str, str]) -> dict[int, dict[str, str]]:
    """For each file, by its number on the page, what was said of its columns."""
    told: dict[int, dict[str, str]] = {}
    for name in posted:
        found = FIELD.fullmatch(name)
        column = posted.get(f"column-{found[1]}-{found[2]}", "") if found else ""
        if found and column and posted[name] in CALLED:
            told.setdefault(int(found[1]), {})[column[:LONGEST]] = posted[name]
    return told
