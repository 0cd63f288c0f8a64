"""Whom to ask for a goal, in order, each with reasons; and who is like somebody who did not answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from askwell.core import shortlist as core
from askwell.core.contacts import Contact
from askwell.core.shortlist.missing import SearchLink
from askwell.models import Account
from askwell.queries import own
from askwell.queries.candidates import Book
from askwell.queries.wishes import HiddenLine


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
    pinned: bool
    resting: bool
    """Not to be asked just now. A pin waits until they may be."""


@dataclass(frozen=True, kw_only=True)
class Shortlist:
    contacts: tuple[Line, ...]
    unknowns: tuple[str, ...]
    """What is not known and would change the order, in sentences."""
    links: tuple[SearchLink, ...]
    """Where to look it up yourself, in your own browser."""
    hidden: tuple[HiddenLine, ...]
    """Whom the user wants to see here no more."""
    weights: Mapping[str, int]
    """How many times a reason counts, where the user said so: {name: 2 or 0}."""


def shortlist(account: Account, goal_id: str, *, now: datetime, limit: int | None = None) -> Shortlist:
    """Everybody who may be asked, the pinned first, or the first `limit` of them, which is a matter of
    milliseconds."""
    book = Book(account, now=now)
    history = book.history
    profile, goal = history.profile, history.goals.get(goal_id) or own.goal(account, goal_id).as_core()
    if limit is None:
        known, wishes = history.register, history.wishes(goal_id)
        ranked = core.rank(goal, profile, book.everybody(), today=now.date(), register=known, wishes=wishes)
    else:
        ranked = book.best(goal, profile, limit=limit, today=now.date())
    return Shortlist(
        contacts=tuple(_line(each) for each in ranked),
        unknowns=core.unknowns(goal, profile, [each.crowd for each in book.sights]),
        links=core.links(goal, profile),
        hidden=history.hidden(goal_id),
        weights=goal.weights,
    )


def is_resting(account: Account, contact: str, *, now: datetime) -> bool:
    """Not to be asked just now, so that a pin has to wait."""
    found = next(iter(Book(account).few([own.contact(account, contact).pk])), None)
    return found is not None and core.rests(found, today=now.date())


def similar_to(account: Account, outreach_id: str, *, limit: int = 5) -> tuple[Line, ...]:
    """People in the same role or at the same employer, for when somebody does not answer."""
    it, book = own.outreach(account, outreach_id), Book(account)
    wishes = book.history.wishes(it.goal_id)
    others = [each for each in book.everybody() if each.contact.id not in wishes.hidden]
    found = core.similar(it.contact.as_core(account), others, register=book.history.register)
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
        pinned=ranked.pinned,
        resting=ranked.resting,
    )
