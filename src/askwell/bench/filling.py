"""A book full of invented people, written straight into the tables. How fast an import is, is for another bench."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from askwell.bench.people import Directory, Person
from askwell.core.text import fold
from askwell.models import Account, Contact, Education, Position
from askwell.queries import own

AT_ONCE = 5_000
WHEN = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def fill(account: Account, directory: Directory) -> list[str]:
    """Everybody of the directory, in the account's own book. Their ids, in the order of its rows."""
    book = own.book(account)
    ids: list[str] = []
    for some in _in_pieces(directory.people):
        rows = [Contact(book=book, created_at=WHEN, **_contact(each)) for each in some]
        Contact.objects.bulk_create(rows)
        pairs = list(zip(rows, some, strict=True))
        Position.objects.bulk_create(
            Position(contact=row, employer=it.employer, employer_folded=fold(it.employer), title=it.title)
            for row, it in pairs
        )
        Education.objects.bulk_create(
            Education(contact=row, school=it.school, field=it.major, degree=it.degree, ended=int(it.grad_year))
            for row, it in pairs
        )
        ids += [row.pk for row in rows]
    return ids


def _contact(it: Person) -> dict[str, str]:
    name = f"{it.first_name} {it.last_name}"
    return {
        "name": name,
        "given_name": it.first_name,
        "family_name": it.last_name,
        "folded": fold(name),
        "place": it.city,
    }


def _in_pieces(people: tuple[Person, ...]) -> Iterator[tuple[Person, ...]]:
    for start in range(0, len(people), AT_ONCE):
        yield people[start : start + AT_ONCE]
