"""What the user says of one goal's list: whom they pinned to the top, and whom it does not show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from askwell.core.shortlist.reason import Candidate
from askwell.core.shortlist.resting import rests

BELOW = 1_000_000
"""The place on top of everybody who is not there: behind more pins than anybody sets."""


@dataclass(frozen=True, slots=True)
class Wishes:
    pinned: tuple[str, ...] = ()
    """Ids, the first pinned first."""
    hidden: frozenset[str] = frozenset()

    def allow(self, candidate: Candidate) -> bool:
        return not candidate.blocked and candidate.contact.id not in self.hidden

    def place(self, candidate: Candidate, *, today: date) -> int:
        """On top, the first at 0; `BELOW` for whoever is not pinned, and for those who rest: their pin waits."""
        id = candidate.contact.id
        return BELOW if id not in self.pinned or rests(candidate, today=today) else self.pinned.index(id)
