"""What is one's own is found, and the same of several every time."""

from __future__ import annotations

from askwell.models import Book, Membership
from askwell.queries import own
from tests.cast import BEGAN


def test_of_books_made_in_one_moment_the_first_is_always_the_same(stranger):
    """Made in an order in which no database would find the first one first."""
    Book.objects.filter(memberships__account=stranger).delete()
    for id in ("boo_cccccccccccc", "boo_aaaaaaaaaaaa", "boo_bbbbbbbbbbbb"):
        Membership.objects.create(book=Book.objects.create(id=id, name=id, created_at=BEGAN), account=stranger)

    assert own.book(stranger).pk == "boo_aaaaaaaaaaaa"
