"""Saying that people were written, so that whoever holds them in memory reads them anew.

Every action that writes what a person can be found by calls one of these, in the same transaction. The number of a
book goes up under its row's lock: who reads it afterwards reads what belongs to it (docs/why/search.md).
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from django.db import transaction
from django.db.models import F

from askwell.models import Book, Contact

AT_ONCE = 500


def next_revision(book_id: str) -> int:
    """For people who are about to be written with it, and for people who go: their absence is a change too."""
    Book.objects.filter(pk=book_id).update(revision=F("revision") + 1)
    return Book.objects.values_list("revision", flat=True).get(pk=book_id)


def written(*ids: str) -> None:
    """These people were changed, or something that is known of them."""
    with transaction.atomic():
        for book, some in _by_book(ids).items():
            number = next_revision(book)
            for few in _few(some):
                Contact.objects.filter(pk__in=few).update(revision=number)


def _by_book(ids: Iterable[str]) -> dict[str, list[str]]:
    books: dict[str, list[str]] = {}
    for few in _few(ids):
        for id, book in Contact.objects.filter(pk__in=few).order_by().values_list("pk", "book_id"):
            books.setdefault(book, []).append(id)
    return dict(sorted(books.items()))  # always in one order, so that two at once cannot wait for each other


def _few(ids: Iterable[str]) -> Iterable[list[str]]:
    rest = iter(ids)
    while few := list(islice(rest, AT_ONCE)):
        yield few
