"""Writing what a file brought, many people at a time, and putting it back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from askwell.actions.known_people import Person
from askwell.core import contacts as core
from askwell.core.names import split_name
from askwell.core.text import fold, profile_address
from askwell.models import Address, Contact, Education, Import, ImportedRow, Link, Position, Tie
from askwell.models.contact import EMAIL, PHONE

FIELDS = ("headline", "place", "connected_on")
EMPTY: dict[str, Any] = {"headline": "", "place": "", "connected_on": None}


def write(people: Iterable[Person], kept: Import, *, now: datetime) -> None:
    """Bring the book to what is known of them now. One transaction is the caller's to give."""
    news = [each for each in people if each.now != each.held]
    new = [each for each in news if each.held is None]
    old = [each for each in news if each.held is not None]
    Contact.objects.bulk_create([_contact(each, kept, now=now) for each in new])
    Contact.objects.bulk_update([_changed(each) for each in old], FIELDS)
    Position.objects.filter(contact__in=[each.id for each in old if _has_moved(each)]).delete()
    Position.objects.bulk_create(row for each in news if _has_moved(each) for row in _positions(each.id, each.now))
    Address.objects.bulk_create(row for each in news for row in _addresses(each))
    Link.objects.bulk_create(row for each in news for row in _links(each))
    Education.objects.bulk_create(row for each in news for row in _education(each))
    _tie_all([each for each in news if _has_a_new_tie(each)], kept)
    ImportedRow.objects.bulk_create(_trace(each, kept) for each in news)
    for each in news:
        each.held = each.now


def put_back(contact: Contact, before: dict[str, Any]) -> None:
    """Undo what `write` changed of somebody who was there before. What the user changed since stays."""
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


def _contact(person: Person, kept: Import, *, now: datetime) -> Contact:
    it = person.now
    given, family = (it.given_name, it.family_name) if it.given_name else split_name(it.name)
    return Contact(
        id=person.id,
        book_id=kept.book_id,
        name=it.name,
        given_name=given[:100],
        family_name=family[:100],
        folded=fold(it.name)[:200],
        headline=it.headline,
        place=it.place,
        connected_on=it.connected_on,
        created_at=now,
    )


def _changed(person: Person) -> Contact:
    return Contact(id=person.id, **{name: getattr(person.now, name) for name in FIELDS})


def _has_moved(person: Person) -> bool:
    return person.held is None or person.now.positions != person.held.positions


def _positions(id: str, it: core.Contact) -> Iterable[Position]:
    for rank, each in enumerate(it.positions):
        yield Position(contact_id=id, rank=rank, employer_folded=fold(each.employer)[:200], **asdict(each))


def _addresses(person: Person) -> Iterable[Address]:
    for each in _added(person, "emails"):
        yield Address(contact_id=person.id, kind=EMAIL, value=each, normalised=each.lower())
    for each in _added(person, "phones"):
        yield Address(contact_id=person.id, kind=PHONE, value=each, normalised=each)


def _links(person: Person) -> Iterable[Link]:
    for each in _added(person, "links"):
        yield Link(contact_id=person.id, url=each, normalised=profile_address(each))


def _education(person: Person) -> Iterable[Education]:
    for each in _added(person, "education"):
        yield Education(contact_id=person.id, **asdict(each))


def _has_a_new_tie(person: Person) -> bool:
    return bool(person.now.tie) and not (person.held and person.held.tie)


def _tie_all(people: list[Person], kept: Import) -> None:
    """Whom the user's mails or own words tie to them already keeps that tie, and gets its kind."""
    own = Tie.objects.filter(account=kept.account_id, knower=None)
    held = set(own.filter(known__in=[each.id for each in people]).values_list("known_id", flat=True))
    for each in people:
        if each.id in held:
            own.filter(known=each.id).update(kind=each.now.tie or "")
    Tie.objects.bulk_create(_tie(each, kept) for each in people if each.id not in held)


def _tie(person: Person, kept: Import) -> Tie:
    return Tie(account_id=kept.account_id, known_id=person.id, kind=person.now.tie or "")


def _added(person: Person, name: str) -> Sequence[Any]:
    """What is listed now and was not before: lists only ever grow at their end."""
    have = len(getattr(person.held, name)) if person.held else 0
    listed: Sequence[Any] = getattr(person.now, name)
    return listed[have:]


def _trace(person: Person, kept: Import) -> ImportedRow:
    """What an undo needs to know of this person."""
    before: dict[str, Any] = {"tie": person.now.tie} if _has_a_new_tie(person) else {}
    if person.held is not None:
        before |= _before(person, person.held)
    return ImportedRow(imported=kept, contact_id=person.id, added=person.held is None, before=before)


def _before(person: Person, held: core.Contact) -> dict[str, Any]:
    listed = {
        "emails": [each.lower() for each in _added(person, "emails")],
        "phones": list(_added(person, "phones")),
        "links": [profile_address(each) for each in _added(person, "links")],
        "education": [each.school for each in _added(person, "education")],
        "fields": [name for name in FIELDS if getattr(person.now, name) != getattr(held, name)],
        "positions": [_dated(asdict(each)) for each in held.positions] if _has_moved(person) else [],
    }
    always = ("positions",) if _has_moved(person) else ()
    return {name: value for name, value in listed.items() if value or name in always}


def _dated(position: dict[str, Any]) -> dict[str, Any]:
    return {key: value.isoformat() if hasattr(value, "isoformat") else value for key, value in position.items()}
