"""People: one of them whole, and finding them by what is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q

from askwell.core import contacts as core
from askwell.core.fading import has_faded, without_faded
from askwell.core.shortlist.common_ground import Ground, common_ground
from askwell.core.text import fold
from askwell.models import Account, Contact
from askwell.models.contact import EMAIL, ContactRows
from askwell.queries import own
from askwell.queries.introductions import Connector, connectors
from askwell.queries.outreach import OutreachRow, outreach_with
from askwell.queries.sending import blocked

MOST_INTRODUCERS = 5
MOST_WORDS, LONGEST = 8, 200
"""More of a search is left out: each word joins two tables, and a database bears only so much."""


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


@dataclass(frozen=True, kw_only=True)
class FeedLine:
    """Where a person publishes."""

    id: str
    url: str
    title: str
    checked_at: datetime | None
    trouble: str


@dataclass(frozen=True, kw_only=True)
class Person:
    """One contact whole, as a page shows them."""

    contact: core.Contact
    grounds: tuple[Ground, ...]
    introducers: tuple[Connector, ...]
    outreach: tuple[OutreachRow, ...]
    blocked: str
    feeds: tuple[FeedLine, ...]
    faded: tuple[str, ...]
    """Ids of facts so old that no letter tells them any more."""


def find(
    account: Account,
    text: str = "",
    *,
    school: str = "",
    employer: str = "",
    place: str = "",
    role: str = "",
    limit: int | None = None,
    offset: int = 0,
) -> Found:
    """People whose name, title, employer, school or place holds every word of `text`, narrowed by the facets."""
    rows = matching(account, text, school=school, employer=employer, place=place, role=role)
    end = None if limit is None else offset + limit
    shown = rows.prefetch_related("positions", "education", "addresses")[offset:end]
    return Found(total=rows.count(), contacts=tuple(person_line(each) for each in shown), facets=_facets(rows))


def matching(account: Account, text: str, *, school: str, employer: str, place: str, role: str) -> ContactRows:
    """Everybody who fits, in the order of their names."""
    rows = Contact.objects.of(account)
    for word in fold(text).split()[:MOST_WORDS]:
        rows = rows.filter(_anywhere(word[:LONGEST]))
    return _narrowed(rows, school=school, employer=employer, place=place, role=role).distinct()


def person(account: Account, id: str, *, now: datetime) -> Person:
    row = own.contact(account, id)
    contact = row.as_core(account)
    return Person(
        contact=contact,
        grounds=common_ground(own.profile(account).as_core(), without_faded(contact, today=now.date())),
        introducers=tuple(connectors(account, id, now=now)[:MOST_INTRODUCERS]),
        outreach=tuple(outreach_with(account, id, now=now)),
        blocked=blocked(account, row),
        feeds=tuple(_feeds(account, row)),
        faded=tuple(each.id for each in contact.facts if has_faded(each, today=now.date())),
    )


def _feeds(account: Account, row: Contact) -> Iterator[FeedLine]:
    for each in row.feeds.filter(account=account):
        yield FeedLine(id=each.pk, url=each.url, title=each.title, checked_at=each.checked_at, trouble=each.trouble)


def person_line(row: Contact) -> PersonLine:
    position = next((each for each in row.positions.all() if each.ended is None), None)
    email = next((each.value for each in row.addresses.all() if each.kind == EMAIL and not each.dead), "")
    return PersonLine(
        id=row.pk,
        name=row.name,
        title=position.title if position else "",
        employer=position.employer if position else "",
        place=row.place,
        email=email,
        schools=tuple(each.school for each in row.education.all()),
        connected_on=row.connected_on,
    )


def count(account: Account) -> int:
    return Contact.objects.of(account).count()


def _anywhere(word: str) -> Q:
    return (
        Q(folded__contains=word)
        | Q(positions__employer_folded__contains=word)
        | Q(positions__title__icontains=word)
        | Q(education__school__icontains=word)
        | Q(place__icontains=word)
    )


def _narrowed(rows: ContactRows, *, school: str, employer: str, place: str, role: str) -> ContactRows:
    if school:
        rows = rows.filter(education__school__icontains=school[:LONGEST])
    if employer:
        rows = rows.filter(
            positions__employer_folded__contains=fold(employer)[:LONGEST], positions__ended__isnull=True
        )
    if place:
        rows = rows.filter(place__icontains=place[:LONGEST])
    if role:
        rows = rows.filter(positions__title__icontains=role[:LONGEST], positions__ended__isnull=True)
    return rows


def _facets(rows: ContactRows) -> dict[str, tuple[Facet, ...]]:
    current = rows.filter(positions__ended__isnull=True)
    return {
        "employer": _counted(current.values_list("positions__employer", flat=True)),
        "role": _counted(current.values_list("positions__title", flat=True)),
        "place": _counted(rows.values_list("place", flat=True)),
        "school": _counted(rows.values_list("education__school", flat=True)),
    }


def _counted(values: Iterable[str | None]) -> tuple[Facet, ...]:
    counts = Counter(each for each in values if each)
    return tuple(Facet(value=value, count=n) for value, n in counts.most_common(12))
