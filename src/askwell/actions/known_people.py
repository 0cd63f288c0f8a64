"""Who of a file is in the book already: by profile address, by mail address, then by name and employer. A name alone
proves nothing; but a row that has only a name, and says nothing new of somebody who is called so, is about them.

The book is asked for the keys of one piece of the file at a time, in that piece's own transaction: two files that
come in at once see each other's people, and a book of a hundred thousand costs a small file little.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from askwell.core import contacts as core
from askwell.core.merging import adds_nothing, fitted, merged
from askwell.core.text import fold, lowered, profile_address
from askwell.models import Account, Book, Contact, Import, ImportedRow, Merge
from askwell.models.contact import EMAIL
from askwell.models.ids import new_ones
from askwell.queries.among import selected_among
from askwell.queries.whole_people import whole_people


@lru_cache(maxsize=32_768)  # names and employers come again and again
def folded(text: str) -> str:
    """As the book holds it."""
    return fold(text)[:200]


@dataclass(kw_only=True, slots=True)
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


class Keys(NamedTuple):
    """By what one row can be known again."""

    links: tuple[str, ...]
    emails: tuple[str, ...]
    name: str
    employer: str
    job: tuple[str, str]
    """Both of them."""
    bare: bool
    """Nothing but the name."""


def keys_of(told: core.Contact) -> Keys:
    """In the spelling in which the book holds them."""
    links = tuple(map(profile_address, told.links)) if told.links else ()
    emails = tuple(map(lowered, told.emails)) if told.emails else ()
    name, employer = folded(told.name), folded(told.employer)
    return Keys(links, emails, name, employer, (name, employer), not (links or emails or employer))


class KnownPeople:
    """Everybody of the file so far. People of the file join, so a file may repeat itself."""

    def __init__(self, account: Account, *, since: Import | None = None) -> None:
        """`since` is an import that goes on: whom it has written before are not known from elsewhere."""
        self.account = account
        self.books = list(Book.objects.filter(memberships__account=account).values_list("pk", flat=True))
        self.people: dict[str, Person] = {}
        self.by_link: dict[str, str] = {}
        self.by_email: dict[str, str] = {}
        self.by_name: dict[tuple[str, str], str] = {}
        self.namesakes: dict[str, list[str]] = defaultdict(list)
        self.linked: set[str] = set()
        self.before = dict(_written_before(since)) if since else {}
        self.revisions = self._revisions()  # before the book is looked into, so that nobody comes between unseen
        self.strangers_only = not Contact.objects.filter(book__in=self.books).exists()
        """Whether the book holds nobody but people of this file, so that there is nothing to ask it."""
        self.went = list(_went(self.books))

    def meet(self, told: Iterable[core.Contact]) -> list[Person]:
        """Everybody these rows speak of, once each, with what they add."""
        rows = [fitted(each) for each in told]
        keys = list(map(keys_of, rows))
        if self.strangers_only and self._revisions() != self.revisions:
            self.strangers_only = False  # another file came in meanwhile, or somebody was typed in
        if not self.strangers_only:
            self._ask(keys)
            self._load(filter(None, map(self._find, keys)))
            self._load(id for each in keys if each.bare for id in self.namesakes.get(each.name, ()))
        ids = new_ones("con", len(rows))
        heard = map(self._hear, rows, keys, ids)
        return list({person.id: person for person in heard}.values())

    def written(self) -> None:
        """What was met has been written, and nobody else has written since: called before the transaction ends."""
        self.revisions = self._revisions()

    def _revisions(self) -> dict[str, int]:
        return dict(Book.objects.filter(pk__in=self.books).values_list("pk", "revision"))

    def _ask(self, keys: Sequence[Keys]) -> None:
        """What the book knows by these keys. What this file has said of a key already counts first."""
        links = {link for each in keys for link in each.links} - self.by_link.keys()
        told = self._ours(LINKED, links)
        self.by_link |= told
        self.linked |= set(told.values())
        emails = {email for each in keys for email in each.emails} - self.by_email.keys()
        self.by_email |= self._ours(WRITTEN_TO, emails)
        self._ask_names({each.job for each in keys if each.employer})
        self._ask_namesakes({each.name for each in keys if each.bare})
        for name, employer, id in self.went:
            self.by_name.setdefault((name, employer), id)
            if id not in self.namesakes[name]:
                self.namesakes[name].append(id)

    def _ours(self, statement: str, keys: Collection[str]) -> dict[str, str]:
        """Of each key the contact. Books are looked at last: hardly a key is in two of them, and a database
        that began with the book would go through all of it."""
        found: dict[str, str] = {}
        for key, id, book in selected_among(statement, keys) if keys else ():
            if book in self.books:
                found.setdefault(key, id)
        return found

    def _ask_names(self, wanted: Collection[tuple[str, str]]) -> None:
        """Of two people with one name and employer the first who came in counts."""
        if not wanted:
            return
        names, employers = {name for name, _ in wanted}, {employer for _, employer in wanted}
        rows = (row for book in self.books for row in selected_among(EMPLOYED, names, employers, book))
        found = [(name, employer, id) for _, name, employer, id in sorted(rows) if (name, employer) in wanted]
        for name, employer, id in found:
            self.by_name.setdefault((name, employer), id)
        if ids := {id for _, _, id in found} - self.linked:
            self.linked |= {id for (id,) in selected_among(LINKED_AT_ALL, ids)}

    def _ask_namesakes(self, names: Collection[str]) -> None:
        if not names:
            return
        rows = (row for book in self.books for row in selected_among(CALLED, names, book))
        for _, id, name in sorted(rows):
            if id not in self.namesakes[name]:
                self.namesakes[name].append(id)

    def _load(self, ids: Iterable[str]) -> None:
        for held, edited in whole_people(self.account, sorted(set(ids) - self.people.keys())):
            known = self.before.get(held.id)
            self.people[held.id] = Person(
                id=held.id, held=held, now=held, was_known=known is not True, edited=edited, changed=known is False
            )
            self._learn(keys_of(held), held.id)  # a row that still tells their last job is about them too

    def _hear(self, told: core.Contact, keys: Keys, new: str) -> Person:
        found = self._find(keys) or self._namesake(told, keys)
        if found is None:
            self._note(keys, new)
            self.namesakes[keys.name].append(new)
            self.people[new] = Person(id=new, held=None, now=told, was_known=False, rows=1, changed=True)
            return self.people[new]
        person = self.people[found]
        person.hear(told)
        self._learn(keys, found)
        return person

    def _find(self, keys: Keys) -> str | None:
        for link in keys.links:
            if found := self.by_link.get(link):
                return found
        for email in keys.emails:
            if found := self.by_email.get(email):
                return found
        # Two profile addresses are two people.
        found = self.by_name.get(keys.job) if keys.employer else None
        return None if found in self.linked and keys.links else found

    def _namesake(self, told: core.Contact, keys: Keys) -> str | None:
        if not keys.bare:
            return None
        people = (self.people[id] for id in self.namesakes.get(keys.name, ()))
        return next((each.id for each in people if adds_nothing(each.now, told, edited=each.edited)), None)

    def _learn(self, keys: Keys, id: str) -> None:
        self._note(keys, id)
        if id not in self.namesakes[keys.name]:
            self.namesakes[keys.name].append(id)

    def _note(self, keys: Keys, id: str) -> None:
        for link in keys.links:
            self.by_link.setdefault(link, id)
            self.linked.add(id)
        for email in keys.emails:
            self.by_email.setdefault(email, id)
        self.by_name.setdefault(keys.job, id)


LINKED = """SELECT l.normalised, l.contact_id, c.book_id
    FROM contact_link l JOIN contact c ON c.id = l.contact_id WHERE l.normalised IN %s ORDER BY l.id"""
LINKED_AT_ALL = "SELECT contact_id FROM contact_link WHERE contact_id IN %s"
WRITTEN_TO = f"""SELECT a.normalised, a.contact_id, c.book_id FROM contact_address a
    JOIN contact c ON c.id = a.contact_id WHERE a.normalised IN %s AND a.kind = '{EMAIL}' ORDER BY a.id"""  # noqa: S608
EMPLOYED = """SELECT p.id, c.folded, p.employer_folded, c.id FROM contact c CROSS JOIN contact_position p
    WHERE c.folded IN %s AND p.employer_folded IN %s AND c.book_id = %s AND p.contact_id = c.id AND p.ended IS NULL"""
"""Names first: fewer people have one name than work for one employer. SQLite takes a CROSS JOIN in its order."""
CALLED = "SELECT CAST(created_at AS text), id, folded FROM contact WHERE folded IN %s AND book_id = %s"


def _went(books: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Whoever was made one of two is known by the name of the entry that went as well: the list which that came from
    may be read again. Name, an employer of now, and the id of the entry that was kept."""
    for each in Merge.objects.filter(kept__book__in=books, undone_at__isnull=True):
        jobs = each.kept.positions.filter(ended__isnull=True).values_list("employer_folded", flat=True)
        for employer in [*jobs] or [""]:
            yield each.before["contact"]["folded"], employer, each.kept_id


def _written_before(it: Import) -> Iterator[tuple[str, bool]]:
    """Whom an import has written: True for whom it added."""
    yield from ImportedRow.objects.filter(imported=it).order_by("added").values_list("contact_id", "added")
