"""Bringing a file of people in: matched with those already there, every row counted, repeatable, undoable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from askwell.actions.events import record
from askwell.actions.goals import fill_profile
from askwell.actions.known_people import Known
from askwell.actions.merging import news_in, put_back, write_new, write_news
from askwell.adapters import importers
from askwell.core.errors import NotFound, Unreadable
from askwell.models import Account, Contact, Import, ImportedRow
from askwell.queries import own

CHUNK = 2_000
"""Rows in one transaction: long enough to be quick, short enough that a page never waits (stack.md, decision 4)."""


@dataclass(frozen=True, kw_only=True)
class Report:
    """contract.md, `import`: read == added + changed + same + merged + len(rejected)."""

    id: str | None
    format: str
    read: int
    added: int
    changed: int
    same: int
    merged: int
    rejected: tuple[importers.Rejected, ...]
    notes: tuple[str, ...]
    profile: tuple[str, ...]
    """Fields of the user's own profile that the file filled."""


@dataclass
class Counts:
    added: int = 0
    changed: int = 0
    same: int = 0
    merged: int = 0


def import_file(
    account: Account,
    data: bytes,
    *,
    file_name: str,
    now: datetime,
    format: str = "auto",
    mapping: Mapping[str, str] | None = None,
    dry_run: bool = False,
) -> Report:
    """Read the file and bring its people in. A dry run writes nothing and answers with the same counts."""
    reading = importers.read(data, file_name=file_name, format=format, mapping=mapping or {})
    known = Known(account)
    kept = None if dry_run else _begin(account, file_name, reading.format, now=now)
    counts = Counts()
    for start in range(0, len(reading.contacts), CHUNK):
        with transaction.atomic():
            for row in reading.contacts[start : start + CHUNK]:
                _take(row.contact, known, counts, kept, now=now)
    filled = [] if dry_run or not reading.profile else fill_profile(account, reading.profile, now=now)
    return _finish(account, reading, counts, kept, tuple(filled), now=now)


def import_profile(account: Account, data: bytes, *, file_name: str, now: datetime) -> list[str]:
    """Take only what a file says of its owner. Answers the fields that it filled."""
    reading = importers.read(data, file_name=file_name)
    if reading.profile is None:
        raise Unreadable(
            f"“{file_name}” says nothing about you.",
            hint="Your profile stands in the zip that LinkedIn sends you.",
            code="nothing-recognised",
        )
    return fill_profile(account, reading.profile, now=now)


def undo_import(account: Account, id: str, *, now: datetime) -> dict[str, int]:
    """Take out whom the file added and put back what it changed. People you have written to since stay."""
    found = Import.objects.filter(account=account, pk=id).first()
    if found is None:
        raise NotFound(
            f"You have no import with the id {id}.", hint="`askwell import` prints it when a file came in."
        )
    counts = {"removed": 0, "restored": 0, "kept": 0}
    with transaction.atomic():
        if Import.objects.filter(pk=id, undone_at__isnull=True).update(undone_at=now) == 1:
            for row in found.rows.select_related("contact"):
                counts[_undo(row)] += 1
            record(account, "import-undone", found.file_name, at=now)
    return counts


def _begin(account: Account, file_name: str, format: str, *, now: datetime) -> Import:
    return Import.objects.create(
        account=account, book=own.book(account), file_name=file_name[:200], format=format, created_at=now
    )


def _take(found: Any, known: Known, counts: Counts, kept: Import | None, *, now: datetime) -> None:
    """Count one person, and write them unless this is a dry run (`kept` is None)."""
    match, seen_in_this_file = known.match(found)
    if match is None:
        counts.added += 1
        pk = write_new(found, kept, now=now) if kept else f"row {counts.added}"
        known.add(found, pk)
        return
    if seen_in_this_file:
        counts.merged += 1
    news = news_in(found, match) if not match.startswith("row ") else {}
    if news and kept:
        write_news(match, news, kept)
    if not seen_in_this_file:
        counts.changed += bool(news)
        counts.same += not news


def _finish(
    account: Account,
    reading: importers.Reading,
    counts: Counts,
    kept: Import | None,
    filled: tuple[str, ...],
    *,
    now: datetime,
) -> Report:
    if kept:
        Import.objects.filter(pk=kept.pk).update(counts=vars(counts) | {"rejected": len(reading.rejected)})
        record(account, "imported", f"{kept.file_name}: {counts.added} new, {counts.changed} changed", at=now)
    if not reading.read and not filled and not reading.profile:
        raise Unreadable("The file has its headers and not one person.", code="nothing-recognised")
    return Report(
        id=kept.pk if kept else None,
        format=reading.format,
        read=reading.read,
        added=counts.added,
        changed=counts.changed,
        same=counts.same,
        merged=counts.merged,
        rejected=reading.rejected,
        notes=reading.notes,
        profile=filled,
    )


def _undo(row: ImportedRow) -> str:
    if row.added and row.contact.outreach.exists():
        return "kept"
    if row.added:
        Contact.objects.filter(pk=row.contact_id).delete()
        return "removed"
    put_back(row.contact, row.before)
    return "restored"
