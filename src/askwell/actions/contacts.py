"""People: added by hand, mended, tied, and known by facts."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from django.db import models, transaction
from email_validator import EmailNotValidError, validate_email

from askwell.actions.events import record
from askwell.actions.revisions import next_revision, written
from askwell.core import contacts as core
from askwell.core.errors import Refusal, Usage
from askwell.core.fillers import at_school, at_work, names_person
from askwell.core.messages import CANCELLED, DRAFT
from askwell.core.names import split_name
from askwell.core.outreach import DRAFTED
from askwell.core.places import Place, locate
from askwell.core.text import fold, profile_address
from askwell.models import (
    Account,
    Address,
    Contact,
    Education,
    Fact,
    Link,
    Message,
    Position,
    Tie,
)
from askwell.models.contact import EMAIL
from askwell.queries import own

LONGEST = {"name": 200, "title": 200, "employer": 200, "school": 200, "place": 120, "url": 400}
"""In characters; what is longer is no name but a paragraph that lost its way."""


def add_contact(account: Account, name: str, *, now: datetime, **known: str) -> Contact:
    """Add a person with any of email, title, employer, school, place, url, zone, country, tie.

    Zone and country follow from the place where that leaves no doubt; else they stay unknown, to be asked.
    """
    known = _answered(known)
    _refuse_no_name(name)
    _check(name, known)
    where = locate(known.get("place", ""))
    _refuse_twice(account, known)
    given, family = split_name(name)
    with transaction.atomic():
        contact = Contact.objects.create(
            book=own.book(account),
            name=name.strip(),
            given_name=given,
            family_name=family,
            folded=fold(name),
            place=known.get("place", ""),
            time_zone=known.get("zone") or where.time_zone,
            country=known.get("country", "").upper() or where.country,
            created_at=now,
        )
        written(contact.pk)
        _keep_parts(contact, known)
        if known.get("tie"):
            Tie.objects.create(account=account, known=contact, kind=known["tie"])
        record(account, "contact-added", contact.name, at=now)
    return own.contact(account, contact.pk)


def edit_contact(account: Account, id: str, *, now: datetime, **known: str) -> Contact:
    """Change any of name, email, title, employer, school, place, url, zone, country, tie; empty takes it away.

    Of several addresses, links or schools the first is meant. Imports leave alone what was changed here.
    """
    contact = own.contact(account, id)
    known = _answered(known, title=_title(contact))
    _refuse_no_name(known.get("name", ""))
    _check(known.get("name", contact.name), known)
    _refuse_twice(account, known, besides=id)
    with transaction.atomic():
        if known.get("name"):
            contact.name, contact.folded = known["name"].strip(), fold(known["name"])
            contact.given_name, contact.family_name = split_name(known["name"])
        _move(contact, known)
        contact.edited = sorted({*contact.edited, *known})
        contact.save()
        _replace_parts(contact, known)
        _replace_tie(account, contact, known)
        written(id)
        record(account, "contact-changed", contact.name, at=now)
    return own.contact(account, id)


def remove_contact(account: Account, id: str, *, now: datetime) -> None:
    """Take a person out of the book. Somebody you wrote to stays, so that they are not written to twice."""
    contact = own.contact(account, id)
    written = Message.objects.filter(outreach__contact=contact).exclude(state__in=(DRAFT, CANCELLED))
    touched = contact.outreach.exclude(account=account, state=DRAFTED) | contact.outreach.filter(
        replies__isnull=False
    )
    if written.exists() or touched.exists():
        raise Refusal(
            "limit",
            f"You have written to {contact.name}, so their history stays.",
            hint=f"To make sure they are never written to again: `askwell contact block {contact.pk}`.",
        )
    with transaction.atomic():
        record(account, "contact-removed", contact.name, at=now)
        Message.objects.filter(outreach__contact=contact).delete()
        contact.outreach.all().delete()
        next_revision(contact.book_id)
        contact.delete()


def add_tie(account: Account, knower: str, known: str, *, how: str, now: datetime) -> Tie:
    """Say that one contact knows another; `me` stands for yourself."""
    first = None if knower == "me" else own.contact(account, knower)
    second = own.contact(account, known)
    if first == second:
        raise Usage("A tie needs two different people.", hint="Name the one who knows first, then the one they know.")
    kind = how if first is None and how in core.TIES else ""
    tie, _ = Tie.objects.update_or_create(
        account=account, knower=first, known=second, defaults={"how": how[:300], "kind": kind}
    )
    record(account, "tie-added", f"{first.name if first else 'You'} and {second.name}: {how}", at=now)
    return tie


def add_fact(
    account: Account,
    id: str,
    text: str,
    *,
    source: str,
    now: datetime,
    private: bool = False,
    said_on: date | None = None,
) -> Fact:
    """Keep one true sentence about a person, with where it comes from, and the day of what it speaks of if known."""
    contact = own.contact(account, id)
    if not text.strip():
        raise Usage("A fact needs a sentence.", hint='For example: "Spoke on discharge letters at the May meet-up".')
    if not source.strip():
        raise Usage("A fact needs its source.", hint="An address, or `you` when you know it yourself.")
    if said_on and said_on > now.date() + timedelta(days=1):
        raise Usage("That day has not come yet.", hint="Give the day on which it was said, or leave it out.")
    with transaction.atomic():
        fact = Fact.objects.create(
            contact=contact,
            account=account if private else None,
            text=text.strip()[:500],
            source=source.strip()[:500],
            noted_at=now,
            said_on=said_on,
        )
        written(id)
        record(account, "fact-added", f"{contact.name}: {fact.text}", at=now)
    return fact


def clean_address(given: str) -> tuple[str, str]:
    """The address as written and as compared. Raises Usage with a sentence when it is none."""
    try:
        checked = validate_email(given.strip(), check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        raise Usage(f"“{given.strip()}” is not a mail address.", hint="It looks like name@example.org.") from None
    return checked.normalized, checked.normalized.lower()


def _check(name: str, known: dict[str, Any]) -> None:
    if not name.strip():
        raise Usage("A person needs a name.", hint="The name alone is enough to begin with.")
    known = {**known, "name": name}
    if known.get("email"):
        clean_address(known["email"])
    for field, longest in LONGEST.items():
        if len(known.get(field) or "") > longest:
            raise Usage(f"That {field} is longer than {longest} characters.", hint="Give it as people would say it.")
    if known.get("zone") and known["zone"] not in available_timezones():
        raise Usage(f"{known['zone']!r} is no time zone.", hint="Write it like Europe/London.")
    if known.get("country") and not re.fullmatch("[A-Za-z]{2}", known["country"]):
        raise Usage(f"{known['country']!r} is no country code.", hint="Two letters, as in SE or GB.")
    if known.get("tie") and known["tie"] not in core.TIES:
        raise Usage(f"{known['tie']!r} is no kind of tie.", hint=f"Choose one of {', '.join(core.TIES)}.")
    if known.get("url") and not _is_link(known["url"]):
        raise Usage("That is no link that begins with http.", hint="Copy it from the browser's address bar.")


def _refuse_no_name(name: str) -> None:
    """An address is none. Of somebody who is in the book already under one, all else can still be mended."""
    if name.strip() and not names_person(name.strip()):
        raise Usage(f"“{name.strip()[:80]}” is no name to greet anybody by.", hint="Give the name that they go by.")


def _answered(known: dict[str, str], *, title: str = "") -> dict[str, str]:
    """Without what names no school and no employer; how somebody works is kept as what they do."""
    given = dict(known)
    if given.get("school"):
        given["school"] = at_school(given["school"])
    if given.get("employer"):
        employer, doing = at_work(given["employer"], given.get("title", title))
        if not employer:
            given |= {"employer": employer, "title": doing}
    return given


def _title(contact: Contact) -> str:
    now_at = contact.positions.filter(ended__isnull=True).first()
    return now_at.title if now_at else ""


def _refuse_twice(account: Account, known: dict[str, str], *, besides: str = "") -> None:
    """Somebody who stood in the book twice could be asked twice."""
    rows = Contact.objects.of(account).exclude(pk=besides)
    same = None
    if known.get("url"):
        same = rows.filter(links__normalised=profile_address(known["url"])).first()
    if same is None and known.get("email"):
        same = rows.filter(addresses__normalised=clean_address(known["email"])[1]).first()
    if same is not None:
        raise Usage(f"{same.name} is in your book already.", hint=f"Their id is {same.pk}.")


def _move(contact: Contact, known: dict[str, str]) -> None:
    """Another place brings its own zone and country, unless somebody had given others by hand."""
    before, after = locate(contact.place), locate(known.get("place", contact.place))
    if before == after:
        after = Place(country=contact.country, time_zone=contact.time_zone)
    if contact.time_zone in ("", before.time_zone):
        contact.time_zone = after.time_zone
    if contact.country in ("", before.country):
        contact.country = after.country
    contact.place = known.get("place", contact.place)
    contact.time_zone = known.get("zone", contact.time_zone)
    contact.country = known.get("country", contact.country).upper()


def _keep_parts(contact: Contact, known: dict[str, str]) -> None:
    if known.get("title") or known.get("employer"):
        now_at = contact.positions.filter(ended__isnull=True).first() or Position(contact=contact)
        now_at.title = known.get("title", now_at.title).strip()
        now_at.employer = known.get("employer", now_at.employer).strip()
        now_at.employer_folded = fold(now_at.employer)
        now_at.save()
    if known.get("school"):
        Education.objects.get_or_create(contact=contact, school=known["school"].strip())
    if known.get("email"):
        value, normalised = clean_address(known["email"])
        Address.objects.get_or_create(contact=contact, kind=EMAIL, normalised=normalised, defaults={"value": value})
    if known.get("url"):
        url = _with_scheme(known["url"])
        Link.objects.get_or_create(contact=contact, normalised=profile_address(url), defaults={"url": url})


def _replace_parts(contact: Contact, known: dict[str, str]) -> None:
    if "email" in known:
        value, normalised = clean_address(known["email"]) if known["email"] else ("", "")
        _put_first(contact.addresses.filter(kind=EMAIL), "normalised", normalised, value=value, dead=False)
    if "url" in known:
        url = _with_scheme(known["url"]) if known["url"] else ""
        _put_first(contact.links.all(), "normalised", profile_address(url), url=url)
    if "school" in known:
        _put_first(contact.education.all(), "school", known["school"].strip())
    if {"title", "employer"} & known.keys():
        _empty_position(contact, known)
    _keep_parts(contact, known)


def _put_first(rows: models.QuerySet[Any], key: str, given: str, **more: Any) -> None:
    """Change the first row into this one, and let no other say the same. Without one the first row goes."""
    first = rows.first()
    if first is None:
        return
    if not given:
        first.delete()
        return
    rows.exclude(pk=first.pk).filter(**{key: given}).delete()
    rows.filter(pk=first.pk).update(**{key: given}, **more)


def _empty_position(contact: Contact, known: dict[str, str]) -> None:
    """What was emptied by hand: `_keep_parts` only ever fills."""
    row = contact.positions.filter(ended__isnull=True).first()
    if row is None:
        return
    row.title, row.employer = known.get("title", row.title), known.get("employer", row.employer)
    row.employer_folded = fold(row.employer)
    if row.title or row.employer:
        row.save()
    else:
        row.delete()


def _replace_tie(account: Account, contact: Contact, known: dict[str, str]) -> None:
    mine = Tie.objects.filter(account=account, knower=None, known=contact)
    if known.get("tie"):
        Tie.objects.update_or_create(account=account, knower=None, known=contact, defaults={"kind": known["tie"]})
    elif "tie" in known:
        mine.delete()


def _is_link(url: str) -> bool:
    try:
        return urlsplit(_with_scheme(url)).scheme in ("http", "https")
    except ValueError:  # a bracket that opens and never closes is read as half an IPv6 address
        return False


def _with_scheme(url: str) -> str:
    return url.strip() if "://" in url else f"https://{url.strip()}"
