"""Who of a file is in the book already: by profile address, by mail address, then by name and employer."""

from __future__ import annotations

from askwell.core import contacts as core
from askwell.core.text import fold, profile_address
from askwell.models import Account, Address, Contact, Link, Position
from askwell.models.contact import EMAIL


class Known:
    """The book's keys, read once. People of the file join as they come, so a file may repeat itself."""

    def __init__(self, account: Account) -> None:
        mine = Contact.objects.of(account)
        self.by_link = dict(Link.objects.filter(contact__in=mine).values_list("normalised", "contact_id"))
        self.by_email = dict(
            Address.objects.filter(contact__in=mine, kind=EMAIL).values_list("normalised", "contact_id")
        )
        self.by_name = _names(mine)
        self.of_this_file: set[str] = set()

    def match(self, it: core.Contact) -> tuple[str | None, bool]:
        """(contact id or None, whether an earlier row of this file brought them)."""
        found = self._find(it)
        again = found in self.of_this_file
        if found:
            self.of_this_file.add(found)
        return found, again

    def add(self, it: core.Contact, pk: str) -> None:
        for link in it.links:
            self.by_link[profile_address(link)] = pk
        for email in it.emails:
            self.by_email[email.lower()] = pk
        self.by_name[(fold(it.name), fold(it.employer))] = pk
        self.of_this_file.add(pk)

    def _find(self, it: core.Contact) -> str | None:
        for link in it.links:
            if found := self.by_link.get(profile_address(link)):
                return found
        for email in it.emails:
            if found := self.by_email.get(email.lower()):
                return found
        # A name alone proves nothing, and two profile addresses are two people.
        found = self.by_name.get((fold(it.name), fold(it.employer))) if it.employer else None
        return None if found and it.links and found in self.by_link.values() else found


def _names(mine: object) -> dict[tuple[str, str], str]:
    rows = Position.objects.filter(contact__in=mine, ended__isnull=True)
    return {(name, employer): pk for name, employer, pk in rows.values_list(
        "contact__folded", "employer_folded", "contact_id"
    )}  # fmt: skip
