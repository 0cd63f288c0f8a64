"""What passed between the user and people before Askwell, or beside it: as exports tell it, by person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from askwell.core import contacts as core
from askwell.core.correspondence import Correspondence, by_address, joined
from askwell.core.text import profile_address
from askwell.models import Account, Contact, Link
from askwell.models import Correspondence as Told

ADDRESS, NAME = 500, 200
"""Characters that are kept of each."""


def correspondence_with(account: Account, contact: core.Contact) -> Correspondence | None:
    """Everything told of one person, under whichever of their addresses; None where nothing is."""
    addresses = [profile_address(each) for each in contact.links]
    rows = Told.objects.filter(account=account, address__in=addresses) if addresses else ()
    return _one(each.as_core() for each in rows)


def everything_told(account: Account) -> dict[str, Correspondence]:
    """By address."""
    return by_address(each.as_core() for each in Told.objects.filter(account=account))


def news_in(account: Account, told: Iterable[Correspondence]) -> list[Correspondence]:
    """What no file has told before. The same file again holds none."""
    known = everything_told(account)
    fitted = (replace(each, address=each.address[:ADDRESS], name=each.name[:NAME]) for each in told)
    return [
        each
        for each in fitted
        if each.address not in known or joined(known[each.address], each) != known[each.address]
    ]


def by_contact(account: Account) -> dict[str, Correspondence]:
    """Of everybody in the book with whom there is any, in two queries at most."""
    told = everything_told(account)
    if not told:
        return {}
    addresses = Told.objects.filter(account=account).values("address")
    links = Link.objects.filter(contact__in=Contact.objects.of(account), normalised__in=addresses)
    found: dict[str, Correspondence] = {}
    for contact, address in links.values_list("contact_id", "normalised"):
        found[contact] = joined(found[contact], told[address]) if contact in found else told[address]
    return found


def _one(told: Iterable[Correspondence]) -> Correspondence | None:
    found: Correspondence | None = None
    for each in told:
        found = joined(found, each) if found else each
    return found
