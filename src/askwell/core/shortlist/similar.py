"""After silence: people like the one who did not answer. The same work first, then the same employer."""

from __future__ import annotations

from collections.abc import Iterable

from askwell.core.contacts import Contact
from askwell.core.naming import key
from askwell.core.occupations import Register
from askwell.core.shortlist.reason import Candidate, Ranked, Reason
from askwell.core.shortlist.titles import Works, works_of
from askwell.core.text import fold

SAME_ROLE, SAME_EMPLOYER, SAME_SCHOOL = 40, 20, 5


def similar(
    contact: Contact, candidates: Iterable[Candidate], *, register: Register | None = None
) -> tuple[Ranked, ...]:
    """People to turn to instead, best first, only those with a reason. The blocked and the already asked stay out."""
    works = works_of(register)
    found = [_compared(contact, each.contact, works) for each in candidates if _may_be_asked(each, contact)]
    kept = [each for each in found if each.score]
    return tuple(sorted(kept, key=lambda each: (-each.score, fold(each.contact.name), each.contact.id)))


def _may_be_asked(candidate: Candidate, instead_of: Contact) -> bool:
    free = not (candidate.blocked or candidate.refused or candidate.open_outreach or candidate.last_asked)
    return free and candidate.contact.id != instead_of.id


def _compared(contact: Contact, other: Contact, works: Works) -> Ranked:
    found = [
        each for each in (_role(contact, other, works), _employer(contact, other), _school(contact, other)) if each
    ]
    return Ranked(contact=other, score=sum(each.points for each in found), reasons=tuple(found))


def _role(contact: Contact, other: Contact, works: Works) -> Reason | None:
    if not contact.title or not other.title:
        return None
    points = round(SAME_ROLE * works.likeness(contact.title, other.title))
    return Reason("same-role", points, f"Works as {other.title}, as {contact.first_name} does.") if points else None


def _employer(contact: Contact, other: Contact) -> Reason | None:
    if not contact.employer or key(contact.employer) != key(other.employer):
        return None
    return Reason("same-employer", SAME_EMPLOYER, f"Works at {other.employer} too.")


def _school(contact: Contact, other: Contact) -> Reason | None:
    theirs = {key(school) for school in contact.schools}
    shared = next((school for school in other.schools if key(school) in theirs), None)
    return Reason("same-school", SAME_SCHOOL, f"Studied at {shared} too.") if shared else None
