"""Who of a file is in the book already: by profile address, by mail address, then by name and employer. A name alone
proves nothing; but a row that has only a name, and says nothing new of somebody who is called so, is about them.

Read in bulk and kept in mind while a file is read, so that ten thousand rows ask the database a few dozen questions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from askwell.core import contacts as core
from askwell.core.merging import adds_nothing, fitted, merged
from askwell.core.text import fold, profile_address
from askwell.models import Account, Address, Contact, Link, Merge, Position
from askwell.models.contact import EMAIL


@dataclass(kw_only=True)
class Person:
    """One person of the file: what the book holds of them, and what it ought to hold."""

    id: str
    held: core.Contact | None
    """None until they are written."""
    now: core.Contact
    was_known: bool
    edited: tuple[str, ...] = ()
    rows: int = 0
    changed: bool = False

    def hear(self, told: core.Contact) -> None:
        self.rows += 1
        now = merged(self.now, told, edited=self.edited, moved=self.rows == 1)
        self.changed = self.changed or now != self.now
        self.now = now


class KnownPeople:
    """The book's keys, and everybody of the file so far. People of the file join, so a file may repeat itself."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.people: dict[str, Person] = {}
        mine = Contact.objects.of(account)
        self.by_link = dict(Link.objects.filter(contact__in=mine).values_list("normalised", "contact_id"))
        self.by_email = dict(
            Address.objects.filter(contact__in=mine, kind=EMAIL).values_list("normalised", "contact_id")
        )
        self.by_name = dict(_names(account))
        self.namesakes: dict[str, list[str]] = defaultdict(list)
        for name, id in mine.order_by("created_at", "pk").values_list("folded", "pk"):
            self.namesakes[name].append(id)
        self.linked = set(self.by_link.values())
        self._know_merged()

    def _know_merged(self) -> None:
        """Whoever was made one of two is known by the name of the entry that went as well: the list which that came
        from may be read again."""
        merges = Merge.objects.filter(kept__in=Contact.objects.of(self.account), undone_at__isnull=True)
        for id, name, jobs in [
            (each.kept_id, each.before["contact"]["folded"], each.kept.positions) for each in merges
        ]:
            for employer in jobs.filter(ended__isnull=True).values_list("employer_folded", flat=True):
                self.by_name.setdefault((name, employer), id)
            self.namesakes[name].append(id)

    def meet(self, told: Iterable[core.Contact]) -> list[Person]:
        """Everybody these rows speak of, once each, with what they add."""
        rows = [fitted(each) for each in told]
        self._load({found for each in rows if (found := self._find(each))})
        self._load({id for each in rows if _is_bare(each) for id in self.namesakes.get(_name(each), ())})
        return list({person.id: person for person in map(self._hear, rows)}.values())

    def _load(self, ids: set[str]) -> None:
        for row in Contact.objects.whole().filter(pk__in=ids - self.people.keys()):
            held = _held(row, self.account)
            self.people[row.pk] = Person(id=row.pk, held=held, now=held, was_known=True, edited=tuple(row.edited))

    def _hear(self, told: core.Contact) -> Person:
        found = self._find(told) or self._namesake(told)
        if found is None:
            person = Person(id=Contact().pk, held=None, now=told, was_known=False, rows=1, changed=True)
            self.people[person.id] = person
        else:
            person = self.people[found]
            person.hear(told)
        self._learn(told, person.id)
        return person

    def _find(self, told: core.Contact) -> str | None:
        for link in told.links:
            if found := self.by_link.get(profile_address(link)):
                return found
        for email in told.emails:
            if found := self.by_email.get(email.lower()):
                return found
        # Two profile addresses are two people.
        found = self.by_name.get((fold(told.name), fold(told.employer))) if told.employer else None
        return None if found in self.linked and told.links else found

    def _namesake(self, told: core.Contact) -> str | None:
        people = [self.people[id] for id in self.namesakes.get(_name(told), ())] if _is_bare(told) else []
        return next((each.id for each in people if adds_nothing(each.now, told, edited=each.edited)), None)

    def _learn(self, told: core.Contact, id: str) -> None:
        for link in told.links:
            self.by_link.setdefault(profile_address(link), id)
            self.linked.add(id)
        for email in told.emails:
            self.by_email.setdefault(email.lower(), id)
        self.by_name.setdefault((fold(told.name), fold(told.employer)), id)
        if id not in self.namesakes[_name(told)]:
            self.namesakes[_name(told)].append(id)


def _is_bare(told: core.Contact) -> bool:
    """Nothing by which to know them again but the name."""
    return not (told.links or told.emails or told.employer)


def _name(told: core.Contact) -> str:
    return fold(told.name)[:200]


def _held(row: Contact, account: Account) -> core.Contact:
    """With the addresses to which mail came back: a file that still lists them brings no news."""
    emails = tuple(each.value for each in row.addresses.all() if each.kind == EMAIL)
    return replace(row.as_core(account), emails=emails)


def _names(account: Account) -> Iterator[tuple[tuple[str, str], str]]:
    """Newest first, so that of two people with one name and employer the first who came in counts."""
    rows = Position.objects.filter(contact__in=Contact.objects.of(account), ended__isnull=True).order_by("-pk")
    for name, employer, id in rows.values_list("contact__folded", "employer_folded", "contact_id"):
        yield (name, employer), id
