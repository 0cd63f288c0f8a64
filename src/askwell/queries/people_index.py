"""The people of a book in memory, ready to be searched. The database is the truth; this is only ever read from it.

A book's index is kept in the process, under the book's revision. When that has gone up, only those are read anew who
were written since: they make a part of their own, and what the older parts knew of them does not count any more. When
such parts grow they are read as one, and when they grow to a tenth of the book, all is. Nothing tells of people who
went; but if more are held than the book has, their ids do.
"""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from threading import Lock
from typing import Any, Generic, TypeVar

from django.db import connection

from askwell.core.naming import other_names
from askwell.core.search import Living
from askwell.core.search.part import (
    ALSO,
    BEFORE,
    EMPLOYER,
    FIELD,
    PLACE,
    ROLE,
    SAID,
    SCHOOL,
    WORKED,
    YEAR,
    Part,
    People,
    Person,
)
from askwell.core.search.postings import Texts
from askwell.models import Account, Contact

Kind = TypeVar("Kind", bound=People)
PARTS = 4
"""Besides the first. Each costs every search a little, so more of them are read as one."""
SHARE = 10
"""When a tenth of a book was written since, all of it is read anew."""
MOST_PEOPLE = 500_000
"""Held in one process, of all books together; those not asked for the longest time go first."""


@dataclass(frozen=True, kw_only=True)
class Held(Generic[Kind]):
    """One book as it stood at `revision`. `first` is the revision at which all of it was read."""

    revision: int
    first: int
    parts: tuple[Living[Kind], ...]

    @property
    def count(self) -> int:
        return sum(each.count for each in self.parts)


def people_of(account: Account) -> tuple[Living[Part], ...]:
    """Everybody in the books of the account, as parts of an index that is as new as the database."""
    return _KEPT.of(account)


class Kept(Generic[Kind]):
    """The indexes of this process, of one kind: `read` makes one of the people of a book who were written after a
    revision. Requests come in several threads, and one of them reads while the others wait."""

    def __init__(self, read: Callable[[str, int], Kind]) -> None:
        self.read = read
        self._held: OrderedDict[str, Held[Kind]] = OrderedDict()
        self._locks: defaultdict[str, Lock] = defaultdict(Lock)
        self._lock = Lock()

    def of(self, account: Account) -> tuple[Living[Kind], ...]:
        return tuple(part for id, revision in selected(BOOKS, account.pk) for part in self.book(id, revision).parts)

    def book(self, id: str, revision: int) -> Held[Kind]:
        held = self._found(id)
        if held and held.revision == revision:
            return held
        if connection.in_atomic_block:
            # What is read in here may never come to be. It is used, and not kept.
            return _brought_up(self.read, id, held, revision)
        with self._lock_of(id):
            held = self._found(id)
            if held is None or held.revision < revision:
                held = _brought_up(self.read, id, held, revision)
                self._keep(id, held)
        return held

    def clear(self) -> None:
        with self._lock:
            self._held.clear()

    def _found(self, id: str) -> Held[Kind] | None:
        with self._lock:
            if id in self._held:
                self._held.move_to_end(id)
            return self._held.get(id)

    def _lock_of(self, id: str) -> Lock:
        with self._lock:
            return self._locks[id]

    def _keep(self, id: str, held: Held[Kind]) -> None:
        with self._lock:
            self._held[id] = held
            self._held.move_to_end(id)
            while len(self._held) > 1 and sum(each.count for each in self._held.values()) > MOST_PEOPLE:
                self._held.popitem(last=False)


Reader = Callable[[str, int], Kind]


def _brought_up(read: Reader[Kind], book: str, held: Held[Kind] | None, revision: int) -> Held[Kind]:
    if held is None or held.revision > revision:
        return _whole(read, book, revision)
    held = _with_changes(read, book, held, revision)
    later = sum(each.part.size for each in held.parts[1:])
    if later * SHARE > max(held.parts[0].part.size, 1_000):
        return _whole(read, book, revision)
    return _joined(read, book, held) if len(held.parts) > PARTS + 1 else held


def _whole(read: Reader[Kind], book: str, revision: int) -> Held[Kind]:
    return Held(revision=revision, first=revision, parts=(Living(read(book, -1)),))


def _with_changes(read: Reader[Kind], book: str, held: Held[Kind], revision: int) -> Held[Kind]:
    changed = read(book, held.revision)
    parts = _without(held.parts, list(changed.row_of))
    if changed.size:
        parts = (*parts, Living(changed))
    found = replace(held, revision=revision, parts=parts)
    if found.count != Contact.objects.filter(book=book).count():
        there = set(Contact.objects.filter(book=book).order_by().values_list("pk", flat=True))
        gone = [id for each in parts for id in each.part.row_of if id not in there]
        found = replace(found, parts=_without(parts, gone))
    return found


def _joined(read: Reader[Kind], book: str, held: Held[Kind]) -> Held[Kind]:
    """All that was written since the book was read, as one part. Who went is not among them any more."""
    return replace(held, parts=(held.parts[0], Living(read(book, held.first))))


def _without(parts: Iterable[Living[Kind]], ids: Sequence[str]) -> tuple[Living[Kind], ...]:
    return tuple(Living(each.part, each.part.without(ids, each.living)) for each in parts)


# --- reading. Plain rows from plain SQL: a hundred thousand objects would take longer than everything else together.

BOOKS = (
    "SELECT b.id, b.revision FROM book b JOIN membership m ON m.book_id = b.id WHERE m.account_id = %s ORDER BY b.id"
)
CHANGED = "c.book_id = %s AND c.revision > %s"
PEOPLE = f"SELECT c.folded, c.id, c.name, c.place, c.headline FROM contact c WHERE {CHANGED}"  # noqa: S608
POSITIONS = f"""SELECT p.contact_id, p.employer, p.title, p.ended IS NULL, p.rank, p.id
    FROM contact c JOIN contact_position p ON p.contact_id = c.id WHERE {CHANGED}"""  # noqa: S608
EDUCATION = f"""SELECT e.contact_id, e.school, e.field, e.ended
    FROM contact c JOIN contact_education e ON e.contact_id = c.id WHERE {CHANGED}"""  # noqa: S608
FACTS = f"""SELECT f.contact_id, f.text, f.account_id
    FROM contact c JOIN contact_fact f ON f.contact_id = c.id WHERE {CHANGED} AND f.removed_at IS NULL"""  # noqa: S608
NOTES = f"""SELECT o.contact_id, n.text, o.account_id FROM contact c JOIN outreach o ON o.contact_id = c.id
    JOIN conversation t ON t.outreach_id = o.id JOIN note n ON n.conversation_id = t.id WHERE {CHANGED}"""  # noqa: S608


def _read(book: str, *, since: int) -> Part:
    """Those written after the revision `since`."""
    told = sorted(_rows(PEOPLE, book, since))
    people = [Person(*each[:3]) for each in told]
    row_of = {person.id: row for row, person in enumerate(people)}
    rows = range(len(people))
    jobs = placed(row_of, ordered(_rows(POSITIONS, book, since)))
    now, before = [each for each in jobs if each[3]], [each for each in jobs if not each[3]]
    studies = placed(row_of, _rows(EDUCATION, book, since))
    said = placed(row_of, (*_rows(FACTS, book, since), *_rows(NOTES, book, since)))
    public = [each for each in said if not each[2]]
    known = {
        PLACE: _texts(rows, [each[3] for each in told]),
        EMPLOYER: _texts(*_columns(now, 1)),
        ROLE: _texts(*_columns(now, 2)),
        BEFORE: _texts(*_columns(before, 1, 2)),
        WORKED: _texts(*_columns(jobs, 1)),
        SCHOOL: _texts(*_columns(studies, 1)),
        ALSO: _also(*_columns([*jobs, *studies], 1)),
        FIELD: _texts(*_columns(studies, 2)),
        YEAR: _texts([each[0] for each in studies if each[3]], [str(each[3]) for each in studies if each[3]]),
        SAID: _texts(
            [*rows, *(each[0] for each in public)], [*(each[4] for each in told), *(each[1] for each in public)]
        ),
    }
    accounts = {each[2] for each in said if each[2]}
    private = {account: _texts(*_columns([each for each in said if each[2] == account], 1)) for account in accounts}
    return Part(people, known, private)


Row = tuple[Any, ...]


def _columns(rows: Sequence[Row], *places: int) -> tuple[list[int], list[str]]:
    """Where it stands and what, of one column of the rows or of several."""
    return [row[0] for _ in places for row in rows], [row[place] for place in places for row in rows]


def _texts(rows: Sequence[int], values: Sequence[str]) -> Texts:
    """Without the empty ones."""
    if all(values):
        return Texts(rows, values)
    return Texts([row for row, value in zip(rows, values, strict=True) if value], [each for each in values if each])


def _also(rows: Sequence[int], houses: Sequence[str]) -> Texts:
    """What else employers and schools are called."""
    called = {each: other_names(each) for each in set(houses)}
    return _texts(rows, [called[each] for each in houses])


def _rows(sql: str, book: str, since: int) -> list[Row]:
    return selected(sql, book, since)


def selected(sql: str, *values: str | int | list[str]) -> list[Row]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        found: list[Row] = cursor.fetchall()
    return found


def ordered(positions: list[Row]) -> list[Row]:
    """The newest job of a person first. Most have one, and then there is nothing to do."""
    if any(rank for *_, rank, _ in positions):
        positions.sort(key=lambda row: row[4:])
    return positions


def placed(row_of: Mapping[str, int], told: Iterable[Row]) -> list[Row]:
    """With the row of whom they are about for the id. Who came in between two readings is left for the next one."""
    return [(row_of[id], *rest) for id, *rest in told if id in row_of]


_KEPT: Kept[Part] = Kept(lambda book, since: _read(book, since=since))


def forget() -> None:
    """Read every book anew at its next search."""
    _KEPT.clear()
