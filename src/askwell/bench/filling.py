"""A book full of invented people, written straight into the tables. How fast an import is, is for another bench."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from django.db import transaction

from askwell.actions.bulk import insert, look_over, much_at_once
from askwell.bench.people import Directory, Person
from askwell.core.text import fold
from askwell.models import Account, Contact, Education, Position
from askwell.models.ids import new_ones
from askwell.queries import own

AT_ONCE = 5_000
WHEN = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
CONTACT = ("id", "book", "name", "given_name", "family_name", "folded", "place", "created_at")
POSITION = ("contact", "employer", "employer_folded", "title")
EDUCATION = ("contact", "school", "field", "degree", "ended")


def fill(account: Account, directory: Directory) -> list[str]:
    """Everybody of the directory, in the account's own book. Their ids, in the order of its rows."""
    book, ids = own.book(account).pk, list(new_ones("con", len(directory.people)))
    for some in _in_pieces(list(zip(ids, directory.people, strict=True))):
        with transaction.atomic(), much_at_once():
            insert(Contact, CONTACT, ((id, book, *_names(it), it.city, WHEN) for id, it in some))
            insert(Position, POSITION, ((id, it.employer, fold(it.employer), it.title) for id, it in some))
            studied = ((id, it.school, it.major, it.degree, int(it.grad_year)) for id, it in some)
            insert(Education, EDUCATION, studied)
    look_over(Contact, Position, Education)
    return ids


def _names(it: Person) -> tuple[str, str, str, str]:
    name = f"{it.first_name} {it.last_name}"
    return name, it.first_name, it.last_name, fold(name)


def _in_pieces(people: list[tuple[str, Person]]) -> Iterator[list[tuple[str, Person]]]:
    for start in range(0, len(people), AT_ONCE):
        yield people[start : start + AT_ONCE]
