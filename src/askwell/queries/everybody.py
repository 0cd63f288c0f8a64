"""Everybody in the book as core values at once: plain rows from six tables, no objects in between.

A shortlist looks at all of them, and a book of ten thousand people must not keep a page waiting. The same values as
`Contact.as_core`, which is for one person; a test holds the two together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from django.db.models import Q, QuerySet

from askwell.core import contacts as core
from askwell.models import Account, Address, Contact, Education, Fact, Link, Position, Tie
from askwell.models.contact import EMAIL, PHONE
from askwell.queries.whole_people import few

Value = TypeVar("Value")
FIELDS = (
    "id", "name", "given_name", "family_name", "headline", "place", "time_zone", "country", "connected_on",
)  # fmt: skip


def everybody(account: Account) -> list[core.Contact]:
    """In the order of their names."""
    return _whole(account, Contact.objects.of(account))


def these(account: Account, ids: Iterable[str]) -> list[core.Contact]:
    """Only these; somebody in no book of the account is left out."""
    return [each for some in few(ids) for each in _whole(account, Contact.objects.of(account).filter(pk__in=some))]


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


def _facts(account: Account, mine: QuerySet[Contact]) -> dict[str, tuple[core.Fact, ...]]:
    """The public ones and the account's own, nobody else's."""
    rows = Fact.objects.filter(Q(account=None) | Q(account=account), contact__in=mine)
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
