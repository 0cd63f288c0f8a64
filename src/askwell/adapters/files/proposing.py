"""What columns hold, judged by their values, for lists whose column names nobody taught: proposed, used and told.

Values that prove themselves (mail addresses, LinkedIn pages) are enough alone. Names of people prove little: "Green
Tea" looks like one. So a column of names is proposed only beside a column of addresses, and only where no column is
called a name. Nothing is used without a sentence that says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

MOST, LEAST = 50, 2
"""Rows looked at, and the fewest values that are no accident."""
CLEAR = 0.8
"""Of the values in a column that must be of one kind; the rest are slips and blanks."""

EMAIL = re.compile(r"(mailto:)?[^\s@;,<>]+@[^\s@;,<>]+\.[^\W\d_]{2,}", re.IGNORECASE)
LINKEDIN = re.compile(r"(https?://)?([a-z]{2,3}\.|www\.)?linkedin\.com/in/\S+", re.IGNORECASE)
PHONE = re.compile(r"\+\d[\d ()./-]{6,18}\d")
NAME = re.compile(r"[^\W\d_a-z][^\W\d_]*+[.’'-]?(?:[ ,’'-]+(?:[^\W\d_][^\W\d_]*+[.’'-]?)){1,4}")
"""Two to five words of letters, the first with a capital (or in a script that has none)."""


@dataclass(frozen=True, kw_only=True)
class Proposal:
    column: int
    field: str
    because: str
    """Finishes "its values look like ..."."""


KINDS: tuple[tuple[str, Callable[[str], object], str], ...] = (
    ("email", EMAIL.fullmatch, "mail addresses"),
    ("url", LINKEDIN.fullmatch, "LinkedIn pages"),
    ("phone", PHONE.fullmatch, "telephone numbers"),
)


def propose(rows: Sequence[Sequence[str]], known: Mapping[int, str]) -> Iterator[Proposal]:
    """For the columns of a table that `known` does not explain, by the first rows below its header."""
    told = set(known.values())
    proofs = [each for each in _proven(rows, known) if each.field == "phone" or each.field not in told]
    yield from proofs
    if told & {"name", "first", "last"}:
        return
    if {each.field for each in proofs} & {"email", "url"} or told & {"email", "url"}:
        taken = {*known, *(each.column for each in proofs)}
        yield from list(_names(rows, taken))[:1]


def _proven(rows: Sequence[Sequence[str]], known: Mapping[int, str]) -> Iterator[Proposal]:
    for column in range(_width(rows)):
        if column not in known:
            for field, fits, because in KINDS:
                if _clear(_values(rows, column), fits):
                    yield Proposal(column=column, field=field, because=because)


def _names(rows: Sequence[Sequence[str]], taken: set[int]) -> Iterator[Proposal]:
    """A name belongs to one person: what repeats down a column is a title or a town."""
    for column in range(_width(rows)):
        values = _values(rows, column)
        if column not in taken and _clear(values, NAME.fullmatch) and len(set(values)) >= CLEAR * len(values):
            yield Proposal(column=column, field="name", because="names of people")


def _clear(values: Sequence[str], fits: Callable[[str], object]) -> bool:
    return len(values) >= LEAST and sum(map(bool, map(fits, values))) >= CLEAR * len(values)


def _values(rows: Sequence[Sequence[str]], column: int) -> list[str]:
    return [told for row in rows if column < len(row) and (told := row[column].strip())]


def _width(rows: Sequence[Sequence[str]]) -> int:
    return max(map(len, rows), default=0)
