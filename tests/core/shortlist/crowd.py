"""Builders for shortlists: one user, one goal, and people with good defaults."""

from __future__ import annotations

from datetime import date
from typing import Any

from askwell.core.contacts import Contact, Education, Goal, Position, Profile
from askwell.core.shortlist import Candidate, Ranked, rank

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


def ranked(*candidates: Candidate, goal: Goal = GOAL, profile: Profile = SAM) -> tuple[Ranked, ...]:
    return rank(goal, profile, candidates, today=TODAY)


def points(found: Ranked) -> dict[str, int]:
    return {each.reason: each.points for each in found.reasons}
