"""Who can introduce the user: to one person, and for a goal whom to ask about whom."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q

from askwell.core import contacts as core
from askwell.core.shortlist.circle import Circle, Link
from askwell.core.shortlist.introductions import Evidence, because, share_out
from askwell.core.text import fold
from askwell.models import Account, Contact, Goal, Tie
from askwell.queries import own
from askwell.queries.candidates import Book
from askwell.queries.circle import circle_of
from askwell.queries.history import history_of

CHOICE = 40
"""People of a shortlist for whom introductions are looked for at once: more nobody would ask in a season."""


@dataclass(frozen=True, kw_only=True)
class Connector:
    """What `askwell introductions --json` prints: programs rely on the names."""

    id: str
    name: str
    strength: int
    because: str
    asked_lately: bool
    """An introduction was asked of them within the last 60 days: spare them for now."""
    asked_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class Introduction:
    """Ask this connector for an introduction to this person."""

    id: str
    name: str
    title: str
    employer: str
    connector: Connector


@dataclass(frozen=True, kw_only=True)
class Introductions:
    """For a whole shortlist: whom to ask for an introduction to whom, nobody twice."""

    goal: str
    title: str
    introductions: tuple[Introduction, ...]
    spared: tuple[Connector, ...]
    """Who could introduce somebody on the list and was asked within the last 60 days."""
    alone: int
    """How many on the list nobody can introduce, or only somebody who is asked about another already."""


def connectors(account: Account, id: str, *, now: datetime) -> list[Connector]:
    """Who in the book could introduce the user to this person, best first; who was asked lately comes last."""
    target = own.contact(account, id).as_core(account)
    out = history_of(account).left_in_peace(now.date())
    links = [(target, each) for each in circle_of(account).links(target) if each.connector not in out]
    found = _spelt(account, links, asked_of(account, now=now))
    return sorted(found, key=lambda each: (each.asked_lately, -each.strength, fold(each.name), each.id))


def introductions(account: Account, goal_id: str, *, now: datetime) -> Introductions:
    """For the best of the shortlist whom the user does not know: whom to ask about whom."""
    goal = own.goal(account, goal_id)
    targets = _strangers(account, goal, now=now)
    out = history_of(account).left_in_peace(now.date())
    asked, circle = asked_of(account, now=now), circle_of(account)
    requests = share_out(list(targets.values()), circle, spared={*out, *asked})
    spelt = _spelt(account, [(targets[each.target], each.link) for each in requests], asked)
    told = {each.id: each for each in spelt}  # without whoever left the book this very moment
    return Introductions(
        goal=goal.pk,
        title=goal.title,
        introductions=tuple(
            _introduction(targets[each.target], told[each.link.connector])
            for each in requests
            if each.link.connector in told
        ),
        spared=tuple(_spelt(account, _resting(targets.values(), circle, asked.keys() - out), asked)),
        alone=len(targets) - len(requests),
    )


def asked_of(account: Account, *, now: datetime) -> dict[str, datetime]:
    """When an introduction was last asked of whom, within the time for which connectors are spared. What is on its
    way counts as asked."""
    return history_of(account).asked_lately(now)


def _strangers(account: Account, goal: Goal, *, now: datetime) -> dict[str, core.Contact]:
    """The best of the shortlist whom the user neither knows nor writes with nor is asking already, by id, best
    first. To be connected is not to know each other: a word from a friend opens that door as well."""
    book = Book(account, now=now)
    history = book.history
    tied = {id for id, kind in history.ties.items() if kind}
    writing = {id for id, it in history.told.items() if it.mutual}
    asking = {id for id, it in history.asked.items() if it.open}
    ranked = book.best(goal.as_core(), history.profile, limit=CHOICE, today=now.date(), out=tied | writing | asking)
    return {each.contact.id: each.contact for each in ranked}


def _resting(
    targets: Iterable[core.Contact], circle: Circle, asked: Collection[str]
) -> list[tuple[core.Contact, Link]]:
    """Who was asked lately and could have introduced somebody: each once, with the first person they know."""
    found: dict[str, tuple[core.Contact, Link]] = {}
    for target in targets:
        for link in circle.links(target):
            if link.connector in asked:
                found.setdefault(link.connector, (target, link))
    return list(found.values())


def _spelt(
    account: Account, links: Sequence[tuple[core.Contact, Link]], asked: Mapping[str, datetime]
) -> list[Connector]:
    """In words, in the same order: names and evidence are read for these alone, in two questions."""
    names = _named(link.connector for _, link in links)
    evidence = _evidence(account, links)
    return [
        Connector(
            id=link.connector,
            name=names[link.connector].name,
            strength=link.strength,
            because=because(
                link,
                names[link.connector].name,
                target.name,
                evidence.get(frozenset((link.connector, target.id)), Evidence()),
            ),
            asked_lately=link.connector in asked,
            asked_on=asked[link.connector].date() if link.connector in asked else None,
        )
        for target, link in links
        if link.connector in names
    ]


def _named(ids: Iterable[str]) -> dict[str, Contact]:
    return {each.pk: each for each in Contact.objects.filter(pk__in=set(ids)).only("pk", "name")}


def _evidence(account: Account, links: Sequence[tuple[core.Contact, Link]]) -> dict[frozenset[str], Evidence]:
    """What is on record about these pairs, whoever of the two is named first."""
    people = {link.connector for _, link in links}
    targets = {target.id for target, _ in links}
    rows = Tie.objects.filter(account=account).filter(
        Q(knower__in=people, known__in=targets) | Q(knower__in=targets, known__in=people)
    )
    return {
        frozenset((each.knower_id or "", each.known_id)): Evidence(
            how=each.how, letters=each.letters, last_on=each.last_on
        )
        for each in rows.order_by("how")
    }


def _introduction(target: core.Contact, connector: Connector) -> Introduction:
    return Introduction(
        id=target.id, name=target.name, title=target.title, employer=target.employer, connector=connector
    )
