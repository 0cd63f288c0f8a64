"""A book as the search for duplicates reads it, and whether it has changed since that was last done.

Values, not objects: thirty thousand people with their jobs, schools and addresses are read in half a second.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from askwell.core.duplicates import Entry, Study
from askwell.models import Address, Book, Contact, Education, Link, Position
from askwell.models.contact import EMAIL, PHONE


def is_fresh(book: Book) -> bool:
    """Whether the pairs that are kept say what a new search would say."""
    return book.compared_to == book.revision


def entries(book: Book) -> list[Entry]:
    """Everybody in the book, in the order in which they came."""
    jobs = _by_contact(_rows(Position, book, "employer", "title", order=("rank", "id")))
    studies = _by_contact(_rows(Education, book, "school", "ended", "degree", "field", order=("id",)))
    reached = _by_contact(_rows(Address, book, "kind", "normalised", order=("id",)))
    links = _by_contact(_rows(Link, book, "normalised", order=("id",)))
    people = Contact.objects.filter(book=book).order_by("created_at", "id")
    return [
        Entry(
            id=id,
            given=given or name,
            family=family,
            emails=tuple(value for kind, value in reached.get(id, ()) if kind == EMAIL),
            phones=tuple(value for kind, value in reached.get(id, ()) if kind == PHONE),
            links=tuple(value for (value,) in links.get(id, ())),
            employers=tuple(employer for employer, _ in jobs.get(id, ()) if employer),
            titles=tuple(title for _, title in jobs.get(id, ()) if title),
            studies=tuple(Study(*each) for each in studies.get(id, ())),
            place=place,
        )
        for id, name, given, family, place in people.values_list("id", "name", "given_name", "family_name", "place")
    ]


def _rows(table: Any, book: Book, *fields: str, order: tuple[str, ...]) -> Iterable[tuple[Any, ...]]:
    rows: Iterable[tuple[Any, ...]] = (
        table.objects.filter(contact__book=book).order_by(*order).values_list("contact_id", *fields).iterator(20_000)
    )
    return rows


def _by_contact(rows: Iterable[tuple[Any, ...]]) -> dict[str, list[tuple[Any, ...]]]:
    found: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(row[1:])
    return found
