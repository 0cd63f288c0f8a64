"""What a row of a file adds to a person, and how it is put back. What the user changed by hand always wins."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from askwell.core import contacts as core
from askwell.core.names import split_name
from askwell.core.text import fold, profile_address
from askwell.models import Address, Contact, Education, Import, ImportedRow, Link, Position
from askwell.models.contact import EMAIL, PHONE


def write_new(it: core.Contact, kept: Import, *, now: datetime) -> str:
    """A person who was not there. Answers their id."""
    given, family = (it.given_name, it.family_name) if it.given_name else split_name(it.name)
    contact = Contact.objects.create(
        book_id=kept.book_id,
        name=it.name[:200],
        given_name=given[:100],
        family_name=family[:100],
        folded=fold(it.name)[:200],
        headline=it.headline[:300],
        place=it.place[:120],
        connected_on=it.connected_on,
        created_at=now,
    )
    _add_positions(contact.pk, it.positions)
    _add_the_rest(contact.pk, _parts(it))
    ImportedRow.objects.create(imported=kept, contact=contact, added=True)
    return contact.pk


def news_in(it: core.Contact, pk: str) -> dict[str, Any]:
    """What the file knows and the book does not, by field. Empty when nothing is new."""
    contact = Contact.objects.get(pk=pk)
    found = _parts(it)
    news: dict[str, Any] = {
        name: getattr(it, name)
        for name in ("headline", "place", "connected_on")
        if getattr(it, name) and not getattr(contact, name)
    }
    for name, have in (
        ("emails", set(contact.addresses.filter(kind=EMAIL).values_list("normalised", flat=True))),
        ("phones", set(contact.addresses.filter(kind=PHONE).values_list("normalised", flat=True))),
        ("links", set(contact.links.values_list("normalised", flat=True))),
        ("education", set(contact.education.values_list("school", flat=True))),
    ):
        news[name] = {key: value for key, value in found[name].items() if key not in have}
    if "title" not in contact.edited and "employer" not in contact.edited and _moved(it, contact):
        news["positions"] = it.positions
    return {name: value for name, value in news.items() if value}


def write_news(pk: str, news: dict[str, Any], kept: Import) -> None:
    contact = Contact.objects.get(pk=pk)
    before = {"positions": [_dated(asdict(each.as_core())) for each in contact.positions.all()]}
    before |= {name: [*news[name]] for name in ("emails", "phones", "links", "education") if name in news}
    before["fields"] = [name for name in ("headline", "place", "connected_on") if name in news]
    Contact.objects.filter(pk=pk).update(**{name: news[name] for name in before["fields"]})
    if "positions" in news:
        contact.positions.all().delete()
        _add_positions(pk, news["positions"])
    _add_the_rest(pk, news)
    ImportedRow.objects.create(imported=kept, contact=contact, added=False, before=before)


def put_back(contact: Contact, before: dict[str, Any]) -> None:
    """Undo of `write_news`."""
    contact.positions.all().delete()
    for rank, each in enumerate(before.get("positions", [])):
        Position.objects.create(contact=contact, rank=rank, employer_folded=fold(each["employer"]), **each)
    keys = [*before.get("emails", []), *before.get("phones", [])]
    contact.addresses.filter(normalised__in=keys).delete()
    contact.links.filter(normalised__in=before.get("links", [])).delete()
    contact.education.filter(school__in=before.get("education", [])).delete()
    empty: dict[str, Any] = {"headline": "", "place": "", "connected_on": None}
    Contact.objects.filter(pk=contact.pk).update(**{name: empty[name] for name in before.get("fields", [])})


def _parts(it: core.Contact) -> dict[str, dict[str, Any]]:
    return {
        "emails": {each.lower(): each for each in it.emails},
        "phones": {each: each for each in it.phones},
        "links": {profile_address(each): each for each in it.links},
        "education": {each.school: each for each in it.education},
    }


def _moved(it: core.Contact, contact: Contact) -> bool:
    """Another job, title or employer than the book has. A file that is silent about it changes nothing."""
    if not it.positions:
        return False
    have = [(each.employer, each.title) for each in contact.positions.all()]
    return [(each.employer, each.title) for each in it.positions] != have


def _add_positions(pk: str, positions: tuple[core.Position, ...]) -> None:
    for rank, each in enumerate(positions):
        Position.objects.create(
            contact_id=pk,
            employer=each.employer[:200],
            employer_folded=fold(each.employer)[:200],
            title=each.title[:200],
            started=each.started,
            ended=each.ended,
            rank=rank,
        )


def _add_the_rest(pk: str, found: dict[str, Any]) -> None:
    for name, kind in (("emails", EMAIL), ("phones", PHONE)):
        for key, value in found.get(name, {}).items():
            Address.objects.create(contact_id=pk, kind=kind, value=value, normalised=key)
    for key, url in found.get("links", {}).items():
        Link.objects.create(contact_id=pk, url=url[:500], normalised=key[:500])
    for each in found.get("education", {}).values():
        Education.objects.create(contact_id=pk, **asdict(each))


def _dated(position: dict[str, Any]) -> dict[str, Any]:
    return {key: value.isoformat() if hasattr(value, "isoformat") else value for key, value in position.items()}
