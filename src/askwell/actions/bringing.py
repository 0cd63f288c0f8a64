"""The way of one file into a book: piece by piece, in short transactions, stopped and gone on with at any of them.

What a piece wrote is in the book with its trace, or nothing of it is. A file that is gone on with is read again
from its beginning: whom it brought before is known, so nobody comes twice. Whoever brings a file in has written a
name of their own into its row, and every piece asks for it: where somebody else has taken over, or the user has
said stop, the piece is not written.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import datetime

from django.db import OperationalError, transaction
from django.db.models import F
from django.db.models.functions import Now

from askwell.actions.adding import TABLES
from askwell.actions.bulk import insert, look_over, much_at_once
from askwell.actions.correspondence import keep_correspondence
from askwell.actions.events import record
from askwell.actions.goals import fill_profile
from askwell.actions.known_people import KnownPeople, Person
from askwell.actions.merging import write
from askwell.adapters.importers import Reading, Rejected, Row
from askwell.core.errors import Outside
from askwell.core.garbage import without_collecting
from askwell.models import Account, Book, Import, RejectedRow

CHUNK = 10_000
"""Rows in one transaction: long enough to be quick, short enough that no page waits (docs/why/sqlite-first.md)."""

Told = Callable[[int, int], None]
"""Hears after each piece how many rows of how many are in."""

FULL = ("database or disk is full", "No space left on device", "disk I/O error")
GO_ON = "Make room, then go on with it or take it back on the import page. What is in is whole."
BRING_AGAIN = "Make room, then bring the file again: whoever is in is whole, and known by then."
LONGEST_RAW = 10_000
"""Characters of a rejected row that are kept. Longer ones are damaged files, not people."""
MOST_NOTES = 200


class Stopped(Exception):
    """Somebody said stop, took the file back, or goes on with it elsewhere. The piece at hand is not written."""


@dataclass(frozen=True, kw_only=True)
class Brought:
    counts: dict[str, int]
    profile: tuple[str, ...]


def begin(account: Account, book: Book, *, file_name: str, now: datetime, **known: object) -> Import:
    return Import.objects.create(
        account=account,
        book=book,
        file_name=file_name[:200],
        created_at=now,
        state=Import.State.RUNNING,
        **known,
    )


def take_over(it: Import) -> None:
    """Make this import one's own; whoever ran it before stops at their next piece. Of two who try at once
    one gets it, the other hears `Stopped`."""
    before, it.runner = it.runner, secrets.token_hex(16)
    waiting = Import.objects.filter(pk=it.pk, undone_at=None, runner=before).exclude(state=Import.State.DONE)
    if waiting.update(runner=it.runner, state=Import.State.RUNNING, beat_at=Now()) != 1:
        raise Stopped


def bring(it: Import, reading: Reading, *, now: datetime, told: Told | None = None) -> Brought:
    """Write the file's people, then what it says besides. Raises `Stopped`, or `Outside` when the disk is full."""
    total = len(reading.contacts)
    known = KnownPeople(it.account, since=it)
    with _told_of_a_full_disk(it), without_collecting(), much_at_once():
        for start in range(0, total, CHUNK):
            piece = reading.contacts[start : start + CHUNK]
            _write(it, known, piece, done=start + len(piece), total=total, now=now)
            if told:
                told(start + len(piece), total)
        look_over(*TABLES)
        return _close(it, reading, _counts(known.people.values()), now=now)


def counted(account: Account, reading: Reading) -> tuple[dict[str, int], list[Person]]:
    """What `bring` would do, and the people who would be new. Nothing is written."""
    known = KnownPeople(account)
    with without_collecting():
        _meet(known, reading)
    return _counts(known.people.values()), [each for each in known.people.values() if not each.was_known]


def _meet(known: KnownPeople, reading: Reading) -> None:
    for start in range(0, len(reading.contacts), CHUNK):
        known.meet(row.contact for row in reading.contacts[start : start + CHUNK])


def _write(it: Import, known: KnownPeople, piece: Sequence[Row], *, done: int, total: int, now: datetime) -> None:
    with transaction.atomic():
        _check_in(it, done=done, rows_in_all=total)
        list(Book.objects.select_for_update().filter(pk=it.book_id).values_list("pk"))  # two files, one book: in turn
        write(known.meet(row.contact for row in piece), it, now=now)
        known.written()


def _check_in(it: Import, **news: object) -> None:
    """Under the row's lock, so that a stop or an undo comes before this piece or after it, never into it."""
    ours = Import.objects.filter(pk=it.pk, runner=it.runner, state=Import.State.RUNNING, undone_at=None)
    if ours.update(beat_at=Now(), **news) != 1:
        raise Stopped


def _close(it: Import, reading: Reading, counts: dict[str, int], *, now: datetime) -> Brought:
    everything = counts | {"rejected": len(reading.rejected)}
    with transaction.atomic():
        _check_in(
            it,
            done=F("rows_in_all"),
            state=Import.State.DONE,
            format=reading.format,
            counts=everything,
            notes=list(reading.notes)[:MOST_NOTES],
            columns=_header(reading) | _explained(it, reading),
        )
        insert(RejectedRow, ("imported", "row", "reason", "raw"), _kept_out(it, reading.rejected))
        keep_correspondence(it, reading.history)
        filled = fill_profile(it.account, reading.profile, now=now) if reading.profile else {}
        Import.objects.filter(pk=it.pk).update(profile=filled)
        record(it.account, "imported", f"{it.file_name}: {counts['added']} new, {counts['changed']} changed", at=now)
    return Brought(counts=counts, profile=tuple(filled))


def _header(reading: Reading) -> dict[str, object]:
    """Kept only where rows stay out, to give them back as they came."""
    return asdict(reading.columns) if reading.columns and reading.rejected else {}


def _explained(it: Import, reading: Reading) -> dict[str, object]:
    """What was said of the columns, with all their names: a list with the same ones is read alike the next time."""
    mapping = it.columns.get("mapping")
    return {"header": list(reading.header), "mapping": mapping} if mapping and reading.header else {}


def _kept_out(it: Import, rejected: Iterable[Rejected]) -> Iterator[tuple[object, ...]]:
    for each in rejected:
        yield it.pk, each.row, each.reason[:300], each.raw[:LONGEST_RAW].replace("\0", "")


def _counts(people: Iterable[Person]) -> dict[str, int]:
    """Each person counts once; the further rows of a file about the same person are the merged ones."""
    everybody = [each for each in people if each.rows]
    known = [each for each in everybody if each.was_known]
    changed = sum(each.changed for each in known)
    return {
        "added": len(everybody) - len(known),
        "changed": changed,
        "same": len(known) - changed,
        "merged": sum(each.rows - 1 for each in everybody),
    }


@contextmanager
def _told_of_a_full_disk(it: Import) -> Iterator[None]:
    try:
        yield
    except OperationalError as fault:
        if not any(each in str(fault) for each in FULL):
            raise
        with suppress(OperationalError):
            Import.objects.filter(pk=it.pk, runner=it.runner).update(state=Import.State.STOPPED)
        raise Outside(
            f"There is no room left on the disk, so “{it.file_name}” came in only up to row {_rows_in(it):,}.",
            hint=GO_ON if it.upload else BRING_AGAIN,
        ) from fault


def _rows_in(it: Import) -> int:
    return Import.objects.values_list("done", flat=True).get(pk=it.pk)
