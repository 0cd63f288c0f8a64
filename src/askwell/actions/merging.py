"""Writing what a file brought, many people at a time, and putting it back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from askwell.actions import person_rows as rows
from askwell.actions.adding import TIE, add, ties
from askwell.actions.bulk import Cells, insert, update
from askwell.actions.known_people import Person
from askwell.actions.revisions import written
from askwell.core import contacts as core
from askwell.core.text import fold, profile_address
from askwell.models import Address, Contact, Education, Import, ImportedRow, Link, Position, Tie
from askwell.models.contact import EMAIL, PHONE
from askwell.queries.whole_people import few

FIELDS = ("headline", "place", "time_zone", "country", "connected_on")
TRACE = ("contact", "before")
EMPTY: dict[str, Any] = {"headline": "", "place": "", "time_zone": "", "country": "", "connected_on": None}


def write(people: Iterable[Person], kept: Import, *, now: datetime) -> None:
    """Bring the book to what is known of them now. One transaction is the caller's to give."""
    news = [each for each in people if each.now is not each.held and each.now != each.held]
    if new := [each for each in news if each.held is None]:
        add(new, kept, now=now)
    if old := [(each, each.held) for each in news if each.held is not None]:
        _change(old, kept)
    for each in news:
        each.held = each.now


Known = tuple[Person, core.Contact]
"""Somebody, and what the book holds of them."""


def _change(people: Sequence[Known], kept: Import) -> None:
    moved = [person for person, held in people if _has_moved(person, held)]
    update(Contact, FIELDS, (_changed(person) for person, _ in people))
    Position.objects.filter(contact__in=[each.id for each in moved]).delete()
    insert(Position, rows.POSITION, rows.positions((each.id, each.now.positions) for each in moved))
    insert(Address, rows.ADDRESS, rows.emails(_added(people, "emails")), kind=EMAIL)
    insert(Address, rows.ADDRESS, rows.phones(_added(people, "phones")), kind=PHONE)
    insert(Link, rows.LINK, rows.links(_added(people, "links")))
    insert(Education, rows.EDUCATION, rows.education(_added(people, "education")))
    _tie_all([person for person, held in people if person.now.tie and not held.tie], kept)
    traces = [(person.id, _before(person, held)) for person, held in people]
    insert(ImportedRow, TRACE, traces, imported=kept.pk, added=False)
    written(*(person.id for person, _ in people))


def put_back(contact: Contact, before: dict[str, Any]) -> None:
    """Undo what `write` changed of somebody who was there before. What the user changed since stays.

    Whoever calls it says `revisions.written`, once for all of them.
    """
    keys = [*before.get("emails", []), *before.get("phones", [])]
    contact.addresses.filter(normalised__in=keys).delete()
    contact.links.filter(normalised__in=before.get("links", [])).delete()
    contact.education.filter(school__in=before.get("education", [])).delete()
    if before.get("tie"):
        contact.ties_to.filter(knower=None, kind=before["tie"]).delete()
    fields = {name: EMPTY[name] for name in before.get("fields", []) if name not in contact.edited}
    Contact.objects.filter(pk=contact.pk).update(**fields)
    if "positions" in before and not {"title", "employer"} & set(contact.edited):
        contact.positions.all().delete()
        Position.objects.bulk_create(
            Position(contact=contact, rank=rank, employer_folded=fold(each["employer"]), **each)
            for rank, each in enumerate(before["positions"])
        )


def _changed(person: Person) -> Cells:
    return (*(getattr(person.now, name) for name in FIELDS), person.id)


def _has_moved(person: Person, held: core.Contact) -> bool:
    return person.now.positions != held.positions


def _added(people: Sequence[Known], name: str) -> Iterable[tuple[str, Sequence[Any]]]:
    """What is listed now and was not before: lists only ever grow at their end."""
    for person, held in people:
        yield person.id, _more(person, held, name)


def _more(person: Person, held: core.Contact, name: str) -> Sequence[Any]:
    listed: Sequence[Any] = getattr(person.now, name)
    return listed[len(getattr(held, name)) :]


def _tie_all(people: Sequence[Person], kept: Import) -> None:
    """Whom the user's mails or own words tie to them already keeps that tie, and gets its kind."""
    own = Tie.objects.filter(account=kept.account_id, knower=None)
    ids = [each.id for each in people]
    held = {id for some in few(ids) for id in own.filter(known__in=some).values_list("known_id", flat=True)}
    for each in people:
        if each.id in held:
            own.filter(known=each.id).update(kind=each.now.tie or "")
    insert(Tie, TIE, ties([each for each in people if each.id not in held]), account=kept.account_id)


def _before(person: Person, held: core.Contact) -> dict[str, Any]:
    """What an undo needs to know of this person."""
    moved = _has_moved(person, held)
    listed = {
        "tie": person.now.tie if not held.tie else None,
        "emails": [each.lower() for each in _more(person, held, "emails")],
        "phones": list(_more(person, held, "phones")),
        "links": [profile_address(each) for each in _more(person, held, "links")],
        "education": [each.school for each in _more(person, held, "education")],
        "fields": [name for name in FIELDS if getattr(person.now, name) != getattr(held, name)],
        "positions": [_dated(asdict(each)) for each in held.positions] if moved else [],
    }
    always = ("positions",) if moved else ()
    return {name: value for name, value in listed.items() if value or name in always}


def _dated(position: dict[str, Any]) -> dict[str, Any]:
    return {key: value.isoformat() if hasattr(value, "isoformat") else value for key, value in position.items()}
