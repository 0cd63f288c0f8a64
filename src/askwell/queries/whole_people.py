"""Many people as core values, read table by table in plain tuples: what an import compares its rows with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from django.db.models import QuerySet

from askwell.core import contacts as core
from askwell.models import Account, Address, Contact, Education, Link, Position, Tie
from askwell.models.contact import EMAIL, PHONE

AT_ONCE = 900
"""Ids in one question: some databases take no more than a thousand."""

Whole = tuple[core.Contact, tuple[str, ...]]
"""Somebody, and the names of the fields that the user changed by hand."""


def whole_people(account: Account, ids: Iterable[str]) -> Iterator[Whole]:
    """With addresses to which mail came back: a file that still lists them brings no news. Without their facts."""
    for some in few(ids):
        yield from _whole(account, some)


def few(things: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(things)
    while some := list(islice(rest, AT_ONCE)):
        yield some


def _whole(account: Account, ids: Sequence[str]) -> Iterator[Whole]:
    positions, education = _positions(ids), _education(ids)
    emails, phones = _addresses(ids, EMAIL), _addresses(ids, PHONE)
    links = _grouped(Link.objects.filter(contact__in=ids).values_list("contact_id", "url"))
    ties = dict(Tie.objects.filter(account=account, knower=None, known__in=ids).values_list("known_id", "kind"))
    names = ("pk", "name", "given_name", "family_name", "headline", "place", "time_zone", "country", "connected_on")
    for *told, edited in Contact.objects.filter(pk__in=ids).order_by().values_list(*names, "edited"):
        id = told[0]
        contact = core.Contact(
            **dict(zip(("id", *names[1:]), told, strict=True)),
            positions=tuple(positions[id]),
            education=tuple(education[id]),
            emails=tuple(emails[id]),
            phones=tuple(phones[id]),
            links=tuple(links[id]),
            tie=ties.get(id),
        )
        yield contact, tuple(edited)


def _positions(ids: Sequence[str]) -> defaultdict[str, list[core.Position]]:
    found: defaultdict[str, list[core.Position]] = defaultdict(list)
    rows = Position.objects.filter(contact__in=ids)
    for id, employer, title, started, ended in rows.values_list(
        "contact_id", "employer", "title", "started", "ended"
    ):
        found[id].append(core.Position(employer=employer, title=title, started=started, ended=ended))
    return found


def _education(ids: Sequence[str]) -> defaultdict[str, list[core.Education]]:
    found: defaultdict[str, list[core.Education]] = defaultdict(list)
    rows = Education.objects.filter(contact__in=ids)
    told = rows.values_list("contact_id", "school", "field", "degree", "started", "ended")
    for id, school, field, degree, started, ended in told:
        found[id].append(core.Education(school=school, field=field, degree=degree, started=started, ended=ended))
    return found


def _addresses(ids: Sequence[str], kind: str) -> defaultdict[str, list[Any]]:
    return _grouped(Address.objects.filter(contact__in=ids, kind=kind).values_list("contact_id", "value"))


def _grouped(pairs: QuerySet[Any, tuple[Any, ...]]) -> defaultdict[str, list[Any]]:
    found: defaultdict[str, list[Any]] = defaultdict(list)
    for id, value in pairs:
        found[id].append(value)
    return found
