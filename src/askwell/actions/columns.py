"""Remembering what the user said of a list's columns, for the next list with the same headers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from hashlib import sha256

from askwell.adapters import importers
from askwell.models import Account, KnownColumns


def remember(account: Account, data: bytes, *, file_name: str, mapping: Mapping[str, str], now: datetime) -> None:
    """`mapping` is column name to field; an empty field leaves a column out. What was said before of these goes."""
    names = [each.name for each in importers.columns(data, file_name=file_name, mapping=mapping)]
    if names:
        KnownColumns.objects.update_or_create(
            account=account, headers=_digest(names), defaults={"mapping": dict(mapping), "told_at": now}
        )


def explained(account: Account, data: bytes, *, file_name: str, format: str = "auto") -> dict[str, str]:
    """What the user said of a list with these headers; nothing when they never did, or the file is no plain list."""
    if not KnownColumns.objects.filter(account=account).exists() or format not in importers.MAPPABLE:
        return {}
    names = [each.name for each in importers.columns(data, file_name=file_name)]
    found = KnownColumns.objects.filter(account=account, headers=_digest(names)).first()
    return dict(found.mapping) if found else {}


def _digest(names: Iterable[str]) -> str:
    return sha256("\n".join(map(importers.same_column, names)).encode()).hexdigest()
