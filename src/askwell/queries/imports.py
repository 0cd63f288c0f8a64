"""What came in from files, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from askwell.core.errors import NotFound
from askwell.models import Account, Import


@dataclass(frozen=True, kw_only=True)
class ImportLine:
    id: str
    file_name: str
    at: datetime
    added: int
    changed: int
    same: int
    merged: int
    rejected: int
    undone_at: datetime | None


def imports(account: Account) -> list[ImportLine]:
    return [_line(each) for each in Import.objects.filter(account=account).order_by("-created_at")]


def imported(account: Account, id: str) -> ImportLine:
    found = Import.objects.filter(account=account, pk=id).first()
    if found is None:
        raise NotFound(f"You have no import with the id {id}.", hint="See your files on the import page.")
    return _line(found)


def _line(it: Import) -> ImportLine:
    counts = {name: it.counts.get(name, 0) for name in ("added", "changed", "same", "merged", "rejected")}
    return ImportLine(id=it.pk, file_name=it.file_name, at=it.created_at, undone_at=it.undone_at, **counts)
