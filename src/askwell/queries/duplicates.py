"""Who is in the book twice, as far as can be told: pairs with what speaks for it and against, the surest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q

from askwell.core.duplicates import CERTAIN, Pair
from askwell.core.errors import NotFound
from askwell.models import Account, Book, Contact, Likeness, Merge
from askwell.queries.compared import is_fresh, pairs_in
from askwell.queries.search import PersonLine, person_lines


@dataclass(frozen=True, kw_only=True)
class LookAlikes:
    """What `askwell duplicates --json` prints of a pair: programs rely on the names."""

    a: PersonLine
    b: PersonLine
    certainty: str
    """certain or likely."""
    because: tuple[str, ...]
    against: tuple[str, ...]

    @property
    def is_certain(self) -> bool:
        return self.certainty == CERTAIN


@dataclass(frozen=True, kw_only=True)
class Duplicates:
    total: int
    duplicates: tuple[LookAlikes, ...]


@dataclass(frozen=True, kw_only=True)
class MergeLine:
    """A merge as the person's page tells it, so that it can be taken back from there too."""

    id: str
    name: str
    """What the entry that went was called."""


def duplicates(account: Account, *, limit: int | None = None, offset: int = 0) -> Duplicates:
    """Every pair that is still to be decided, in all books of `account`.

    Where a book has changed since it was last looked through it is looked through now, and nothing is written.
    """
    end = None if limit is None else offset + limit
    books = list(account.books.order_by("created_at", "pk"))
    if all(map(is_fresh, books)):
        kept = Likeness.objects.of(account).undecided()
        shown = [_pair(each) for each in kept[offset:end]]
        return Duplicates(total=kept.count(), duplicates=tuple(_shown(shown)))
    found = [pair for book in books for pair in _pairs(book)]
    return Duplicates(total=len(found), duplicates=tuple(_shown(found[offset:end])))


def in_twice(account: Account) -> int:
    """How many pairs were left to decide when the book was last looked through. One cheap query, for every page."""
    return Likeness.objects.of(account).undecided().count()


def in_twice_by_import(account: Account, id: str) -> int:
    """How many of these pairs somebody is in whom this import added or changed."""
    theirs = Contact.objects.filter(imported_rows__imported=id).values("pk")
    pairs = Likeness.objects.of(account).undecided()
    return pairs.filter(Q(first__in=theirs) | Q(second__in=theirs)).count()


def evidence(account: Account, one: str, other: str) -> Pair | None:
    """What was found about two people, whichever is named first; None when they were not taken for one."""
    between = Q(first=one, second=other) | Q(first=other, second=one)
    kept = Likeness.objects.of(account).undecided().filter(between).first()
    if kept is not None:
        return _pair(kept)
    return next(
        (
            pair
            for book in account.books.filter(contacts=one)
            if not is_fresh(book)
            for pair in _pairs(book)
            if {pair.first, pair.second} == {one, other}
        ),
        None,
    )


def merges_into(account: Account, id: str) -> tuple[MergeLine, ...]:
    """What was merged into this person and can still be taken apart, newest first: the order in which it goes."""
    rows = Merge.objects.filter(account=account, kept=id, undone_at__isnull=True).order_by("-made_at", "-id")
    return tuple(MergeLine(id=each.pk, name=each.name) for each in rows)


def merge_line(account: Account, id: str) -> MergeLine:
    found = Merge.objects.filter(account=account, pk=id).first()
    if found is None:
        raise NotFound(f"You have no merge with the id {id}.", hint="`askwell merge` prints it.")
    return MergeLine(id=found.pk, name=found.name)


def apart(book: Book) -> set[frozenset[str]]:
    """Pairs of whom somebody said that they are two people."""
    rows = Likeness.objects.filter(book=book, apart_at__isnull=False)
    return {frozenset(each) for each in rows.values_list("first_id", "second_id")}


def _pairs(book: Book) -> list[Pair]:
    if is_fresh(book):
        return [_pair(each) for each in Likeness.objects.filter(book=book).undecided()]
    decided = apart(book)
    return [each for each in pairs_in(book) if frozenset((each.first, each.second)) not in decided]


def _pair(kept: Likeness) -> Pair:
    return Pair(
        first=kept.first_id,
        second=kept.second_id,
        weight=kept.weight,
        certainty=kept.certainty,
        because=tuple(kept.because),
        against=tuple(kept.against),
    )


CHUNK = 500
"""Ids in one question: SQLite bears 32,766, and a short question is planned better."""


def _shown(pairs: list[Pair]) -> Iterable[LookAlikes]:
    for start in range(0, len(pairs), CHUNK):
        chunk = pairs[start : start + CHUNK]
        ids = dict.fromkeys(id for each in chunk for id in (each.first, each.second))
        people = {each.id: each for each in person_lines([*ids])}
        for each in chunk:
            yield LookAlikes(
                a=people[each.first],
                b=people[each.second],
                certainty=each.certainty,
                because=each.because,
                against=each.against,
            )
