"""A name that somebody gave: it becomes a person in the book, tied to the one who gave it."""

from __future__ import annotations

from datetime import datetime

from askwell.actions.contacts import add_contact, add_tie, clean_address, edit_contact
from askwell.core.errors import Usage
from askwell.core.text import profile_address
from askwell.models import Account, Contact

NAMED = "named them to you"


def named_person(account: Account, name: str, *, by: str, address: str, now: datetime) -> Contact:
    """The person called `name` or found at `address` (a mail address or a link); added when there is none yet."""
    known = _known(address.strip())
    person = _found(account, name.strip(), known)
    if person is None:
        person = add_contact(account, name, now=now, **known)
    elif known:
        person = edit_contact(account, person.pk, now=now, **known)
    add_tie(account, by, person.pk, how=NAMED, now=now)
    return person


def _known(address: str) -> dict[str, str]:
    if not address:
        return {}
    if "@" in address and "/" not in address:
        return {"email": address}
    if "." in address and " " not in address:
        return {"url": address}
    raise Usage(
        f"{address!r} is neither a mail address nor a link.", hint="Leave it empty if you do not know it yet."
    )


def _found(account: Account, name: str, known: dict[str, str]) -> Contact | None:
    """By address first: two people may share a name, but hardly an address."""
    rows = Contact.objects.of(account)
    found = None
    if "email" in known:
        found = rows.filter(addresses__normalised=clean_address(known["email"])[1]).first()
    if "url" in known:
        found = rows.filter(links__normalised=profile_address(known["url"])).first()
    return found or rows.filter(name__iexact=name).first()
