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

from django.db import connection

from askwell.core.search import FACETS, Answer, Like, Named, Question, asked, search
from askwell.models import Account
from askwell.models.contact import EMAIL
from askwell.queries.people_index import people_of

VALUES = 50
"""Of each facet, where not everybody is listed."""
AT_ONCE = 500
NOTHING: Mapping[str, str] = {}


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
    return _found(_answer(account, text, filters, limit=limit, offset=offset))


def find_chosen(
    account: Account,
    text: str = "",
    chosen: Mapping[str, str] = NOTHING,
    *,
    also: tuple[Named, ...] = (),
    limit: int | None = None,
    offset: int = 0,
) -> Found:
    """The same, narrowed by facets as they were counted: exactly the `chosen` values, and what `also` wants."""
    return _found(_answer(account, text, (*_named(chosen), *also), limit=limit, offset=offset))


def who(
    account: Account,
    text: str = "",
    chosen: Mapping[str, str] = NOTHING,
    *,
    also: tuple[Named, ...] = (),
    limit: int | None = None,
    counting: Sequence[str] = (),
) -> Answer:
    """Only who they are, best first, and how many; of the facets `counting` what they have in common."""
    return _answer(account, text, (*_named(chosen), *also), limit=limit, offset=0, counting=counting)


def how_many(account: Account) -> int:
    """Everybody in the account's books."""
    return sum(each.count for each in people_of(account))


def _named(chosen: Mapping[str, str]) -> tuple[Named, ...]:
    return tuple(Named(name, (value,)) for name, value in chosen.items() if value)


def _found(answer: Answer) -> Found:
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
    counting: Sequence[str] = FACETS,
) -> Answer:
    question = Question(account=account.pk, words=asked(text), filters=filters)
    values = None if limit is None else VALUES
    return search(people_of(account), question, limit=limit, offset=offset, values=values, facets=counting)


def person_lines(ids: Sequence[str]) -> Iterator[PersonLine]:
    """In the order of the ids. Somebody who went meanwhile is left out."""
    for start in range(0, len(ids), AT_ONCE):
        few = ids[start : start + AT_ONCE]
        people = {id: rest for id, *rest in _rows(PEOPLE, few)}
        jobs, emails = _first(_rows(JOBS, few)), _first(_rows(EMAILS, few))
        schools: defaultdict[str, list[str]] = defaultdict(list)
        for id, school in _rows(SCHOOLS, few):
            schools[id].append(school)
        for id in few:
            if id in people:
                name, place, connected_on = people[id]
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


PEOPLE = "SELECT id, name, place, connected_on FROM contact WHERE id IN"
JOBS = "SELECT contact_id, title, employer FROM contact_position WHERE ended IS NULL AND contact_id IN"
EMAILS = f"SELECT contact_id, value FROM contact_address WHERE kind = '{EMAIL}' AND NOT dead AND contact_id IN"  # noqa: S608
SCHOOLS = "SELECT contact_id, school FROM contact_education WHERE contact_id IN"
ORDER = {JOBS: "ORDER BY rank, id", EMAILS: "ORDER BY id", SCHOOLS: "ORDER BY id"}
"""As the tables order them themselves. Plain SQL: twenty lines as objects took longer than finding them."""


def _rows(sql: str, ids: Sequence[str]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(f"{sql} ({', '.join(['%s'] * len(ids))}) {ORDER.get(sql, '')}", list(ids))
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return found


def _first(rows: list[tuple[Any, ...]]) -> dict[str, list[Any]]:
    """By person, of several the first."""
    return {id: rest for id, *rest in reversed(rows)}
