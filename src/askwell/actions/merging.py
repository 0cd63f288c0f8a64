"""Writing what a file brought, many people at a time, and putting it back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from askwell.actions.bulk import Cells, insert, update
from askwell.actions.known_people import Person, folded
from askwell.actions.revisions import next_revision, written
from askwell.core import contacts as core
from askwell.core.names import split_name
from askwell.core.text import fold, profile_address
from askwell.models import Address, Contact, Education, Import, ImportedRow, Link, Position, Tie
from askwell.models.contact import EMAIL, PHONE
from askwell.models.ids import new_ones
from askwell.queries.whole_people import few

FIELDS = ("headline", "place", "time_zone", "country", "connected_on")
CONTACT = (
    "id", "name", "given_name", "family_name", "folded", "headline", "place", "time_zone", "country", "connected_on",
)  # fmt: skip
POSITION = ("contact", "employer", "employer_folded", "title", "started", "ended", "rank")
ADDRESS = ("contact", "value", "normalised")
LINK = ("contact", "url", "normalised")
EDUCATION = ("contact", "school", "field", "degree", "started", "ended")
TIE = ("id", "known", "kind")
TRACE = ("contact", "added", "before")
"""The fields of a row, in the order in which its cells are built below."""
EMPTY: dict[str, Any] = {"headline": "", "place": "", "time_zone": "", "country": "", "connected_on": None}


def write(people: Iterable[Person], kept: Import, *, now: datetime) -> None:
    """Bring the book to what is known of them now. One transaction is the caller's to give."""
    news = [each for each in people if each.now != each.held]
    new = [each for each in news if each.held is None]
    old = [each for each in news if each.held is not None]
    number = next_revision(kept.book_id) if new else 0
    insert(Contact, CONTACT, map(_contact, new), book=kept.book_id, created_at=now, revision=number)
    update(Contact, FIELDS, (_changed(each) for each in old))
    Position.objects.filter(contact__in=[each.id for each in old if _has_moved(each)]).delete()
    insert(Position, POSITION, (row for each in news if _has_moved(each) for row in _positions(each.id, each.now)))
    insert(Address, ADDRESS, (row for each in news for row in _emails(each)), kind=EMAIL)
    insert(Address, ADDRESS, (row for each in news for row in _phones(each)), kind=PHONE)
    insert(Link, LINK, (row for each in news for row in _links(each)))
    insert(Education, EDUCATION, (row for each in news for row in _education(each)))
    _tie_all([each for each in news if _has_a_new_tie(each)], kept)
    insert(ImportedRow, TRACE, map(_trace, news), imported=kept.pk)
    written(*(each.id for each in old))
    for each in news:
        each.held = each.now


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


def _contact(person: Person) -> Cells:
    it = person.now
    given, family = (it.given_name, it.family_name) if it.given_name else split_name(it.name)
    return (
        person.id, it.name, given[:100], family[:100], folded(it.name), it.headline, it.place, it.time_zone,
        it.country, it.connected_on,
    )  # fmt: skip


def _changed(person: Person) -> Cells:
    return (*(getattr(person.now, name) for name in FIELDS), person.id)


def _has_moved(person: Person) -> bool:
    return person.held is None or person.now.positions != person.held.positions


def _positions(id: str, it: core.Contact) -> Iterable[Cells]:
    for rank, each in enumerate(it.positions):
        yield id, each.employer, folded(each.employer), each.title, each.started, each.ended, rank


def _emails(person: Person) -> Iterable[Cells]:
    for each in _added(person, "emails"):
        yield person.id, each, each.lower()


def _phones(person: Person) -> Iterable[Cells]:
    for each in _added(person, "phones"):
        yield person.id, each, each


def _links(person: Person) -> Iterable[Cells]:
    for each in _added(person, "links"):
        yield person.id, each, profile_address(each)


def _education(person: Person) -> Iterable[Cells]:
    for each in _added(person, "education"):
        yield person.id, each.school, each.field, each.degree, each.started, each.ended


def _has_a_new_tie(person: Person) -> bool:
    return bool(person.now.tie) and not (person.held and person.held.tie)


def _tie_all(people: Sequence[Person], kept: Import) -> None:
    """Whom the user's mails or own words tie to them already keeps that tie, and gets its kind."""
    own = Tie.objects.filter(account=kept.account_id, knower=None)
    ids = [each.id for each in people if each.held]
    held = {id for some in few(ids) for id in own.filter(known__in=some).values_list("known_id", flat=True)}
    for each in people:
        if each.id in held:
            own.filter(known=each.id).update(kind=each.now.tie or "")
    insert(Tie, TIE, _ties([each for each in people if each.id not in held]), account=kept.account_id)


def _ties(people: Sequence[Person]) -> Iterable[Cells]:
    for id, each in zip(new_ones("tie", len(people)), people, strict=True):
        yield id, each.id, each.now.tie or ""


def _added(person: Person, name: str) -> Sequence[Any]:
    """What is listed now and was not before: lists only ever grow at their end."""
    have = len(getattr(person.held, name)) if person.held else 0
    listed: Sequence[Any] = getattr(person.now, name)
    return listed[have:]


def _trace(person: Person) -> Cells:
    """What an undo needs to know of this person."""
    before: dict[str, Any] = {"tie": person.now.tie} if _has_a_new_tie(person) else {}
    if person.held is not None:
        before |= _before(person, person.held)
    return person.id, person.held is None, before


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
