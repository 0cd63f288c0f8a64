"""What came in from files, newest first: how far each has come, and what of it had to stay out."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import StringIO

from django.db.models import Exists, OuterRef, Q, QuerySet

from askwell.core.errors import NotFound
from askwell.core.spreadsheets import harmless
from askwell.models import Account, Correspondence, Import, ImportedRow, RejectedRow

SILENT = timedelta(seconds=60)
"""Of real time. A file that says nothing for so long was killed with its program; somebody else may go on with it."""
WHY = ("Row", "Why it stayed out")


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
    profile: tuple[str, ...]
    """Fields of the user's own profile that it filled."""
    undone_at: datetime | None
    reversible: bool
    """Whether an undo would take anything back."""
    running: bool
    """Somebody brings it in at this moment, or is about to."""
    stopped: bool
    """It has come only so far, and nobody is at it."""
    waits: bool
    """It is to run, and nobody has begun."""
    is_here: bool
    """The file is still kept, so that it can go on without being chosen again."""
    done: int
    rows_in_all: int

    @property
    def settled(self) -> bool:
        return not self.running

    @property
    def halfway(self) -> bool:
        return self.running or self.stopped


def imports(account: Account, *, wall: datetime, most: int | None = None) -> list[ImportLine]:
    """Newest first, `most` of them; of those begun at one moment always in the same order."""
    mine = Import.objects.filter(account=account)
    may_go_back = reversible(mine)
    return [
        _line(each, wall, reversible=each.pk in may_go_back) for each in mine.order_by("-created_at", "-pk")[:most]
    ]


def imported(account: Account, id: str, *, wall: datetime) -> ImportLine:
    it = _found(account, id)
    return _line(it, wall, reversible=it.pk in reversible(Import.objects.filter(pk=it.pk)))


def reversible(files: QuerySet[Import]) -> set[str]:
    """The ids of those of which an undo would take anything back. What is halfway may always be given up."""
    people = ImportedRow.objects.filter(imported=OuterRef("pk"))
    letters = Correspondence.objects.filter(imported=OuterRef("pk"))
    left = Exists(people) | Exists(letters) | ~Q(profile={}) | ~Q(state=Import.State.DONE)
    return set(files.filter(left, undone_at=None).values_list("pk", flat=True))


def rejected_as_csv(account: Account, id: str) -> str:
    """Everything that stayed out, to be mended and brought again."""
    it = _found(account, id)
    rows = RejectedRow.objects.filter(imported=it)
    return left_out(
        rows.values_list("row", "reason", "raw"),
        names=it.columns.get("names", ()),
        delimiter=it.columns.get("delimiter", ","),
    )


def left_out(rows: Iterable[tuple[int, str, str]], *, names: Sequence[str] = (), delimiter: str = ",") -> str:
    """Line, reason and text of each row as a CSV file. Where the `names` of its columns are known a row stands below
    them cell by cell, as it came: the file can be mended where it lies and brought again."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow((*WHY, *map(harmless, names or ("What it says",))))
    for row, reason, raw in rows:
        cells = _cells(raw, delimiter) if names else [raw]
        writer.writerow((row, harmless(reason), *map(harmless, cells)))
    return out.getvalue()


def _cells(raw: str, delimiter: str) -> list[str]:
    """One record, though a value of it may go over lines."""
    return next(csv.reader(raw.splitlines(keepends=True), delimiter=delimiter), [])


def is_silent(it: Import, wall: datetime) -> bool:
    return it.beat_at is not None and it.beat_at < wall - SILENT


def _found(account: Account, id: str) -> Import:
    found = Import.objects.filter(account=account, pk=id).first()
    if found is None:
        raise NotFound(f"You have no import with the id {id}.", hint="See your files on the import page.")
    return found


def _line(it: Import, wall: datetime, *, reversible: bool) -> ImportLine:
    counts = {name: it.counts.get(name, 0) for name in ("added", "changed", "same", "merged", "rejected")}
    on_its_way = it.state != Import.State.DONE and it.undone_at is None
    stopped = on_its_way and (it.state == Import.State.STOPPED or is_silent(it, wall))
    return ImportLine(
        id=it.pk,
        file_name=it.file_name,
        profile=tuple(sorted(it.profile)),
        at=it.created_at,
        undone_at=it.undone_at,
        reversible=reversible,
        running=on_its_way and not stopped,
        stopped=stopped,
        waits=on_its_way and not stopped and not it.runner,
        is_here=bool(it.upload),
        done=it.done,
        rows_in_all=it.rows_in_all,
        **counts,
    )
