"""A book as the search for duplicates reads it, and whether it has changed since that was last done.

A book is kept in the process under its revision, like the index of the search (people_index.py): when that has gone
up, only those are read who were written since. The database is the truth; this is only ever read from it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from operator import itemgetter
from threading import Lock
from typing import Any

from django.db import connection

from askwell.core.duplicates import Columns, Listed, Pair, Told, find_in
from askwell.core.making import without_collecting
from askwell.models import Book
from askwell.models.contact import EMAIL, PHONE
from askwell.queries.people_index import Row, selected

MOST_PEOPLE = 300_000
"""Held in one process, of all books together; those not asked for the longest time go first."""


def is_fresh(book: Book) -> bool:
    """Whether the pairs that are kept say what a new search would say."""
    return book.compared_to == book.revision


def pairs_in(book: Book) -> list[Pair]:
    """Everybody in the book held against each other, as it is at `book.revision` or later."""
    held = _brought_up(book)
    if held.pairs is None:
        held = replace(held, pairs=find_in(held.columns))
        _keep(book, held)
    return held.pairs or []


def compared(book: Book) -> Columns:
    """Everybody in the book, ready to be compared."""
    return _brought_up(book).columns


@dataclass(frozen=True, kw_only=True)
class Held:
    """A book as it stood at `revision`, and the pairs in it once they were looked for."""

    revision: int
    columns: Columns
    pairs: list[Pair] | None = None


_HELD: OrderedDict[str, Held] = OrderedDict()
_LOCK = Lock()
"""Columns never change, so that whoever works with some is not disturbed by who puts newer ones here."""


def forget() -> None:
    """Read every book anew the next time."""
    with _LOCK:
        _HELD.clear()


def _brought_up(book: Book) -> Held:
    with _LOCK:
        held = _HELD.get(book.pk)
    if held is not None and held.revision == book.revision:
        return held
    if held is None or held.revision > book.revision:
        held = Held(revision=book.revision, columns=Columns(_told(book.pk, -1)))
    else:
        held = _without_those_gone(book, _with_changes(book, held))
    _keep(book, held)
    return held


def _keep(book: Book, held: Held) -> None:
    if connection.in_atomic_block:  # what is read in here may never come to be
        return
    with _LOCK:
        _HELD[book.pk] = held
        _HELD.move_to_end(book.pk)
        while len(_HELD) > 1 and sum(each.columns.size for each in _HELD.values()) > MOST_PEOPLE:
            _HELD.popitem(last=False)


def _with_changes(book: Book, held: Held) -> Held:
    """Most writing is about something that is not compared, a note or a fact: then the pairs are what they were."""
    told = _told(book.pk, held.revision)
    if held.columns.says(told):
        return replace(held, revision=book.revision)
    return Held(revision=book.revision, columns=held.columns.then(told))


def _without_those_gone(book: Book, held: Held) -> Held:
    """Nothing tells of people who went; but if more are held than the book has, their ids do."""
    if held.columns.size == selected(COUNT, book.pk)[0][0]:
        return held
    there = {id for (id,) in selected(IDS, book.pk)}
    return replace(held, columns=held.columns.without([id for id in held.columns.ids if id not in there]), pairs=None)


# --- reading. Plain rows from plain SQL: to have them joined and sorted takes the database longer than to find them.

CHANGED = "c.book_id = %s AND c.revision > %s"
COUNT = "SELECT COUNT(*) FROM contact WHERE book_id = %s"
IDS = "SELECT id FROM contact WHERE book_id = %s"
PEOPLE = f"""SELECT c.id, CAST(c.created_at AS text), c.given_name, c.family_name, c.place, c.name
    FROM contact c WHERE {CHANGED}"""  # noqa: S608
POSITIONS = f"""SELECT p.contact_id, p.employer, p.title, p.rank, p.id
    FROM contact c JOIN contact_position p ON p.contact_id = c.id WHERE {CHANGED}"""  # noqa: S608
EDUCATION = f"""SELECT e.contact_id, e.school, e.ended, e.degree, e.field, e.id
    FROM contact c JOIN contact_education e ON e.contact_id = c.id WHERE {CHANGED}"""  # noqa: S608
ADDRESSES = f"""SELECT a.contact_id, a.normalised, a.kind, a.id
    FROM contact c JOIN contact_address a ON a.contact_id = c.id WHERE {CHANGED}"""  # noqa: S608
LINKS = f"""SELECT l.contact_id, l.normalised, l.id
    FROM contact c JOIN contact_link l ON l.contact_id = c.id WHERE {CHANGED}"""  # noqa: S608


def _told(book: str, since: int) -> Told:
    """Those written after the revision `since`."""
    with without_collecting():
        ids, came, given, family, place, names = _columns(selected(PEOPLE, book, since), 6)
        row_of = dict(zip(ids, count()))
        whose, employers, titles, *_ = _of(row_of, selected(POSITIONS, book, since), 5, order=itemgetter(3, 4))
        reached = selected(ADDRESSES, book, since)
        return Told(
            ids=ids,
            came=came,
            given=given if all(given) else [one or other for one, other in zip(given, names, strict=True)],
            family=family,
            place=place,
            emails=_listed(*_of(row_of, [each for each in reached if each[2] == EMAIL], 4)[:2]),
            phones=_listed(*_of(row_of, [each for each in reached if each[2] == PHONE], 4)[:2]),
            links=_listed(*_of(row_of, selected(LINKS, book, since), 3)[:2]),
            employers=_listed(whose, employers),
            titles=_listed(whose, titles),
            studies=list(zip(*_of(row_of, selected(EDUCATION, book, since), 6)[:5], strict=True)),
        )


def _of(
    row_of: Mapping[str, int], told: list[Row], width: int, *, order: Callable[[Row], Any] = itemgetter(-1)
) -> list[Sequence[Any]]:
    """The oldest first, and with the row of whom they are about for the id. Who came in between two readings is left
    for the next one."""
    told.sort(key=order)
    ids, *others = _columns(told, width)
    try:
        return [list(map(row_of.__getitem__, ids)), *others]
    except KeyError:
        return _of(row_of, [each for each in told if each[0] in row_of], width, order=order)


def _columns(rows: list[Row], width: int) -> list[Sequence[Any]]:
    return list(zip(*rows, strict=True)) if rows else [()] * width


def _listed(rows: Sequence[int], values: Sequence[str]) -> Listed:
    """Without the empty ones."""
    if all(values):
        return Listed(rows, values)
    there = [place for place, value in enumerate(values) if value]
    return Listed([rows[each] for each in there], [values[each] for each in there])
