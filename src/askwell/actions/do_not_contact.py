"""The do-not-contact list: who goes on it, and off it again. It wins over everything else that was planned."""

from __future__ import annotations

import re
from datetime import datetime

from django.db import models, transaction

from askwell.actions.contacts import clean_address
from askwell.actions.events import record
from askwell.actions.holding_back import drop_waiting
from askwell.core.do_not_contact import standing_for
from askwell.core.errors import NotFound, Usage
from askwell.models import Account, Block, Contact, Outreach
from askwell.queries import own
from askwell.queries.sending import blocked_people


def block(account: Account, what: str, *, now: datetime, why: str = "") -> Block:
    """Put a person (by id), an address or a domain on the do-not-contact list. What was queued is held back."""
    contact = Contact.objects.of(account).filter(pk=what).first()
    value = "" if contact else _address_or_domain(what)
    given = {"created_at": now, "why": why[:300]}
    with transaction.atomic():
        found, _ = Block.objects.get_or_create(account=account, contact=contact, value=value, defaults=given)
        for it in Outreach.objects.of(account).filter(contact__in=blocked_people(account)):
            drop_waiting(it, because=f"{it.contact.name} is on your do-not-contact list.")
        record(account, "blocked", contact.name if contact else value, at=now)
    return found


def unblock(account: Account, what: str, *, now: datetime) -> int:
    """Take it off the list again. Answers how many entries that were."""
    contact = Contact.objects.of(account).filter(pk=what).first()
    value = "" if contact else _address_or_domain(what)
    count, _ = Block.objects.filter(account=account, contact=contact, value=value).delete()
    if count:
        record(account, "unblocked", contact.name if contact else value, at=now)
    return count


def clear_blocks(account: Account, id: str, *, now: datetime) -> int:
    """Take off whatever keeps this person from being written to: themselves, an address, a domain."""
    contact = own.contact(account, id)
    mine = Block.objects.filter(account=account)
    values = list(mine.exclude(value="").values_list("value", flat=True))
    theirs = {standing_for(each.normalised, [value]) for each in contact.addresses.all() for value in values} - {""}
    count, _ = mine.filter(models.Q(contact=contact) | models.Q(contact=None, value__in=theirs)).delete()
    if count:
        record(account, "unblocked", contact.name, at=now)
    return count


def _address_or_domain(what: str) -> str:
    """As it stands on the list. What people paste is understood: "Jo <jo@acme.org>", "@acme.org", a link."""
    bare = re.sub(r"^.*<|>.*$|^\s*mailto:|\s+$", "", what).lstrip(" @*.")
    if "@" in bare:
        return clean_address(bare)[1]
    if "." in bare and " " not in bare:
        return _domain(bare)
    raise NotFound(
        f"There is nobody with the id {what} in your book.", hint="Give a person's id, an address or a whole domain."
    )


def _domain(given: str) -> str:
    """In the one spelling that addresses are kept in, so that an entry never stands for nobody by a slip."""
    host = re.sub(r"^[a-z]+://|[/?#:].*$", "", given.lower()).rstrip(".").removeprefix("www.")
    try:
        return clean_address(f"somebody@{host}")[1].rpartition("@")[2]
    except Usage:
        raise Usage(f"“{given}” is no domain.", hint="It looks like example.org.") from None
