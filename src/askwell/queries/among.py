"""Asking a table for very many keys at once. Django prepares each of them by itself, and an import has a hundred
thousand: that took longer than finding them."""

from __future__ import annotations

import json
from collections.abc import Collection

from django.db import connection

from askwell.queries.people_index import Row, selected


def selected_among(sql: str, *values: Collection[str] | str) -> list[Row]:
    """Rows of a statement in which `IN %s` stands for each collection of keys among its values, in order."""
    among = " IN (SELECT value FROM json_each(%s))" if connection.vendor == "sqlite" else " = ANY(%s)"
    return selected(sql.replace(" IN %s", among), *map(_prepared, values))


def _prepared(value: Collection[str] | str) -> str | list[str]:
    if isinstance(value, str):
        return value
    return json.dumps(list(value)) if connection.vendor == "sqlite" else list(value)
