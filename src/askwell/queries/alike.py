"""Who of a file may be in the book already though nothing certain tells: the search for duplicates, asked before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from askwell.core import contacts as core
from askwell.core.duplicates import Entry, Study, find_in, told_of
from askwell.core.names import split_name
from askwell.models import Book, Contact
from askwell.queries.compared import compared
from askwell.queries.whole_people import few

LAST = "9999"
"""Later than any moment as text: newcomers come after whoever is there."""


@dataclass(frozen=True, kw_only=True)
class Alike:
    """Somebody of a file, and whom of the book they may be."""

    name: str
    contact: str
    """The id of the one in the book."""
    called: str
    because: tuple[str, ...]
    """The strongest first."""


def alike(book: Book, news: Mapping[str, core.Contact]) -> tuple[Alike, ...]:
    """What the search would find of these people if they were in the book, the surest first and each of them once.
    `news` has them by ids that nobody in the book has."""
    columns = compared(book).then(told_of([_entry(id, each) for id, each in news.items()], came=[LAST] * len(news)))
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for pair in find_in(columns):
        if pair.second in news and pair.first not in news:
            found.setdefault(pair.second, (pair.first, pair.because))
    names = _names(contact for contact, _ in found.values())
    return tuple(
        Alike(name=news[id].name, contact=contact, called=names[contact], because=because)
        for id, (contact, because) in found.items()
        if contact in names
    )


def _entry(id: str, it: core.Contact) -> Entry:
    given, family = (it.given_name, it.family_name) if it.given_name else split_name(it.name)
    return Entry(
        id=id,
        given=given or it.name,
        family=family,
        emails=it.emails,
        phones=it.phones,
        links=it.links,
        employers=tuple(each.employer for each in it.positions),
        titles=tuple(each.title for each in it.positions),
        studies=tuple(Study(each.school, each.ended, each.degree, each.field) for each in it.education),
        place=it.place,
    )


def _names(ids: Iterable[str]) -> dict[str, str]:
    return {
        id: name for some in few(ids) for id, name in Contact.objects.filter(pk__in=some).values_list("pk", "name")
    }
