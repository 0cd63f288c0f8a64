"""A directory of invented people kept in a database, in a book of its own that goes when the bench is over."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from askwell.bench.people import Directory

if TYPE_CHECKING:
    from askwell.models import Account

CHUNK = 5_000


class KeptBook:
    """What the duplicates' bench asks of it."""

    def __init__(self, account: Account) -> None:
        from askwell.queries import own

        self.account, self.book = account, own.book(account)

    def read(self) -> int:
        """Everybody, as the search reads them."""
        from askwell.queries.compared import compared, forget

        forget()
        return compared(self.book).size

    def look(self) -> int:
        """The whole search: reading, comparing, keeping what was found."""
        from askwell.actions.duplicates import look_for_duplicates
        from askwell.models import Book

        Book.objects.filter(pk=self.book.pk).update(compared_to=None)
        return look_for_duplicates(self.account)

    def page(self) -> int:
        """What somebody waits for who opens the page: twenty pairs of those that are kept."""
        from askwell.queries.duplicates import duplicates

        return len(duplicates(self.account, limit=20).duplicates)

    def pairs(self) -> int:
        from askwell.queries.duplicates import in_twice

        return in_twice(self.account)


@contextmanager
def of(known: Directory) -> Iterator[KeptBook]:
    """Migrates the database that the settings name, fills a book, and takes it out again."""
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    from askwell.actions.accounts import open_account
    from askwell.actions.events import record

    now = datetime.now(UTC)
    account = open_account(f"bench {now.isoformat()}", now=now)
    kept = KeptBook(account)
    _fill(kept, known, now=now)
    record(account, "imported", "an invented directory", at=now)
    try:
        yield kept
    finally:
        _empty(kept)
        kept.book.delete()
        account.delete()


def _empty(kept: KeptBook) -> None:
    """Table by table: to ask for each of a hundred thousand people what else belongs to them would take minutes."""
    from askwell.models import Address, Contact, Education, Likeness, Position

    for table in (Address, Education, Position):
        rows = table.objects.filter(contact__book=kept.book)
        rows._raw_delete(rows.db)
    for holder in (Likeness, Contact):
        held = holder.objects.filter(book=kept.book)
        held._raw_delete(held.db)


def _fill(kept: KeptBook, known: Directory, *, now: datetime) -> None:
    from askwell.core.text import fold
    from askwell.models import Address, Contact, Education, Position

    people = [
        (
            Contact(
                book=kept.book,
                name=f"{it.first_name} {it.last_name}",
                given_name=it.first_name,
                family_name=it.last_name,
                folded=fold(f"{it.first_name} {it.last_name}"),
                place=it.city,
                created_at=now,
            ),
            it,
        )
        for it in known.people
    ]
    Contact.objects.bulk_create((row for row, _ in people), batch_size=CHUNK)
    Position.objects.bulk_create(
        (
            Position(contact=row, employer=it.employer, employer_folded=fold(it.employer), title=it.title)
            for row, it in people
        ),
        batch_size=CHUNK,
    )
    Education.objects.bulk_create(
        (
            Education(contact=row, school=it.school, field=it.major, degree=it.degree, ended=int(it.grad_year))
            for row, it in people
        ),
        batch_size=CHUNK,
    )
    Address.objects.bulk_create(
        (Address(contact=row, kind="email", value=it.email, normalised=it.email) for row, it in people if it.email),
        batch_size=CHUNK,
    )
