"""Bringing a file of people in: matched with those already there, every row counted, repeatable, undoable."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q

from askwell.actions import bringing, uploads
from askwell.actions.bulk import delete
from askwell.actions.duplicates import look_for_duplicates
from askwell.actions.events import record
from askwell.actions.goals import empty_profile, fill_profile, missing_from_profile
from askwell.actions.merging import put_back
from askwell.actions.revisions import next_revision, written
from askwell.adapters import importers
from askwell.core.errors import NotFound, Unreadable
from askwell.core.garbage import without_collecting
from askwell.core.taking_back import TakenBack
from askwell.models import Account, Contact, Correspondence, Import, Merge, Tie
from askwell.queries import own
from askwell.queries.alike import Alike, alike
from askwell.queries.correspondence import news_in
from askwell.queries.imports import is_silent, reversible

AT_ONCE = 900
"""People taken out by one statement."""
REMEMBERED = 50
"""Explanations of columns that are tried on a new list; nobody has that many kinds of lists."""


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
    history: int
    """With how many people the file shows earlier messages or invitations."""
    newly_told: int = 0
    """Of a dry run: of how many of them it tells something that no file has told before."""
    profile: tuple[str, ...]
    """Fields of the user's own profile that the file filled, or would fill."""
    alike: tuple[Alike, ...] = ()
    """Of a dry run: who would be new and may be somebody of the book all the same."""
    reversible: bool
    """Whether an undo would take anything back."""
    columns: importers.Columns | None = None
    """Of the table in which the rejected rows stand, where it is one."""

    @property
    def asks_for_columns(self) -> bool:
        """Whether a note asks to be told what a column holds."""
        return any(each.endswith(importers.SAY_WHAT) for each in self.notes)


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
    told: bringing.Told | None = None,
) -> Report:
    """Read the file and bring its people in. A dry run writes nothing and answers with the same counts.

    `book` names one of one's own address books; left out, it is the first. `told` hears how far it has come.
    """
    goes_into = own.book_called(account, book)
    with without_collecting():
        reading = _read(account, data, file_name=file_name, format=format, mapping=mapping or {}, now=now)
        if dry_run:
            counts, new = bringing.counted(account, reading)
            return _report(
                reading,
                None,
                counts,
                profile=_would_say(account, reading),
                alike=alike(goes_into, {each.id: each.now for each in new}),
                newly_told=len(news_in(account, reading.history)),
            )
        columns = {"mapping": dict(mapping or {})}
        it = bringing.begin(account, goes_into, file_name=file_name, columns=columns, now=now)
        bringing.take_over(it)
        try:
            brought = bringing.bring(it, reading, now=now, told=told)
        except KeyboardInterrupt:
            stop_import(account, it.pk)
            raise
        report = _report(reading, it, brought.counts, profile=brought.profile)
        del reading  # looking for duplicates takes as much room again
        look_for_duplicates(account)
    return report


def begin_import(
    account: Account, token: str, *, now: datetime, wall: datetime, mapping: Mapping[str, str] | None = None
) -> tuple[str, int]:
    """Take a file that was looked at on its way. Answers the id with which `go_on` brings it in, and its bytes."""
    upload = uploads.take_upload(account, token, wall=wall)
    it = bringing.begin(
        account,
        own.book(account),
        file_name=upload.name,
        now=now,
        upload=upload.file,
        columns={"mapping": dict(mapping or {})},
    )
    return it.pk, upload.size


ListColumn = importers.Column
"""A column as the page shows it."""


def columns_of(
    account: Account, data: bytes, *, file_name: str, mapping: Mapping[str, str] | None = None
) -> tuple[ListColumn, ...]:
    """The columns of a plain list and what each is read as, by what is said now or was said of such before."""
    remembered = _explained_before(account)
    return importers.columns(data, file_name=file_name, mapping=mapping or {}, remembered=remembered)


def go_on(account: Account, id: str, *, now: datetime, wall: datetime) -> Report | None:
    """Bring a file in, from wherever it has come to. None when somebody else is at it, or stopped it, or it is in."""
    it = _mine(account, id)
    if not _may_take_over(it, wall=wall):
        return None
    with without_collecting():
        try:
            bringing.take_over(it)
            mapping = it.columns.get("mapping", {})
            data = uploads.read_taken(it.upload)
            reading = _read(account, data, file_name=it.file_name, mapping=mapping, now=now)
            del data  # the file itself is not needed any more
            brought = bringing.bring(it, reading, now=now)
        except bringing.Stopped:
            return None
        report = _report(reading, it, brought.counts, profile=brought.profile)
        del reading  # looking for duplicates takes as much room again
        uploads.drop_taken(it.upload)
        look_for_duplicates(account)
    return report


def stop_import(account: Account, id: str) -> None:
    """What is in stays in, whole; `go_on` goes on and `undo_import` takes it back."""
    _mine(account, id)
    Import.objects.filter(pk=id, state=Import.State.RUNNING).update(state=Import.State.STOPPED)


def _may_take_over(it: Import, *, wall: datetime) -> bool:
    if it.undone_at or it.state == Import.State.DONE or not it.upload:
        return False
    return it.state == Import.State.STOPPED or not it.runner or is_silent(it, wall)


def import_profile(account: Account, data: bytes, *, file_name: str, now: datetime) -> list[str]:
    """Take only what a file says of its owner. Answers the fields that it filled."""
    reading = importers.read(data, file_name=file_name)
    if reading.profile is None:
        raise Unreadable(
            f"“{file_name}” says nothing about you.",
            hint="Your profile stands in the zip that LinkedIn sends you.",
            code="nothing-recognised",
        )
    return list(fill_profile(account, reading.profile, now=now))


def undo_import(account: Account, id: str, *, now: datetime) -> TakenBack:
    """Take out whom the file added, put back what it changed, and empty what it filled in of the profile. People you
    have written to or noted something about since stay."""
    found = _mine(account, id)
    done = TakenBack()
    with transaction.atomic():
        if Import.objects.filter(pk=id, undone_at__isnull=True).update(undone_at=now) == 1:
            Import.objects.filter(pk=id, state=Import.State.RUNNING).update(state=Import.State.STOPPED)
            Correspondence.objects.filter(imported=found).delete()
            removed, kept = _take_out(found)
            restored = _put_back(found)
            emptied = empty_profile(account, found.profile, now=now)
            done = TakenBack(removed=removed, restored=restored, kept=kept, profile=emptied)
            record(account, "import-undone", found.file_name, at=now)
    uploads.drop_taken(found.upload)
    return done


def _mine(account: Account, id: str) -> Import:
    found = Import.objects.select_related("account").filter(account=account, pk=id).first()
    if found is None:
        raise NotFound(
            f"You have no import with the id {id}.", hint="`askwell import` prints it when a file came in."
        )
    return found


def _read(
    account: Account, data: bytes, *, file_name: str, mapping: Mapping[str, str], now: datetime, format: str = "auto"
) -> importers.Reading:
    """With what the user said of such columns before, unless they say something else now."""
    reading = importers.read(
        data,
        file_name=file_name,
        format=format,
        mapping=mapping,
        remembered=_explained_before(account),
        today=now.date(),
    )
    if not reading.read and reading.profile is None and not reading.history:
        raise _nobody(reading)
    return reading


def _nobody(reading: importers.Reading) -> Unreadable:
    """LinkedIn's other files need not be lists of people: what was made of them is what their notes say."""
    if reading.format == "linkedin" and reading.notes:
        return Unreadable(
            " ".join(reading.notes),
            hint="Bring the whole zip, just as LinkedIn sent it.",
            code="nothing-recognised",
        )
    return Unreadable(
        "The file has its headers and not one person.",
        hint="Check in the program it came from that the list is not empty, and export it again.",
        code="nothing-recognised",
    )


def _explained_before(account: Account) -> list[importers.Remembered]:
    """What the user said of columns, newest first. An import that was taken back explained something as well."""
    kept = Import.objects.filter(account=account).filter(columns__has_key="header").order_by("-created_at", "-pk")
    told = kept.values_list("columns", flat=True)[:REMEMBERED]
    return [importers.Remembered(header=frozenset(it["header"]), mapping=it["mapping"]) for it in told]


def _report(
    reading: importers.Reading,
    it: Import | None,
    counts: dict[str, int],
    *,
    profile: tuple[str, ...] = (),
    alike: tuple[Alike, ...] = (),
    newly_told: int = 0,
) -> Report:
    return Report(
        id=it.pk if it else None,
        format=reading.format,
        read=reading.read,
        rejected=reading.rejected,
        columns=reading.columns,
        notes=(*reading.notes, *_left_out(reading)),
        history=len(reading.history),
        newly_told=newly_told,
        profile=profile,
        alike=alike,
        reversible=it is not None and it.pk in reversible(Import.objects.filter(pk=it.pk)),
        **counts,
    )


def _would_say(account: Account, reading: importers.Reading) -> tuple[str, ...]:
    return tuple(sorted(missing_from_profile(account, reading.profile))) if reading.profile else ()


def _left_out(reading: importers.Reading) -> Iterator[str]:
    for row in reading.contacts:
        if row.notes:
            yield from (f"Row {row.number}: {note}" for note in row.notes)


def _take_out(it: Import) -> tuple[int, int]:
    """Whom the file added, unless the user has made them their own since: how many go, and how many stay."""
    rows = {row.contact_id: row.before for row in it.rows.filter(added=True)}
    own = set(_made_ones_own(it, rows))
    gone = [id for id in rows if id not in own]
    next_revision(it.book_id)
    for start in range(0, len(gone), AT_ONCE):
        delete(Contact.objects.filter(pk__in=gone[start : start + AT_ONCE]))
    return len(gone), len(own)


def _made_ones_own(it: Import, rows: Mapping[str, dict[str, Any]]) -> Iterator[str]:
    added = Contact.objects.filter(imported_rows__imported=it, imported_rows__added=True)
    yield from added.filter(
        Q(outreach__isnull=False)
        | Q(facts__isnull=False, facts__removed_at=None)
        | Q(blocks__isnull=False)
        | Q(ties_from__letters=0)
        | Q(feeds__isnull=False)
        | Q(requests__isnull=False)
        | Q(pins__isnull=False)
        | Q(hidings__isnull=False)
    ).values_list("pk", flat=True)
    yield from added.filter(merges__in=Merge.objects.filter(undone_at__isnull=True)).values_list("pk", flat=True)
    yield from added.exclude(edited=[]).values_list("pk", flat=True)
    # What only mails told is told again by the next ones.
    for tie in Tie.objects.filter(known__in=added).exclude(letters__gt=0, kind="", how=""):
        if tie.knower_id or tie.kind != rows[tie.known_id].get("tie"):
            yield tie.known_id


def _put_back(it: Import) -> int:
    rows = list(it.rows.filter(added=False).select_related("contact").order_by("-pk"))
    for row in rows:
        put_back(row.contact, row.before)
    changed = {row.contact_id for row in rows}
    written(*changed)
    return len(changed)
