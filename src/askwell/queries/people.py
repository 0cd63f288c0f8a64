"""The People page: a page of the book, by name or with the easiest first, each with where things stand."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from askwell.core.contacts import Contact
from askwell.core.outreach import STATES
from askwell.core.search import Named
from askwell.core.shortlist import easiest_first, easiest_of
from askwell.core.shortlist.missing import SearchLink, alumni_search, people_search
from askwell.models import Account, Block, Outreach, Tie
from askwell.queries import own
from askwell.queries.candidates import Book
from askwell.queries.near import MINE, Near, near
from askwell.queries.search import Facet, PersonLine, find_chosen, how_many, who

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


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What is looked for. Every part may be empty."""

    text: str = ""
    employer: str = ""
    role: str = ""
    place: str = ""
    school: str = ""
    field: str = ""
    year: str = ""
    mine: tuple[str, ...] = ()
    """Of `MINE`: what they must have in common with the user."""

    @property
    def facets(self) -> dict[str, str]:
        return {
            "employer": self.employer,
            "role": self.role,
            "place": self.place,
            "school": self.school,
            "field": self.field,
            "year": self.year,
        }

    @property
    def held(self) -> dict[str, str | list[str]]:
        """What there is to remember of it."""
        told: dict[str, str | list[str]] = {"text": self.text, **self.facets, "mine": list(self.mine)}
        return {name: value for name, value in told.items() if value}

    @property
    def is_narrow(self) -> bool:
        return bool(self.text or self.mine or any(self.facets.values()))


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
    close: tuple[str, ...] = ()
    """Words that nobody is found by, so that others like them were taken."""
    shortcuts: tuple[Shortcut, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Shortcut:
    """Somebody who has this in common with the user besides what is wanted already."""

    kind: str
    label: str
    count: int


def by_name(account: Account, wanted: Wanted, *, page: int) -> People:
    """The people of this page, `PAGE` of them, in the order of their names; page 1 is the first."""
    mine = near(account)
    offset = (page - 1) * PAGE
    found = find_chosen(account, wanted.text, wanted.facets, limit=PAGE, offset=offset, also=_chosen(mine, wanted))
    standing = _standing(account, [each.id for each in found.contacts])
    return People(
        total=found.total,
        everybody=how_many(account),
        rows=tuple(_row(each, standing.get(each.id, "")) for each in found.contacts),
        facets=found.facets,
        close=found.close,
        shortcuts=_shortcuts(account, wanted, mine, among=found.total),
    )


def easiest(account: Account, wanted: Wanted, *, page: int, now: datetime) -> People:
    """Whom it is easiest to ask comes first, each with why the step is a small one. A connector who should rest at
    that moment introduces nobody."""
    mine = near(account)
    also = _chosen(mine, wanted)
    found = find_chosen(account, wanted.text, wanted.facets, limit=0, also=also)
    among = None
    if wanted.is_narrow:
        among = {each.id for each in who(account, wanted.text, wanted.facets, also=also).people}
    book, start = Book(account, now=now), (page - 1) * PAGE
    profile, out = book.history.profile, {each.id for each in book.history.hidden()}
    rungs = easiest_of(book.sights, profile=profile, start=start, stop=start + PAGE, among=among, out=out)
    shown = easiest_first(book.few(rungs.ids), profile=profile)
    standing = _standing(account, [each.contact.id for each in shown])
    rows = tuple(_row(each.contact, standing.get(each.contact.id, ""), because=each.because) for each in shown)
    return People(
        total=rungs.total,
        everybody=how_many(account),
        rows=rows,
        facets=found.facets,
        close=found.close,
        shortcuts=_shortcuts(account, wanted, mine, among=found.total),
    )


def elsewhere(account: Account, wanted: Wanted) -> tuple[SearchLink, ...]:
    """Where the book has few, LinkedIn's own search has more: links to open in one's own browser."""
    words = " ".join(filter(None, (wanted.text, wanted.role, wanted.employer)))
    schools = [wanted.school] if wanted.school else own.profile(account).as_core().schools
    found = [alumni_search(school, words) for school in dict.fromkeys(schools)]
    return (*found, people_search(words)) if words else tuple(found)


def _chosen(mine: tuple[Near, ...], wanted: Wanted) -> tuple[Named, ...]:
    """What is wanted in common. Where the profile has nothing to say, nobody has it in common."""
    known = {each.kind: each.filter for each in mine}
    return tuple(known.get(kind, NOBODY) for kind in wanted.mine if kind in MINE)


NOBODY = Named("school", ())


def _shortcuts(account: Account, wanted: Wanted, mine: tuple[Near, ...], *, among: int) -> tuple[Shortcut, ...]:
    """What more could be wanted in common, and how many of those `among` whom it would leave; only where it is
    somebody, and not all."""
    also = _chosen(mine, wanted)
    found = []
    for each in mine:
        if each.kind not in wanted.mine:
            total = who(account, wanted.text, wanted.facets, limit=0, also=(*also, each.filter)).total
            found.append(Shortcut(kind=each.kind, label=each.label, count=total))
    return tuple(each for each in found if 0 < each.count < among)


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
    asked = Outreach.objects.of(account).filter(contact__in=ids).order_by("created_at", "pk")
    said |= {contact: STANDING[state] for contact, state in asked.values_list("contact_id", "state")}
    blocks = Block.objects.filter(account=account, contact__in=ids)
    return said | {contact: "Do not contact" for contact in blocks.values_list("contact_id", flat=True) if contact}


def _ties(account: Account, ids: Collection[str]) -> Iterable[tuple[str, str]]:
    return Tie.objects.filter(account=account, knower=None, known__in=ids).values_list("known_id", "kind")
