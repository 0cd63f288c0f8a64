"""Builders for shortlists: one user, one goal, and people with good defaults."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np

from askwell.core.contacts import Contact, Education, Goal, Position, Profile
from askwell.core.search.part import Person
from askwell.core.shortlist import Candidate, Ranked, Seen, Wishes, rank
from askwell.core.shortlist.circle import Circle
from askwell.core.shortlist.codes import Told
from askwell.core.shortlist.crowd import Columns, Crowd
from askwell.core.text import fold

TODAY = date(2026, 6, 9)
LONG_AGO = date(2019, 1, 1)

SAM = Profile(
    name="Sam Okafor",
    place="Leeds, United Kingdom",
    positions=(Position(employer="City Lab", title="Lab Technician", started=date(2018, 1, 1)),),
    education=(Education(school="University of York"),),
    interests=("choir",),
)
GOAL = Goal(
    title="Move into data", kind="change-role", roles=("Data Analyst",), employers=("Northwind",), places=("Hull",)
)


def person(name: str = "Ines Duarte", *, title: str = "", employer: str = "", **more: Any) -> Contact:
    positions = (Position(title=title, employer=employer),) if title or employer else ()
    return Contact(**{"id": name, "name": name, "positions": positions, **more})


def candidate(name: str = "Ines Duarte", *, contact: dict[str, Any] | None = None, **more: Any) -> Candidate:
    return Candidate(contact=person(name, **(contact or {})), **more)


def ranked(
    *candidates: Candidate, goal: Goal = GOAL, profile: Profile = SAM, wishes: Wishes | None = None
) -> tuple[Ranked, ...]:
    return rank(goal, profile, candidates, today=TODAY, wishes=wishes or Wishes())


def points(found: Ranked) -> dict[str, int]:
    return {each.reason: each.points for each in found.reasons}


def seen(people: Sequence[Candidate], circle: Circle | None = None) -> Seen:
    """The same people as columns, in the order of their names."""
    ordered = sorted(people, key=lambda each: (fold(each.contact.name), each.contact.id))
    contacts = [each.contact for each in ordered]
    jobs = [(row, each) for row, it in enumerate(contacts) for each in it.positions]
    studies = [(row, each) for row, it in enumerate(contacts) for each in it.education]
    now = [(row, each) for row, each in jobs if each.ended is None]
    firsts = list(dict(reversed(now)).items())
    crowd = Crowd(
        [Person(fold(each.name), each.id, each.name) for each in contacts],
        Columns(
            titles_now=_told((row, each.title) for row, each in now if each.title),
            titles_before=_told((row, each.title) for row, each in jobs if each.ended and each.title),
            title=_told((row, each.title) for row, each in firsts),
            employer=_told((row, each.employer) for row, each in firsts),
            jobs=_told((row, (each.employer, each.started, each.ended)) for row, each in jobs),
            studies=_told((row, (each.school, each.started, each.ended)) for row, each in studies),
            places=_told((row, each.place) for row, each in enumerate(contacts) if each.place),
            facts=[(row, fact) for row, each in enumerate(contacts) for fact in each.facts if not fact.private],
            reach=[2 if each.emails else 1 if each.reachable_by_linkedin else 0 for each in contacts],
            connected_on=[each.connected_on for each in contacts],
        ),
    )
    history = {each.contact.id: _light(each) for each in people if _has_history(each)}
    return Seen(crowd, circle or Circle(()), history, np.ones(len(people), np.bool_))


def _told(pairs: Iterable[tuple[int, Any]]) -> Told:
    told = list(pairs)
    return [row for row, _ in told], [value for _, value in told]


def _has_history(it: Candidate) -> bool:
    return bool(it.contact.tie or it.last_asked or it.refused or it.open_outreach or it.blocked or it.correspondence)


def _light(it: Candidate) -> Candidate:
    contact = Contact(id=it.contact.id, name="", tie=it.contact.tie, connected_on=it.contact.connected_on)
    return replace(it, contact=contact, introducers=())
