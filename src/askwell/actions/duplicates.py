"""Looking a book through for people who are in it twice, and saying that two are two."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db import transaction

from askwell.actions.bulk import Cells, insert
from askwell.actions.events import record
from askwell.core.duplicates import Pair
from askwell.core.errors import Usage
from askwell.models import Account, Book, Contact, Likeness
from askwell.queries import own
from askwell.queries.compared import is_fresh, pairs_in
from askwell.queries.duplicates import apart
from askwell.queries.whole_people import few


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
        _lock(first.book_id)
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


def _look_through(book: Book) -> None:
    """What comes in while this looks is seen the next time: the mark is set to what was there before."""
    found = pairs_in(book)
    with transaction.atomic():
        _lock(book.pk)  # two looks at once find the same
        _replace(book, found)
        Book.objects.filter(pk=book.pk).update(compared_to=book.revision)


def _lock(book_id: str) -> None:
    list(Book.objects.select_for_update().filter(pk=book_id).values_list("pk"))


def _replace(book: Book, found: Sequence[Pair]) -> None:
    """Keep these pairs in place of those found before, as far as they differ. What was decided stays."""
    before = {_cells(each): each.pk for each in Likeness.objects.filter(book=book).undecided()}
    decided, there = apart(book), _still_there(found)
    now = {
        (each.first, each.second, each.weight, each.certainty, each.because, each.against)
        for each in found
        if frozenset((each.first, each.second)) not in decided and {each.first, each.second} <= there
    }
    gone = [id for cells, id in before.items() if cells not in now]
    for some in few(gone):
        rows = Likeness.objects.filter(pk__in=some)
        rows._raw_delete(rows.db)
    insert(Likeness, CELLS, sorted(now - before.keys()), book=book.pk)


CELLS = ("first", "second", "weight", "certainty", "because", "against")


def _cells(it: Likeness) -> Cells:
    return it.first_id, it.second_id, it.weight, it.certainty, tuple(it.because), tuple(it.against)


def _still_there(found: Iterable[Pair]) -> set[str]:
    """Of the people in these pairs those who did not go while they were compared."""
    ids = {id for each in found for id in (each.first, each.second)}
    return {id for some in few(ids) for id in Contact.objects.filter(pk__in=some).values_list("pk", flat=True)}


def _two(account: Account, one: str, other: str) -> tuple[Contact, Contact]:
    first, second = own.contact(account, one), own.contact(account, other)
    if first == second:
        raise Usage("That is one entry, named twice.", hint="Name two: `askwell duplicates` lists them.")
    return first, second
