"""SQLite's own full text search over the same people: what the search is measured against.

It finds words and their beginnings, ranks by bm25 and counts facets by GROUP BY. It knows no slips of the
pen, and answers such searches at once with nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from askwell.bench.asking import FIELDS, Typed
from askwell.bench.people import Person
from askwell.core.search.words import asked

COLUMNS = ("employer", "title", "city", "school", "major", "grad_year")
TOP = 20


class FullText:
    def __init__(self, file: Path, people: Sequence[Person]) -> None:
        """Built as its manual advises: merged into one piece, with prefix indexes, and indexes for the filters."""
        self.base = sqlite3.connect(file, isolation_level=None)
        self.base.executescript("PRAGMA journal_mode = OFF; PRAGMA cache_size = -262144; PRAGMA temp_store = MEMORY")
        columns = ", ".join(COLUMNS)
        self.base.execute(f"CREATE TABLE person (id INTEGER PRIMARY KEY, name, {columns})")
        self.base.execute(
            f"CREATE VIRTUAL TABLE words USING fts5(name, {columns}, content='person', content_rowid='id', "
            "prefix='2 3', tokenize='unicode61 remove_diacritics 2')"
        )
        marks = ", ".join("?" * (len(COLUMNS) + 2))
        self.base.execute("BEGIN")
        self.base.executemany(f"INSERT INTO person VALUES ({marks})", _rows(people))  # noqa: S608
        self.base.execute("INSERT INTO words(words) VALUES ('rebuild')")
        self.base.execute("INSERT INTO words(words) VALUES ('optimize')")
        for column in COLUMNS:
            self.base.execute(f"CREATE INDEX by_{column} ON person ({column})")
        self.base.execute("COMMIT")
        self.base.execute("ANALYZE")

    def top(self, typed: Typed) -> list[tuple[int, str]]:
        """The best twenty with their names."""
        found, values = _among(typed)
        order = "rank" if asked(typed.text) else "person.name"
        return self.base.execute(
            f"SELECT person.id, person.name FROM {found} ORDER BY {order} LIMIT {TOP}",  # noqa: S608
            values,
        ).fetchall()

    def top_and_facets(self, typed: Typed) -> object:
        """The same, their number, and what those who fit have in common: they are found once and then counted."""
        found, values = _among(typed)
        top = self.top(typed)
        self.base.execute("DROP TABLE IF EXISTS temp.fits")
        self.base.execute(f"CREATE TEMP TABLE fits AS SELECT person.* FROM {found}", values)  # noqa: S608
        counts = [
            self.base.execute(
                f"SELECT {column}, count(*) AS n FROM fits GROUP BY 1 ORDER BY n DESC LIMIT 50"  # noqa: S608
            ).fetchall()
            for column in COLUMNS
        ]
        return top, counts, self.base.execute("SELECT count(*) FROM fits").fetchone()


def _among(typed: Typed) -> tuple[str, list[str]]:
    """The FROM and WHERE. `CROSS JOIN` keeps the full text the outer loop: the planner's guess took seconds."""
    wheres = [f"person.{FIELDS[facet]} = ?" for facet, _ in typed.chosen]
    values = [value for _, value in typed.chosen]
    words = asked(typed.text)
    if words:
        wheres = ["words MATCH ?", *wheres]
        values = [" ".join(f'"{word}"*' for word in words), *values]
    tables = "words CROSS JOIN person ON person.id = words.rowid" if words else "person"
    return f"{tables} WHERE {' AND '.join(wheres) or '1'}", values


def _rows(people: Iterable[Person]) -> Iterable[tuple[object, ...]]:
    for number, it in enumerate(people):
        yield (number, f"{it.first_name} {it.last_name}", *(getattr(it, column) for column in COLUMNS))
