"""Writing rows by the thousand: plain tuples through Django's own connection, with no object made of any of them.

A hundred thousand people are four hundred thousand rows; an object for each would cost more than all the rest of an
import. PostgreSQL takes them by COPY, SQLite by one prepared statement. The transaction is the caller's.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from django.db import connection, models

Cells = tuple[Any, ...]


def insert(model: type[models.Model], names: Sequence[str], rows: Iterable[Cells]) -> None:
    """Each row holds the fields called `names`, in order; every other field gets its default."""
    written = list(rows)
    if not written:
        return
    others = _with_a_default(model, names)
    fields = [*(model._meta.get_field(name) for name in names), *others]
    columns = ", ".join(map(_quoted, fields))
    table = connection.ops.quote_name(model._meta.db_table)
    same = tuple(each.get_default() for each in others)
    ready = _prepared(fields, [(*row, *same) for row in written] if same else written)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as copy:
                for row in ready:
                    copy.write_row(row)
        else:
            marks = ", ".join(["%s"] * len(fields))
            cursor.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", ready)  # noqa: S608 - names of ours


def _with_a_default(model: type[models.Model], names: Sequence[str]) -> list[Any]:
    """The fields that are not named and must not be empty. A default is asked for once and the same for all rows."""
    fields = model._meta.concrete_fields
    return [each for each in fields if each.name not in names and not each.null and not each.primary_key]


def update(model: type[models.Model], names: Sequence[str], rows: Iterable[Cells]) -> None:
    """Each row holds the new values of the fields called `names`, and then the primary key."""
    written = list(rows)
    if not written:
        return
    fields = [*(model._meta.get_field(name) for name in names), model._meta.pk]
    table = connection.ops.quote_name(model._meta.db_table)
    settings = ", ".join(f"{_quoted(each)} = %s" for each in fields[:-1])
    statement = f"UPDATE {table} SET {settings} WHERE {_quoted(fields[-1])} = %s"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.executemany(statement, _prepared(fields, written))


def delete(rows: models.QuerySet[Any]) -> None:
    """These rows and what belongs to each of them, table by table; what belongs to that again is not looked for.

    What only points at them and does not go with them must be gone before, or the database refuses."""
    ids = list(rows.order_by().values_list("pk", flat=True))
    for relation in rows.model._meta.related_objects:
        if relation.on_delete is models.CASCADE:
            theirs = relation.related_model._base_manager.filter(**{f"{relation.field.name}__in": ids})
            theirs._raw_delete(rows.db)
    rows.model._base_manager.filter(pk__in=ids)._raw_delete(rows.db)


@contextmanager
def much_at_once() -> Iterator[None]:
    """While much is written, SQLite may hold its indexes in memory: names and employers come in no order, and
    with its usual two megabytes it would write and read the same pages again and again."""
    if connection.vendor != "sqlite":
        yield
        return
    with connection.cursor() as cursor:
        usual = cursor.execute("PRAGMA cache_size").fetchone()[0]
        cursor.execute(f"PRAGMA cache_size = {-MEMORY}")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA cache_size = {usual}")


MEMORY = 8_192
"""KiB."""


def _quoted(field: Any) -> str:
    quoted: str = connection.ops.quote_name(field.column)
    return quoted


def _prepared(fields: Sequence[Any], rows: list[Cells]) -> list[Cells]:
    """Days, moments and lists as the database wants them; everything else is what it wants already."""
    odd = [(place, prepare) for place, field in enumerate(fields) if (prepare := _preparing(field))]
    return list(_changed(rows, odd)) if odd else rows


def _changed(rows: list[Cells], odd: list[tuple[int, Callable[[Any], Any]]]) -> Iterator[Cells]:
    for row in rows:
        cells = list(row)
        for place, prepare in odd:
            cells[place] = prepare(cells[place])
        yield tuple(cells)


def _preparing(field: Any) -> Callable[[Any], Any] | None:
    if isinstance(field, models.JSONField):
        return _as_json
    if isinstance(field, models.DateField) and connection.vendor == "sqlite":  # moments among them
        return lru_cache(maxsize=4096)(lambda value: field.get_db_prep_save(value, connection))
    return None


def _as_json(value: Any) -> str:
    """Most lists are empty."""
    return json.dumps(value) if value else NOTHING.get(type(value), "null")


NOTHING: dict[type, str] = {list: "[]", dict: "{}"}
