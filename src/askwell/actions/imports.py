"""Bringing a file of people in: matched with those already there, every row counted, repeatable, undoable."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q

from askwell.actions.events import record
from askwell.actions.goals import fill_profile
from askwell.actions.known_people import KnownPeople, Person
from askwell.actions.merging import put_back, write
from askwell.adapters import importers
from askwell.core.errors import NotFound, Unreadable
from askwell.models import Account, Book, Contact, Import, Tie
from askwell.queries import own

CHUNK = 2_000
"""Rows in one transaction: long enough to be quick, short enough that no page waits (docs/why/sqlite-first.md)."""


@dataclass(frozen=True, kw_only=True)
class Report:
    """Every row of the file is in one of the counts: read == added + changed + same + merged + len(rejected)."""

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


def import_file(
    account: Account,
    data: bytes,
    *,
    file_name: str,
    now: datetime,
    format: str = "auto",
    mapping: Mapping[str, str] | None = None,
    dry_run: bool = False,
    book: str = "",
) -> Report:
    """Read the file and bring its people in. A dry run writes nothing and answers with the same counts.

    `book` names one of one's own address books; left out, it is the first.
    """
    goes_into = own.book_called(account, book)
    reading = importers.read(data, file_name=file_name, format=format, mapping=mapping or {})
    if not reading.read and reading.profile is None:
        raise Unreadable("The file has its headers and not one person.", code="nothing-recognised")
    kept = None if dry_run else _begin(account, goes_into, file_name, reading.format, now=now)
    known = KnownPeople(account)
    for start in range(0, len(reading.contacts), CHUNK):
        people = known.meet(row.contact for row in reading.contacts[start : start + CHUNK])
        if kept:
            with transaction.atomic():
                write(people, kept, now=now)
    filled = fill_profile(account, reading.profile, now=now) if kept and reading.profile else []
    return _finish(account, reading, _counts(known.people.values()), kept, tuple(filled), now=now)


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
    """Take out whom the file added and put back what it changed. People you have written to or noted
    something about since stay."""
    found = Import.objects.filter(account=account, pk=id).first()
    if found is None:
        raise NotFound(
            f"You have no import with the id {id}.", hint="`askwell import` prints it when a file came in."
        )
    counts = {"removed": 0, "restored": 0, "kept": 0}
    with transaction.atomic():
        if Import.objects.filter(pk=id, undone_at__isnull=True).update(undone_at=now) == 1:
            counts = _take_out(found) | {"restored": _put_back(found)}
            record(account, "import-undone", found.file_name, at=now)
    return counts


def _begin(account: Account, book: Book, file_name: str, format: str, *, now: datetime) -> Import:
    return Import.objects.create(account=account, book=book, file_name=file_name[:200], format=format, created_at=now)


def _counts(people: Iterable[Person]) -> dict[str, int]:
    """Each person counts once; the further rows of a file about the same person are the merged ones."""
    everybody = list(people)
    known = [each for each in everybody if each.was_known]
    changed = sum(each.changed for each in known)
    return {
        "added": len(everybody) - len(known),
        "changed": changed,
        "same": len(known) - changed,
        "merged": sum(each.rows - 1 for each in everybody),
    }


def _finish(
    account: Account,
    reading: importers.Reading,
    counts: dict[str, int],
    kept: Import | None,
    filled: tuple[str, ...],
    *,
    now: datetime,
) -> Report:
    if kept:
        Import.objects.filter(pk=kept.pk).update(counts=counts | {"rejected": len(reading.rejected)})
        record(account, "imported", f"{kept.file_name}: {counts['added']} new, {counts['changed']} changed", at=now)
    return Report(
        id=kept.pk if kept else None,
        format=reading.format,
        read=reading.read,
        rejected=reading.rejected,
        notes=(*reading.notes, *_left_out(reading)),
        profile=filled,
        **counts,
    )


def _left_out(reading: importers.Reading) -> Iterator[str]:
    for row in reading.contacts:
        yield from (f"Row {row.number}: {note}" for note in row.notes)


def _take_out(it: Import) -> dict[str, int]:
    """Whom the file added, unless the user has made them their own since."""
    rows = {row.contact_id: row.before for row in it.rows.filter(added=True)}
    own = set(_made_ones_own(it, rows))
    gone = [id for id in rows if id not in own]
    for start in range(0, len(gone), CHUNK):
        Contact.objects.filter(pk__in=gone[start : start + CHUNK]).delete()
    return {"removed": len(gone), "kept": len(own)}


def _made_ones_own(it: Import, rows: Mapping[str, dict[str, Any]]) -> Iterator[str]:
    added = Contact.objects.filter(imported_rows__imported=it, imported_rows__added=True)
    yield from added.filter(
        Q(outreach__isnull=False)
        | Q(facts__isnull=False)
        | Q(blocks__isnull=False)
        | Q(ties_from__letters=0)
        | Q(feeds__isnull=False)
        | Q(requests__isnull=False)
    ).values_list("pk", flat=True)
    yield from added.exclude(edited=[]).values_list("pk", flat=True)
    # What only mails told is told again by the next ones.
    for tie in Tie.objects.filter(known__in=added).exclude(letters__gt=0, kind="", how=""):
        if tie.knower_id or tie.kind != rows[tie.known_id].get("tie"):
            yield tie.known_id


def _put_back(it: Import) -> int:
    rows = list(it.rows.filter(added=False).select_related("contact").order_by("-pk"))
    for row in rows:
        put_back(row.contact, row.before)
    return len({row.contact_id for row in rows})
