"""Looking a book through for people who are in it twice, and saying that two are two."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from askwell.actions.events import record
from askwell.core.duplicates import Pair, find
from askwell.core.errors import Usage
from askwell.models import Account, Book, Contact, Likeness
from askwell.queries import own
from askwell.queries.compared import entries, is_fresh
from askwell.queries.duplicates import apart


def look_for_duplicates(account: Account) -> int:
    """Look through the books that have changed since last time, and keep what was found, so that pages need not look
    themselves. Answers how many pairs there are to decide in all."""
    for book in Book.objects.filter(memberships__account=account):
        if not is_fresh(book):
            _look_through(book)
    return Likeness.objects.of(account).undecided().count()


def say_two_people(account: Account, one: str, other: str, *, now: datetime) -> None:
    """These are two people, however alike they look: the pair is never shown again."""
    first, second = _two(account, one, other)
    with transaction.atomic():
        changed = Likeness.objects.between(first, second).update(apart_at=now)
        if not changed:
            Likeness.objects.create(book_id=first.book_id, first=first, second=second, apart_at=now)
        record(account, "two-people", f"{first.name} and {second.name}", at=now)


def forget_two_people(account: Account, one: str, other: str, *, now: datetime) -> None:
    """Take that back. The pair is shown again when something speaks for it."""
    first, second = _two(account, one, other)
    said = Likeness.objects.between(first, second).filter(apart_at__isnull=False)
    with transaction.atomic():
        if said.filter(certainty="").delete()[0]:  # told apart before anybody looked: looking is still to come
            Book.objects.filter(pk=first.book_id).update(compared_to=None)
        elif said.update(apart_at=None):
            record(account, "two-people-forgotten", f"{first.name} and {second.name}", at=now)


def keep_found(book: Book, found: Sequence[Pair], *, seen: int) -> None:
    """Keep these pairs in place of those found before; what was decided stays.

    `seen` is the revision of the book that was searched: whoever has all of it in hand, as a great import has, need
    not read it back for this.
    """
    with transaction.atomic():
        decided = apart(book)
        there = set(Contact.objects.filter(book=book).values_list("pk", flat=True))
        Likeness.objects.filter(book=book).undecided().delete()
        Likeness.objects.bulk_create(
            (
                _row(book, each)
                for each in found
                if frozenset((each.first, each.second)) not in decided and {each.first, each.second} <= there
            ),
            batch_size=500,
            ignore_conflicts=True,  # two looks at once find the same
        )
        Book.objects.filter(pk=book.pk).update(compared_to=seen)


def _look_through(book: Book) -> None:
    """What comes in while this looks is seen the next time: the mark is set to what was there before."""
    keep_found(book, find(entries(book)), seen=book.revision)


def _row(book: Book, pair: Pair) -> Likeness:
    return Likeness(
        book=book,
        first_id=pair.first,
        second_id=pair.second,
        weight=pair.weight,
        certainty=pair.certainty,
        because=list(pair.because),
        against=list(pair.against),
    )


def _two(account: Account, one: str, other: str) -> tuple[Contact, Contact]:
    first, second = own.contact(account, one), own.contact(account, other)
    if first == second:
        raise Usage("That is one entry, named twice.", hint="Name two: `askwell duplicates` lists them.")
    return first, second
