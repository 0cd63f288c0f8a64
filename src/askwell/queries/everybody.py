"""Everybody in the book as core values at once: plain rows from six tables, no objects in between.

A shortlist looks at all of them, and a book of ten thousand people must not keep a page waiting. The same values as
`Contact.as_core`, which is for one person; a test holds the two together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from django.db.models import Q, QuerySet

from askwell.core import contacts as core
from askwell.models import Account, Address, Contact, Education, Fact, Link, Position, Tie
from askwell.models.contact import EMAIL, PHONE
from askwell.queries.people_index import BOOKS, selected
from askwell.queries.whole_people import few

Value = TypeVar("Value")
FIELDS = (
    "id", "name", "given_name", "family_name", "headline", "place", "time_zone", "country", "connected_on",
)  # fmt: skip


def everybody(account: Account) -> list[core.Contact]:
    """In the order of their names."""
    return _whole(account, Contact.objects.of(account))


def these(account: Account, ids: Iterable[str], ties: Mapping[str, str]) -> list[core.Contact]:
    """Only these, by plain SQL: fifty people as objects took longer than finding them. Somebody in no book of the
    account is left out. `ties` are the user's own, by contact."""
    return [each for some in few(ids) for each in _few(account, some, ties)]


def _few(account: Account, ids: list[str], ties: Mapping[str, str]) -> Iterator[core.Contact]:
    jobs = _by_person(JOBS, ids, lambda *it: core.Position(employer=it[0], title=it[1], started=it[2], ended=it[3]))
    studies = _by_person(
        STUDIES,
        ids,
        lambda *it: core.Education(school=it[0], field=it[1], degree=it[2], started=it[3], ended=it[4]),
    )
    addresses = _among(ADDRESSES, ids)
    emails, phones = (
        _gathered(((id, value) for id, is_a, value in addresses if is_a == kind), str) for kind in (EMAIL, PHONE)
    )
    links = _by_person(LINKS, ids, str)
    noted = [id for (id,) in _among(NOTED, ids)]
    facts = _facts(account, noted) if noted else {}
    books = {id for id, _ in selected(BOOKS, account.pk)}
    for book, *row in _among(THESE, ids):
        id = row[0]
        if book not in books:
            continue
        yield core.Contact(
            **dict(zip(FIELDS, row, strict=True)),
            positions=jobs.get(id, ()),
            education=studies.get(id, ()),
            emails=emails.get(id, ()),
            phones=phones.get(id, ()),
            links=links.get(id, ()),
            facts=facts.get(id, ()),
            tie=ties.get(id),
        )


THESE = f"SELECT book_id, {', '.join(FIELDS)} FROM contact WHERE id IN ({{}})"  # noqa: S608
"""Without a join, lest a database begins with everybody in the book."""
JOBS = """SELECT contact_id, employer, title, started, ended FROM contact_position WHERE contact_id IN ({})
    ORDER BY rank, id"""
STUDIES = """SELECT contact_id, school, field, degree, started, ended FROM contact_education WHERE contact_id IN ({})
    ORDER BY id"""
ADDRESSES = "SELECT contact_id, kind, value FROM contact_address WHERE contact_id IN ({}) AND NOT dead ORDER BY id"
NOTED = "SELECT DISTINCT contact_id FROM contact_fact WHERE contact_id IN ({}) AND removed_at IS NULL"
LINKS = "SELECT contact_id, url FROM contact_link WHERE contact_id IN ({}) ORDER BY id"


def _by_person(sql: str, ids: list[str], make: Callable[..., Value]) -> dict[str, tuple[Value, ...]]:
    return _gathered(_among(sql, ids), make)


def _among(sql: str, ids: list[str]) -> list[tuple[Any, ...]]:
    return selected(sql.format(", ".join(["%s"] * len(ids))), *ids)


def _whole(account: Account, mine: QuerySet[Contact]) -> list[core.Contact]:
    positions, education, facts = _positions(mine), _education(mine), _facts(account, mine)
    addresses = Address.objects.filter(contact__in=mine, dead=False)
    emails = _gathered(addresses.filter(kind=EMAIL).values_list("contact_id", "value"), str)
    phones = _gathered(addresses.filter(kind=PHONE).values_list("contact_id", "value"), str)
    links = _gathered(Link.objects.filter(contact__in=mine).values_list("contact_id", "url"), str)
    ties = dict(Tie.objects.filter(account=account, knower=None).values_list("known_id", "kind"))
    return [
        core.Contact(
            **dict(zip(FIELDS, row, strict=True)),
            positions=positions.get(row[0], ()),
            education=education.get(row[0], ()),
            emails=emails.get(row[0], ()),
            phones=phones.get(row[0], ()),
            links=links.get(row[0], ()),
            facts=facts.get(row[0], ()),
            tie=ties.get(row[0]),
        )
        for row in mine.values_list(*FIELDS)
    ]


def _positions(mine: QuerySet[Contact]) -> dict[str, tuple[core.Position, ...]]:
    return _gathered(
        Position.objects.filter(contact__in=mine).values_list("contact_id", "employer", "title", "started", "ended"),
        lambda employer, title, started, ended: core.Position(
            employer=employer, title=title, started=started, ended=ended
        ),
    )


def _education(mine: QuerySet[Contact]) -> dict[str, tuple[core.Education, ...]]:
    rows = Education.objects.filter(contact__in=mine)
    return _gathered(
        rows.values_list("contact_id", "school", "field", "degree", "started", "ended"),
        lambda school, field, degree, started, ended: core.Education(
            school=school, field=field, degree=degree, started=started, ended=ended
        ),
    )


def _facts(account: Account, mine: QuerySet[Contact] | list[str]) -> dict[str, tuple[core.Fact, ...]]:
    """The public ones and the account's own, nobody else's."""
    rows = Fact.objects.filter(Q(account=None) | Q(account=account), contact__in=mine, removed_at=None)
    return _gathered(
        rows.values_list("contact_id", "id", "text", "source", "account_id", "noted_at", "said_on"),
        lambda id, text, source, owner, noted_at, said_on: core.Fact(
            id=id, text=text, source=source, private=owner is not None, noted_at=noted_at, said_on=said_on
        ),
    )


def _gathered(rows: Iterable[tuple[Any, ...]], make: Callable[..., Value]) -> dict[str, tuple[Value, ...]]:
    """By contact, in the order of the table."""
    found: dict[str, list[Value]] = defaultdict(list)
    for contact_id, *rest in rows:
        found[contact_id].append(make(*rest))
    return {contact_id: tuple(values) for contact_id, values in found.items()}
