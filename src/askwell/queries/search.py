"""Finding people, and what those found have in common: the one face behind which the search may grow.

Whoever asks here does not see how it is done (docs/why/search.md). It answers for the people in one's own books, and
notes that are private are found by their own account alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from askwell.core.search import FACETS, Answer, Like, Named, Question, asked, search
from askwell.models import Account, Address, Contact, Education, Position
from askwell.models.contact import EMAIL
from askwell.queries.people_index import people_of

VALUES = 50
"""Of each facet, where not everybody is listed."""
AT_ONCE = 500


@dataclass(frozen=True, kw_only=True)
class PersonLine:
    """What `askwell find --json` prints of a person: programs rely on the names."""

    id: str
    name: str
    title: str
    employer: str
    place: str
    email: str
    schools: tuple[str, ...]
    connected_on: date | None


@dataclass(frozen=True, kw_only=True)
class Facet:
    value: str
    count: int


@dataclass(frozen=True, kw_only=True)
class Found:
    total: int
    contacts: tuple[PersonLine, ...]
    facets: dict[str, tuple[Facet, ...]]
    close: tuple[str, ...] = ()
    """Words that nobody is found by, so that others like them were taken."""


def find(account: Account, text: str = "", *, limit: int | None = None, offset: int = 0, **facets: str) -> Found:
    """People by every word of `text`, narrowed by facets as somebody types them: `employer="harbour"`.

    Facets are employer, role, place, school, field and year. Lists are whole unless there is a `limit`.
    """
    filters = tuple(Like(name, value) for name, value in facets.items() if value.strip())
    return _found(account, text, filters, limit=limit, offset=offset)


def find_chosen(
    account: Account, text: str = "", *, limit: int | None = None, offset: int = 0, **facets: str
) -> Found:
    """The same, narrowed by facets as they were counted: exactly these values."""
    filters = tuple(Named(name, value) for name, value in facets.items() if value)
    return _found(account, text, filters, limit=limit, offset=offset)


def ids_chosen(account: Account, text: str = "", **facets: str) -> tuple[str, ...]:
    """Only who they are, best first."""
    filters = tuple(Named(name, value) for name, value in facets.items() if value)
    return tuple(each.id for each in _answer(account, text, filters, limit=None, offset=0, facets=()).people)


def _found(
    account: Account, text: str, filters: tuple[Named | Like, ...], *, limit: int | None, offset: int
) -> Found:
    answer = _answer(account, text, filters, limit=limit, offset=offset, facets=FACETS)
    return Found(
        total=answer.total,
        contacts=tuple(person_lines([each.id for each in answer.people])),
        facets={
            name: tuple(Facet(value=each.value, count=each.count) for each in counts)
            for name, counts in answer.facets.items()
        },
        close=answer.close,
    )


def _answer(
    account: Account,
    text: str,
    filters: tuple[Named | Like, ...],
    *,
    limit: int | None,
    offset: int,
    facets: Sequence[str],
) -> Answer:
    question = Question(account=account.pk, words=_words(text), filters=filters)
    values = None if limit is None else VALUES
    return search(people_of(account), question, limit=limit, offset=offset, values=values, facets=facets)


def _words(text: str) -> tuple[str, ...]:
    """Marks alone are no word, and nobody is found by them."""
    return asked(text) or ((text.strip(),) if text.strip() else ())


def person_lines(ids: Sequence[str]) -> Iterator[PersonLine]:
    """In the order of the ids. Somebody who went meanwhile is left out."""
    for few in _few(ids):
        shown = {row[0]: row for row in Contact.objects.filter(pk__in=few).order_by().values_list(*SHOWN)}
        jobs = _first(Position, few, "title", "employer", ended=None)
        emails = _first(Address, few, "value", kind=EMAIL, dead=False)
        schools = _schools(few)
        for id in few:
            if id in shown:
                _, name, place, connected_on = shown[id]
                title, employer = jobs.get(id, ("", ""))
                yield PersonLine(
                    id=id,
                    name=name,
                    title=title,
                    employer=employer,
                    place=place,
                    email=emails.get(id, ("",))[0],
                    schools=tuple(schools[id]),
                    connected_on=connected_on,
                )


SHOWN = ("pk", "name", "place", "connected_on")


def _few(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]


def _first(table: type[Any], ids: Sequence[str], *columns: str, **which: object) -> Mapping[str, tuple[Any, ...]]:
    """The columns of each person's first row in the table's own order."""
    rows = table.objects.filter(contact__in=ids, **which).values_list("contact_id", *columns)
    return {id: tuple(values) for id, *values in reversed(list(rows))}


def _schools(ids: Sequence[str]) -> Mapping[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for id, school in Education.objects.filter(contact__in=ids).values_list("contact_id", "school"):
        found[id].append(school)
    return found
