"""Writing rows by the thousand: plain tuples through Django's own connection, with no object made of any of them.

A hundred thousand people are four hundred thousand rows; an object for each would cost more than all the rest of an
import. PostgreSQL takes them by COPY, SQLite by one prepared statement. The transaction is the caller's.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, lru_cache
from itertools import chain
from types import NoneType
from typing import Any

from django.db import connection, models

Cells = tuple[Any, ...]

sqlite3.register_adapter(NoneType, lambda nothing: nothing)
"""Whatever is neither text nor number is looked up by how it adapts itself, before it is taken as it is. Without an
answer in the first place that is looked in, an empty cell takes ten times as long as a full one."""


def insert(model: type[models.Model], names: Sequence[str], rows: Iterable[Cells], **same: Any) -> None:
    """Each row holds the fields called `names`, in order. The fields in `same` hold the same in all rows, and nothing
    that anybody typed; every other field gets its default."""
    written = list(rows)
    if not written:
        return
    columns = _prepared([model._meta.get_field(name) for name in names], written)
    told = {field: column for field, column in columns.items() if not (field.null and _says_nothing(column))}
    fixed = _fixed(model, names, same)
    ready = list(zip(*told.values(), strict=True))
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            _copy(cursor, model, [*told, *fixed], ready, tuple(fixed.values()))
        else:
            _insert(cursor, model, list(told), ready, fixed)


def _says_nothing(column: Sequence[Any]) -> bool:
    """A cell that is left out costs nothing, and an empty one as much as a full one."""
    return column[0] is None and column.count(None) == len(column)


def _copy(cursor: Any, model: type[models.Model], fields: Sequence[Any], rows: Iterable[Cells], same: Cells) -> None:
    with cursor.copy(f"COPY {_table(model)} ({_columns(fields)}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row + same)


def _insert(
    cursor: Any, model: type[models.Model], fields: Sequence[Any], rows: Sequence[Cells], fixed: Mapping[Any, Any]
) -> None:
    """Many rows with each statement: beginning and ending one takes as long as writing a row."""
    marks = ", ".join([*["%s"] * len(fields), *map(_literal, fixed.values())])
    begin = f"INSERT INTO {_table(model)} ({_columns([*fields, *fixed])}) VALUES "  # noqa: S608 - names of ours
    whole = len(rows) - len(rows) % ROWS
    together = (tuple(chain.from_iterable(rows[at : at + ROWS])) for at in range(0, whole, ROWS))
    cursor.executemany(begin + ", ".join([f"({marks})"] * ROWS), together)
    cursor.executemany(f"{begin}({marks})", rows[whole:])


ROWS = 40
"""With more of them a statement takes longer to read and no row less to write. SQLite bears 32,766 values in one."""


def _fixed(model: type[models.Model], names: Sequence[str], same: Mapping[str, Any]) -> dict[Any, Any]:
    """Field to value, as the database wants it: those that are the same in all rows, and those that are not named and
    must not be empty. A default is asked for once."""
    fields = [each for each in model._meta.concrete_fields if each.name not in names and not each.primary_key]
    told = {each: same[each.name] if each.name in same else each.get_default() for each in fields}
    return {
        each: prepare(value) if (prepare := _preparing(each)) and value is not None else value
        for each, value in told.items()
        if each.name in same or not each.null
    }


def _literal(value: Any) -> str:
    """As it stands in a statement. Whatever is no number is written between quotation marks, those in it doubled."""
    if value is None:
        return "NULL"
    if isinstance(value, int | float):
        return str(value + 0)  # SQLite knows no True
    return "'" + str(value).replace("'", "''").replace("%", "%%") + "'"


def update(model: type[models.Model], names: Sequence[str], rows: Iterable[Cells]) -> None:
    """Each row holds the new values of the fields called `names`, and then the primary key."""
    written = list(rows)
    if not written:
        return
    fields = [*(model._meta.get_field(name) for name in names), model._meta.pk]
    settings = ", ".join(f"{_quoted(each)} = %s" for each in fields[:-1])
    statement = f"UPDATE {_table(model)} SET {settings} WHERE {_quoted(fields[-1])} = %s"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.executemany(statement, list(zip(*_prepared(fields, written).values(), strict=True)))


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


MEMORY = 16_384
"""KiB."""


def look_over(*tables: type[models.Model]) -> None:
    """After much was written: let PostgreSQL see how these tables look now. It goes over them by itself, but a minute
    later, and until then it takes them for as small as they were and reads all of one for every name that is asked
    for. Only those that are twice as large as when it last looked: it takes a second for a hundred thousand people.
    SQLite asks its indexes one way, whatever is in them."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            grown = cursor.execute(GROWN, [list(map(_table, tables))]).fetchall()
            if grown:
                cursor.execute(f"ANALYZE {', '.join(name for (name,) in grown)}")


GROWN = """
SELECT oid::regclass::text FROM pg_class WHERE oid = ANY(%s::regclass[])
AND pg_relation_size(oid) >= greatest(1, 2 * relpages * current_setting('block_size')::bigint)
"""


def _table(model: type[models.Model]) -> str:
    quoted: str = connection.ops.quote_name(model._meta.db_table)
    return quoted


def _columns(fields: Iterable[Any]) -> str:
    return ", ".join(map(_quoted, fields))


def _quoted(field: Any) -> str:
    quoted: str = connection.ops.quote_name(field.column)
    return quoted


def _prepared(fields: Sequence[Any], rows: Iterable[Cells]) -> dict[Any, Sequence[Any]]:
    """The cells of each field: days, moments and lists as the database wants them, the others as they are."""
    columns = zip(fields, zip(*rows, strict=True), strict=True)
    return {
        field: tuple(map(prepare, column)) if (prepare := _preparing(field)) else column for field, column in columns
    }


@cache  # so that what a field has prepared before is known the next time
def _preparing(field: Any) -> Callable[[Any], Any] | None:
    if isinstance(field, models.JSONField):
        return _as_json
    if isinstance(field, models.DateField) and connection.vendor == "sqlite":  # moments among them
        return lru_cache(maxsize=MOMENTS)(lambda value: field.get_db_prep_save(value, connection))
    return None


MOMENTS = 8_192
"""Different days remembered: connections were made on a few thousand of them."""


def _as_json(value: Any) -> str:
    """Most lists are empty."""
    return json.dumps(value) if value else NOTHING.get(type(value), "null")


NOTHING: dict[type, str] = {list: "[]", tuple: "[]", dict: "{}"}
