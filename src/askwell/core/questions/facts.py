"""What is known for filling a question's slots: only what stands in the records, nothing inferred or rounded up."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

from askwell.core.contacts import Contact, Goal, Position, Profile

HANDOVER = timedelta(days=366)
"""Many records know years only, so an end and a beginning in one year may lie in either order."""


def facts_for(goal: Goal, contact: Contact, *, profile: Profile) -> dict[str, str]:
    """Slot name to words; a fact that is not known is missing or empty."""
    earlier, now = _move(contact.positions)
    return {
        "employer": contact.employer,
        "title": contact.title,
        "earlier": earlier,
        "now": now,
        "school": contact.schools[0] if contact.schools else "",
        "role": goal.roles[0] if goal.roles else "",
        "my_work": _mine(profile),
    }


def _move(positions: tuple[Position, ...]) -> tuple[str, str]:
    """The latest move between two positions known by name; a new title at the same employer is a move too."""
    for later, earlier in pairwise(positions):
        was, became = _post(earlier), _post(later)
        if was and became and was != became and _followed(later, earlier):
            return was, became
    return "", ""


def _followed(later: Position, earlier: Position) -> bool:
    """Whether one was given up for the other; work done side by side is no move."""
    if earlier.ended is None:
        return False
    return later.started is None or later.started >= earlier.ended - HANDOVER


def _post(position: Position) -> str:
    """ "Title at Employer", or whichever is known."""
    return " at ".join(each for each in (position.title, position.employer) if each)


def _mine(profile: Profile) -> str:
    current = next((each for each in profile.positions if each.current), None)
    return _post(current) if current else ""
