"""Whom to ask for a goal, in order, each with reasons; and who is like somebody who did not answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from askwell.core import shortlist as core
from askwell.core.contacts import Contact
from askwell.core.shortlist.missing import SearchLink
from askwell.models import Account
from askwell.queries import own
from askwell.queries.candidates import Book, candidates_of
from askwell.queries.occupations import register


@dataclass(frozen=True, kw_only=True)
class Line:
    """What `askwell shortlist --json` prints of a person. Points sum to the score."""

    id: str
    name: str
    title: str
    employer: str
    place: str
    email: str
    linkedin: bool
    score: int
    reasons: tuple[core.Reason, ...]


@dataclass(frozen=True, kw_only=True)
class Shortlist:
    contacts: tuple[Line, ...]
    unknowns: tuple[str, ...]
    """What is not known and would change the order, in sentences."""
    links: tuple[SearchLink, ...]
    """Where to look it up yourself, in your own browser."""


def shortlist(account: Account, goal_id: str, *, now: datetime, limit: int | None = None) -> Shortlist:
    """Everybody who may be asked, or the first `limit` of them, which is a matter of milliseconds."""
    book = Book(account)
    profile, goal = book.history.profile, book.history.goals.get(goal_id) or own.goal(account, goal_id).as_core()
    if limit is None:
        ranked = core.rank(goal, profile, book.everybody(), today=now.date(), register=register())
    else:
        ranked = book.best(goal, profile, limit=limit, today=now.date())
    return Shortlist(
        contacts=tuple(_line(each) for each in ranked),
        unknowns=core.unknowns(goal, profile, [each.crowd for each in book.sights]),
        links=core.links(goal, profile),
    )


def similar_to(account: Account, outreach_id: str, *, limit: int = 5) -> tuple[Line, ...]:
    """People in the same role or at the same employer, for when somebody does not answer."""
    it = own.outreach(account, outreach_id)
    found = core.similar(it.contact.as_core(account), candidates_of(account), register=register())
    return tuple(_line(each) for each in found[:limit])


def _line(ranked: core.Ranked) -> Line:
    contact: Contact = ranked.contact
    return Line(
        id=contact.id,
        name=contact.name,
        title=contact.title,
        employer=contact.employer,
        place=contact.place,
        email=contact.emails[0] if contact.emails else "",
        linkedin=contact.reachable_by_linkedin,
        score=ranked.score,
        reasons=ranked.reasons,
    )
