"""A book as the search for duplicates reads it, and whether it has changed since that was last done.

A book is kept in the process under its revision, like the index of the search (people_index.py): when that has gone
up, only those are read who were written since, and of them not those whom this very process has added. The database
is the truth; this is only ever what stands there.
"""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from operator import itemgetter
from threading import Lock
from typing import Any, NamedTuple

from django.db import connection

from askwell.core.duplicates import NOBODY, Columns, Learnt, Listed, Pair, Told, find_in, together
from askwell.core.garbage import without_collecting
from askwell.models import Book
from askwell.models.contact import EMAIL, PHONE
from askwell.queries.among import selected_among
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


class News(NamedTuple):
    """People as plain rows. Whose it is stands first, and of what somebody has several the newest or oldest first, as
    the book shows it."""

    people: Sequence[Row]
    """Id, given name, family name, place, name."""
    positions: Sequence[Row]
    """Employer, title."""
    education: Sequence[Row]
    """School, year, degree, field."""
    emails: Sequence[Row]
    """In the spelling in which addresses are compared, like the two others."""
    phones: Sequence[Row]
    links: Sequence[Row]


class Heard(NamedTuple):
    """Whom this process has added with a revision of the book that nobody else has."""

    revision: int
    told: Told


_HEARD: defaultdict[str, list[Heard]] = defaultdict(list)


def hear(book: str, revision: int, news: News) -> None:
    """People were added with this revision, all at one moment, and it is certain that they stay: they need not be
    read. Whoever is changed afterwards gets another revision, and is."""
    moment = selected(MOMENT, book, revision)
    if not moment:  # every one of them was changed or went
        return
    with without_collecting():
        told = _told(news, [moment[0][0]] * len(news.people))
    with _LOCK:
        _HEARD[book].append(Heard(revision, told))
        if sum(len(each.told.ids) for batches in _HEARD.values() for each in batches) > MOST_PEOPLE:
            _HEARD.clear()


def forget() -> None:
    """Read every book anew the next time."""
    with _LOCK:
        _HELD.clear()
        _HEARD.clear()


def _brought_up(book: Book) -> Held:
    with _LOCK:
        held = _HELD.get(book.pk)
    if held is not None and held.revision == book.revision:
        return held
    if held is None or held.revision > book.revision:
        held = Held(revision=-1, columns=Columns(NOBODY))
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
        _HEARD[book.pk] = [each for each in _HEARD[book.pk] if each.revision > held.revision]


def _with_changes(book: Book, held: Held) -> Held:
    """Most writing is about something that is not compared, a note or a fact: then the pairs are what they were."""
    with _LOCK:
        heard = [each for each in _HEARD[book.pk] if each.revision > held.revision]
    told = _read(book.pk, held.revision, but=[each.revision for each in heard])
    if not heard and held.columns.says(told):
        return replace(held, revision=book.revision)
    added = together([each.told for each in heard])
    return Held(revision=book.revision, columns=held.columns.then(added).then(told))


def _without_those_gone(book: Book, held: Held) -> Held:
    """Nothing tells of people who went; but if more are held than the book has, their ids do."""
    if held.columns.size == selected(COUNT, book.pk)[0][0]:
        return held
    there = {id for (id,) in selected(IDS, book.pk)}
    return replace(held, columns=held.columns.without([id for id in held.columns.ids if id not in there]), pairs=None)


# --- reading. Plain rows from plain SQL: to have them joined and sorted takes the database longer than to find them.

MOMENT = "SELECT CAST(created_at AS text) FROM contact WHERE book_id = %s AND revision = %s LIMIT 1"
COUNT = "SELECT COUNT(*) FROM contact WHERE book_id = %s"
IDS = "SELECT id FROM contact WHERE book_id = %s"
PEOPLE = """SELECT c.id, c.given_name, c.family_name, c.place, c.name, CAST(c.created_at AS text)
    FROM contact c WHERE {changed}"""
POSITIONS = """SELECT p.contact_id, p.employer, p.title, p.rank, p.id
    FROM contact c JOIN contact_position p ON p.contact_id = c.id WHERE {changed}"""
EDUCATION = """SELECT e.contact_id, e.school, e.ended, e.degree, e.field, e.id
    FROM contact c JOIN contact_education e ON e.contact_id = c.id WHERE {changed}"""
ADDRESSES = """SELECT a.contact_id, a.normalised, a.kind, a.id
    FROM contact c JOIN contact_address a ON a.contact_id = c.id WHERE {changed}"""
LINKS = """SELECT l.contact_id, l.normalised, l.id
    FROM contact c JOIN contact_link l ON l.contact_id = c.id WHERE {changed}"""


def _read(book: str, since: int, *, but: Collection[int]) -> Told:
    """Those written after the revision `since`, without those of some revisions."""
    changed = "c.book_id = %s AND c.revision > %s"

    def rows(statement: str) -> list[Row]:
        if not but:
            return selected(statement.format(changed=changed), book, since)
        # By their ids: from a revision that is not one of some, PostgreSQL guesses so few people that it would look
        # for each of them through whole tables.
        return selected_among(statement.format(changed="c.id IN %s"), ids)

    others = f"SELECT c.id FROM contact c WHERE {changed} AND c.revision NOT IN ({', '.join(map(str, but))})"  # noqa: S608
    ids = [id for (id,) in selected(others, book, since)] if but else []
    with without_collecting():
        people = rows(PEOPLE)
        addresses = sorted(rows(ADDRESSES), key=itemgetter(3))
        news = News(
            people=people,
            positions=sorted(rows(POSITIONS), key=itemgetter(3, 4)),
            education=sorted(rows(EDUCATION), key=itemgetter(5)),
            emails=[each for each in addresses if each[2] == EMAIL],
            phones=[each for each in addresses if each[2] == PHONE],
            links=sorted(rows(LINKS), key=itemgetter(2)),
        )
        return _told(news, [each[5] for each in people])


def _told(news: News, came: Sequence[str]) -> Told:
    ids, given, family, place, names, *_ = _columns(news.people, 5)
    row_of = dict(zip(ids, count()))
    whose, employers, titles, *_ = _of(row_of, news.positions, 3)
    return Told(
        ids=ids,
        came=came,
        given=given if all(given) else [one or other for one, other in zip(given, names, strict=True)],
        family=family,
        place=place,
        emails=_listed(*_of(row_of, news.emails, 2)[:2]),
        phones=_listed(*_of(row_of, news.phones, 2)[:2]),
        links=_listed(*_of(row_of, news.links, 2)[:2]),
        employers=_listed(whose, employers),
        titles=_listed(whose, titles),
        studies=Learnt(*_of(row_of, news.education, 5)[:5]),
    )


def _of(row_of: Mapping[str, int], told: Sequence[Row], width: int) -> list[Sequence[Any]]:
    """With the row of whom they are about for the id. Who came in between two readings is left for the next one."""
    ids, *others = _columns(told, width)
    try:
        return [list(map(row_of.__getitem__, ids)), *others]
    except KeyError:
        return _of(row_of, [each for each in told if each[0] in row_of], width)


def _columns(rows: Sequence[Row], width: int) -> list[Sequence[Any]]:
    return list(zip(*rows, strict=True)) if rows else [()] * width


def _listed(rows: Sequence[int], values: Sequence[str]) -> Listed:
    """Without the empty ones."""
    if all(values):
        return Listed(rows, values)
    there = [place for place, value in enumerate(values) if value]
    return Listed([rows[each] for each in there], [values[each] for each in there])
