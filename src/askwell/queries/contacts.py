"""People: one of them whole, and who could introduce them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from askwell.core import contacts as core
from askwell.core.correspondence import sentences
from askwell.core.fading import has_faded, without_faded
from askwell.core.shortlist.common_ground import Ground, common_ground
from askwell.models import Account, Contact
from askwell.queries import own
from askwell.queries.correspondence import correspondence_with
from askwell.queries.introductions import Connector, connectors
from askwell.queries.outreach import OutreachRow, outreach_with
from askwell.queries.sending import blocked

MOST_INTRODUCERS = 5


@dataclass(frozen=True, kw_only=True)
class FeedLine:
    """Where a person publishes."""

    id: str
    url: str
    title: str
    checked_at: datetime | None
    trouble: str


@dataclass(frozen=True, kw_only=True)
class Person:
    """One contact whole, as a page shows them."""

    contact: core.Contact
    grounds: tuple[Ground, ...]
    introducers: tuple[Connector, ...]
    outreach: tuple[OutreachRow, ...]
    before: tuple[str, ...]
    """What passed between you outside Askwell, in sentences."""
    blocked: str
    feeds: tuple[FeedLine, ...]
    faded: tuple[str, ...]
    """Ids of facts so old that no letter tells them any more."""


def person(account: Account, id: str, *, now: datetime) -> Person:
    row = own.contact(account, id)
    contact = row.as_core(account)
    told = correspondence_with(account, contact)
    return Person(
        contact=contact,
        grounds=common_ground(own.profile(account).as_core(), without_faded(contact, today=now.date())),
        introducers=tuple(connectors(account, id, now=now)[:MOST_INTRODUCERS]),
        outreach=tuple(outreach_with(account, id, now=now)),
        before=tuple(sentences(told)) if told else (),
        blocked=blocked(account, row),
        feeds=tuple(_feeds(account, row)),
        faded=tuple(each.id for each in contact.facts if has_faded(each, today=now.date())),
    )


def _feeds(account: Account, row: Contact) -> Iterator[FeedLine]:
    for each in row.feeds.filter(account=account):
        yield FeedLine(id=each.pk, url=each.url, title=each.title, checked_at=each.checked_at, trouble=each.trouble)


def named(account: Account, id: str) -> str:
    """What somebody is called."""
    return own.contact(account, id).name


def count(account: Account) -> int:
    return Contact.objects.of(account).count()
