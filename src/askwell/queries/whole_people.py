"""Many people as core values, read table by table in plain tuples: what an import compares its rows with."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from askwell.core import contacts as core
from askwell.models import Account
from askwell.models.contact import EMAIL, PHONE
from askwell.queries.among import selected_among
from askwell.queries.people_index import Row

AT_ONCE = 900
"""Ids in one question: some databases take no more than a thousand."""
MANY = 10_000
"""People read together, so that a long list does not stand in memory twice."""

Key = TypeVar("Key", str, int)
Whole = tuple[core.Contact, tuple[str, ...]]
"""Somebody, and the names of the fields that the user changed by hand."""


def whole_people(account: Account, ids: Iterable[str]) -> Iterator[Whole]:
    """With addresses to which mail came back: a file that still lists them brings no news. Without their facts."""
    for some in few(ids, MANY):
        yield from _whole(account, some)


def few(things: Iterable[Key], at_once: int = AT_ONCE) -> Iterator[list[Key]]:
    rest = iter(things)
    while some := list(islice(rest, at_once)):
        yield some


PEOPLE = """SELECT id, name, given_name, family_name, headline, place, time_zone, country, connected_on, edited
    FROM contact WHERE id IN %s"""
POSITIONS = """SELECT contact_id, employer, title, started, ended
    FROM contact_position WHERE contact_id IN %s ORDER BY rank, id"""
EDUCATION = """SELECT contact_id, school, field, degree, started, ended
    FROM contact_education WHERE contact_id IN %s ORDER BY id"""
ADDRESSES = "SELECT contact_id, value, kind FROM contact_address WHERE contact_id IN %s ORDER BY id"
LINKS = "SELECT contact_id, url FROM contact_link WHERE contact_id IN %s ORDER BY id"
TIES = "SELECT known_id, kind FROM tie WHERE known_id IN %s AND account_id = %s AND knower_id IS NULL"


def _whole(account: Account, ids: Sequence[str]) -> Iterator[Whole]:
    positions, education = _grouped(selected_among(POSITIONS, ids)), _grouped(selected_among(EDUCATION, ids))
    addresses, links = _grouped(selected_among(ADDRESSES, ids)), _grouped(selected_among(LINKS, ids))
    ties: dict[str, str] = dict(selected_among(TIES, ids, account.pk))
    for id, name, given, family, headline, place, zone, country, connected_on, edited in selected_among(PEOPLE, ids):
        contact = core.Contact(
            id=id,
            name=name,
            given_name=given,
            family_name=family,
            headline=headline,
            place=place,
            time_zone=zone,
            country=country,
            connected_on=connected_on,
            positions=tuple(map(_position, positions[id])),
            education=tuple(map(_study, education[id])),
            emails=tuple(value for value, kind in addresses[id] if kind == EMAIL),
            phones=tuple(value for value, kind in addresses[id] if kind == PHONE),
            links=tuple(url for (url,) in links[id]),
            tie=ties.get(id),
        )
        yield contact, tuple(json.loads(edited)) if edited != "[]" else ()


def _position(told: Row) -> core.Position:
    employer, title, started, ended = told
    return core.Position(employer=employer, title=title, started=started, ended=ended)


def _study(told: Row) -> core.Education:
    school, field, degree, started, ended = told
    return core.Education(school=school, field=field, degree=degree, started=started, ended=ended)


def _grouped(rows: Iterable[Row]) -> defaultdict[str, list[Row]]:
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(row[1:])
    return found
