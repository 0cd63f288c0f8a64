"""Two entries next to each other, field by field, for whoever has to say whether they are one person."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from askwell.core.contacts import Contact, Position
from askwell.core.duplicates import Pair
from askwell.core.duplicates.choices import Field, fields, warmer_tie
from askwell.core.places.countries import country_called
from askwell.core.text import readable_address
from askwell.models import Account, Outreach
from askwell.queries.contacts import Person, person
from askwell.queries.duplicates import evidence
from askwell.queries.outreach import OutreachRow
from askwell.queries.people import STANDING, TIES


@dataclass(frozen=True, kw_only=True)
class Listed:
    """What may be several of. All of it stays."""

    heading: str
    one: tuple[str, ...]
    other: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class SideBySide:
    one: Person
    other: Person
    fields: tuple[Field, ...]
    lists: tuple[Listed, ...]
    pair: Pair | None
    """What was found about the two; None when only the user thinks of it."""
    open_ones: tuple[OutreachRow, ...]
    """Both open outreaches, where each has one: then they cannot become one yet."""
    theirs: frozenset[str]
    """Fields in which the other entry has the say unless the user decides."""


def side_by_side(account: Account, id: str, other: str, *, now: datetime) -> SideBySide:
    one, two = person(account, id, now=now), person(account, other, now=now)
    mine, theirs = one.contact, two.contact
    open_now = set(Outreach.objects.of(account).open().filter(contact__in=(id, other)).values_list("pk", flat=True))
    both = [[each for each in side.outreach if each.id in open_now] for side in (one, two)]
    return SideBySide(
        one=one,
        other=two,
        fields=tuple(_in_words(each) for each in fields(mine, theirs)),
        lists=tuple(each for each in _lists(one, two) if each.one or each.other),
        pair=evidence(account, id, other),
        open_ones=tuple(rows[0] for rows in both) if all(both) else (),
        theirs=frozenset({"tie"} if warmer_tie(mine, theirs) else ()),
    )


def _in_words(it: Field) -> Field:
    word = WORDS.get(it.name, str)
    return replace(it, kept=word(it.kept), gone=word(it.gone))


WORDS: Mapping[str, Callable[[str], str]] = {"tie": lambda tie: TIES.get(tie, ""), "country": country_called}
"""Fields of which a code is kept."""


def _lists(one: Person, other: Person) -> Iterator[Listed]:
    mine, theirs = one.contact, other.contact
    yield Listed(heading="Jobs", one=_jobs(mine), other=_jobs(theirs))
    yield Listed(heading="Where they studied", one=_studies(mine), other=_studies(theirs))
    yield Listed(heading="Mail addresses", one=mine.emails, other=theirs.emails)
    yield Listed(heading="Phone numbers", one=mine.phones, other=theirs.phones)
    yield Listed(heading="Profiles", one=_read(mine.links), other=_read(theirs.links))
    yield Listed(
        heading="Known about them",
        one=tuple(each.text for each in mine.facts),
        other=tuple(each.text for each in theirs.facts),
    )
    yield Listed(heading="Between you", one=_history(one), other=_history(other))


def _read(links: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(readable_address(each) for each in links)


def _jobs(it: Contact) -> tuple[str, ...]:
    return tuple(_job(each) for each in it.positions)


def _job(it: Position) -> str:
    until = f", until {it.ended.year}" if it.ended else ""
    return " at ".join(each for each in (it.title, it.employer) if each) + until


def _studies(it: Contact) -> tuple[str, ...]:
    return tuple(
        ", ".join(part for part in (each.school, each.degree, each.field, str(each.ended or "")) if part)
        for each in it.education
    )


def _history(it: Person) -> tuple[str, ...]:
    """Where things stand, and that somebody wants to be left in peace."""
    told = [f"{STANDING[each.state]}, for “{each.goal_title}”" for each in it.outreach]
    return (*told, *(["Do not contact"] if it.blocked else []))
