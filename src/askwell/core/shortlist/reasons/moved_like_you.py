"""They made the step the user thinks about: from work like the user's into work like the goal's."""

from __future__ import annotations

from askwell.core.contacts import Contact
from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Verdict
from askwell.core.shortlist.titles import likeness, occupation

POINTS, CLOSE = 15, 0.4


def prepare(search: Search) -> Judge | None:
    mine = [occupation(each.title) for each in search.profile.positions if each.title]
    roles = [occupation(role) for role in search.goal.roles if role.strip()]
    if not mine or not roles:
        return None

    def judge(candidate: Candidate) -> Verdict | None:
        contact = candidate.contact
        if len(contact.positions) < 2 or not _near(roles, contact.title):
            return None
        before = _earlier(contact, mine)
        return (
            (POINTS, f"Went from {before} to {contact.title}, the step you are thinking about.") if before else None
        )

    return judge


def _near(roles: list[frozenset[str]], title: str) -> bool:
    held = occupation(title)
    return any(likeness(role, held) >= CLOSE for role in roles)


def _earlier(contact: Contact, mine: list[frozenset[str]]) -> str:
    """A past title like one of the user's own; the present one does not count."""
    past = (each.title for each in contact.positions if not each.current and each.title)
    return next((title for title in past if _near(mine, title)), "")


reason = Ranking(
    name="moved-like-you",
    why="Nobody knows the step better than somebody who took it from where you stand.",
    prepare=prepare,
    good="You are a lab technician; they were one, and are a data analyst now.",
    bad="They have been a data analyst from the start.",
)
