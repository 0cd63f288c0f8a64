"""Writing people who are new, very many at a time: there is nothing to compare them with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from askwell.actions import person_rows as rows
from askwell.actions.bulk import Cells, insert
from askwell.actions.known_people import Person
from askwell.actions.revisions import next_revision
from askwell.models import Address, Contact, Education, Import, ImportedRow, Link, Position, Tie
from askwell.models.contact import EMAIL, PHONE
from askwell.models.ids import new_ones
from askwell.queries.compared import News, hear

TIE = ("id", "known", "kind")
TRACE = ("contact", "before")
TABLES = (Contact, Position, Address, Link, Education, Tie, ImportedRow)
"""Those that hold people, and whom an import added."""


def add(people: Sequence[Person], kept: Import, *, now: datetime) -> None:
    """Put them into the book of the import, with its trace. One transaction is the caller's to give."""
    revision = next_revision(kept.book_id)
    contacts = [rows.contact(each.id, each.now) for each in people]
    jobs = rows.positions((each.id, each.now.positions) for each in people)
    emails = rows.emails((each.id, each.now.emails) for each in people)
    phones = rows.phones((each.id, each.now.phones) for each in people)
    links = rows.links((each.id, each.now.links) for each in people)
    studies = rows.education((each.id, each.now.education) for each in people)
    insert(Contact, rows.CONTACT, contacts, book=kept.book_id, created_at=now, revision=revision)
    insert(Position, rows.POSITION, jobs)
    insert(Address, rows.ADDRESS, emails, kind=EMAIL)
    insert(Address, rows.ADDRESS, phones, kind=PHONE)
    insert(Link, rows.LINK, links)
    insert(Education, rows.EDUCATION, studies)
    insert(Tie, TIE, ties([each for each in people if each.now.tie]), account=kept.account_id)
    traces = [(each.id, {"tie": each.now.tie} if each.now.tie else {}) for each in people]
    insert(ImportedRow, TRACE, traces, imported=kept.pk, added=True)
    news = News(
        people=[(id, given, family, place, name) for id, name, given, family, _, _, place, *_ in contacts],
        positions=[(id, employer, title) for id, employer, _, title, *_ in jobs],
        education=[(id, school, ended, degree, field) for id, school, field, degree, _, ended in studies],
        emails=[(id, normal) for id, _, normal in emails],
        phones=[(id, normal) for id, _, normal in phones],
        links=[(id, normal) for id, _, normal in links],
    )
    transaction.on_commit(lambda: hear(kept.book_id, revision, news))


def ties(people: Sequence[Person]) -> list[Cells]:
    """Their ties to the user, each with an id of its own."""
    ids = new_ones("tie", len(people))
    return [(id, each.id, each.now.tie or "") for id, each in zip(ids, people, strict=True)]
