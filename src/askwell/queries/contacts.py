"""People: one of them whole, and who could introduce them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Q

from askwell.core import contacts as core
from askwell.core.correspondence import sentences
from askwell.core.outreach import INTRO_REQUEST
from askwell.core.shortlist.common_ground import Ground, common_ground
from askwell.core.shortlist.introductions import Introducer, introducers
from askwell.models import Account, Address, Contact, Message
from askwell.models.contact import EMAIL
from askwell.queries import own
from askwell.queries.correspondence import correspondence_with
from askwell.queries.outreach import OutreachRow, outreach_with
from askwell.queries.sending import blocked


@dataclass(frozen=True, kw_only=True)
class Person:
    """One contact whole, as a page shows them."""

    contact: core.Contact
    grounds: tuple[Ground, ...]
    introducers: tuple[Introducer, ...]
    outreach: tuple[OutreachRow, ...]
    before: tuple[str, ...]
    """What passed between you outside Askwell, in sentences."""
    blocked: str


def person(account: Account, id: str, *, now: datetime) -> Person:
    row = own.contact(account, id)
    contact = row.as_core(account)
    others = _colleagues(account, row)
    told = correspondence_with(account, contact)
    return Person(
        contact=contact,
        grounds=common_ground(own.profile(account).as_core(), contact),
        introducers=tuple(introducers(contact, others, ties=_told(row)))[:5],
        outreach=tuple(outreach_with(account, id, now=now)),
        before=tuple(sentences(told)) if told else (),
        blocked=blocked(account, row),
    )


def count(account: Account) -> int:
    return Contact.objects.of(account).count()


def _colleagues(account: Account, row: Contact) -> list[core.Contact]:
    """Whoever could know them: people with a tie to them, at their employers, or from their schools."""
    employers = [each.employer_folded for each in row.positions.all() if each.employer_folded]
    schools = [each.school for each in row.education.all()]
    near = (
        Contact.objects.of(account)
        .filter(
            Q(ties_from__known=row) | Q(positions__employer_folded__in=employers) | Q(education__school__in=schools)
        )
        .exclude(pk=row.pk)
        .distinct()
    )
    return [each.as_core(account) for each in near.whole()[:200]]


def _told(row: Contact) -> dict[str, str]:
    """Who is said to know them, and how."""
    return {each.knower_id: each.how for each in row.ties_to.all() if each.knower_id}


@dataclass(frozen=True, kw_only=True)
class Connector:
    """What `askwell introductions --json` prints: programs rely on the names."""

    id: str
    name: str
    strength: int
    because: str
    asked_lately: bool
    """An introduction was asked of them within the last 60 days: spare them for now."""


SPARE_A_CONNECTOR = timedelta(days=60)


def connectors(account: Account, id: str, *, now: datetime) -> list[Connector]:
    """Who in the book could introduce the user to this person, best first."""
    row = own.contact(account, id)
    contact = row.as_core(account)
    found = introducers(contact, _colleagues(account, row), ties=_told(row))
    return [
        Connector(
            id=each.contact.id,
            name=each.contact.name,
            strength=each.strength,
            because=each.because,
            asked_lately=_asked_lately(account, each.contact.id, now=now),
        )
        for each in found
    ]


def _asked_lately(account: Account, id: str, *, now: datetime) -> bool:
    requests = Message.objects.of(account).filter(kind=INTRO_REQUEST, accepted_at__gt=now - SPARE_A_CONNECTOR)
    addresses = Address.objects.filter(contact_id=id, kind=EMAIL).values("value")
    return requests.filter(to_address__in=addresses).exists()
