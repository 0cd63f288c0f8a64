"""The People page: a page of the book, by name or with the easiest first, each with where things stand."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import TypedDict

from askwell.core.contacts import Contact
from askwell.core.outreach import STATES
from askwell.core.shortlist import easiest_first
from askwell.models import Account, Block, Outreach, Tie
from askwell.queries import own
from askwell.queries.candidates import candidates_of
from askwell.queries.contacts import count
from askwell.queries.search import Facet, PersonLine, find_chosen, who

PAGE = 50
STANDING = dict(
    zip(
        STATES,
        ("Draft begun", "Asked", "Followed up", "Answered", "Talk agreed", "Talked", "Thanked", "Rests"),
        strict=True,
    )
)
TIES = {
    "family": "Family",
    "friend": "Friend",
    "classmate": "Classmate",
    "colleague": "Colleague",
    "acquaintance": "Acquaintance",
}


class Facets(TypedDict):
    employer: str
    role: str
    place: str
    school: str


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What is looked for. Every part may be empty."""

    text: str = ""
    employer: str = ""
    role: str = ""
    place: str = ""
    school: str = ""

    @property
    def facets(self) -> Facets:
        return {"employer": self.employer, "role": self.role, "place": self.place, "school": self.school}

    @property
    def is_narrow(self) -> bool:
        return bool(self.text or any(self.facets.values()))


@dataclass(frozen=True, kw_only=True)
class PersonRow:
    id: str
    name: str
    title: str
    employer: str
    place: str
    standing: str
    """Where things stand, or how the user knows them; empty for somebody new."""
    because: str = ""
    """Why asking them would be a small step; only where the easiest come first."""


@dataclass(frozen=True, kw_only=True)
class People:
    total: int
    """How many match."""
    everybody: int
    rows: tuple[PersonRow, ...]
    facets: dict[str, tuple[Facet, ...]] = field(default_factory=dict)


def by_name(account: Account, wanted: Wanted, *, page: int) -> People:
    """The people of this page, `PAGE` of them, in the order of their names; page 1 is the first."""
    found = find_chosen(account, wanted.text, limit=PAGE, offset=(page - 1) * PAGE, **wanted.facets)
    standing = _standing(account, [each.id for each in found.contacts])
    rows = tuple(_row(each, standing.get(each.id, "")) for each in found.contacts)
    return People(total=found.total, everybody=count(account), rows=rows, facets=found.facets)


def easiest(account: Account, wanted: Wanted, *, page: int) -> People:
    """Whom it is easiest to ask comes first, each with why the step is a small one."""
    found = find_chosen(account, wanted.text, limit=0, **wanted.facets)
    steps = easiest_first(candidates_of(account), profile=own.profile(account).as_core())
    if wanted.is_narrow:
        among = {each.id for each in who(account, wanted.text, **wanted.facets).people}
        steps = tuple(each for each in steps if each.contact.id in among)
    shown = steps[(page - 1) * PAGE : page * PAGE]
    standing = _standing(account, [each.contact.id for each in shown])
    rows = tuple(_row(each.contact, standing.get(each.contact.id, ""), because=each.because) for each in shown)
    return People(total=len(steps), everybody=count(account), rows=rows, facets=found.facets)


def _row(it: PersonLine | Contact, standing: str, *, because: str = "") -> PersonRow:
    return PersonRow(
        id=it.id,
        name=it.name,
        title=it.title,
        employer=it.employer,
        place=it.place,
        standing=standing,
        because=because,
    )


def _standing(account: Account, ids: Collection[str]) -> dict[str, str]:
    """In a word or two, by contact: not to be contacted, then the newest outreach, then the tie."""
    said = {known: TIES.get(kind, "") for known, kind in _ties(account, ids)}
    asked = Outreach.objects.of(account).filter(contact__in=ids).order_by("created_at")
    said |= {contact: STANDING[state] for contact, state in asked.values_list("contact_id", "state")}
    blocks = Block.objects.filter(account=account, contact__in=ids)
    return said | {contact: "Do not contact" for contact in blocks.values_list("contact_id", flat=True) if contact}


def _ties(account: Account, ids: Collection[str]) -> Iterable[tuple[str, str]]:
    return Tie.objects.filter(account=account, knower=None, known__in=ids).values_list("known_id", "kind")
