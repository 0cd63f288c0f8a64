"""Who of some names is called like somebody in the book: no proof that they are one person, but worth a look."""

from __future__ import annotations

from collections.abc import Iterable

from askwell.core.text import fold
from askwell.models import Account, Book, Contact
from askwell.queries.whole_people import few


def namesakes(account: Account, names: Iterable[str]) -> tuple[str, ...]:
    """Those of the names that the account's books hold already, in their order."""
    told = {fold(each)[:200]: each for each in names}
    books = list(Book.objects.filter(memberships__account=account).values_list("pk", flat=True))
    held: set[str] = set()
    for some in few(told):
        held |= set(
            Contact.objects.filter(book__in=books, folded__in=some).order_by().values_list("folded", flat=True)
        )
    return tuple(name for folded, name in told.items() if folded in held)
