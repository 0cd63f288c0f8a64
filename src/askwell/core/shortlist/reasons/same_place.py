"""They live where the user lives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from askwell.core.naming import same_town
from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Seen, Verdict

if TYPE_CHECKING:
    from askwell.core.shortlist.codes import Points

POINTS = 5


def prepare(search: Search) -> Judge | None:
    mine = search.profile.place
    if not mine:
        return None

    def judge(candidate: Candidate) -> Verdict | None:
        place = candidate.contact.place
        if not place or not same_town(mine, place):
            return None
        return POINTS, f"You are both in {place.split(',')[0].strip()}, so a coffee is possible."

    return judge


def spread(search: Search, seen: Seen) -> Points:
    return seen.crowd.in_town(search.profile.place) * np.int16(POINTS)


reason = Ranking(
    name="same-place",
    says="You live in the same town",
    why="Close enough for a coffee; a small thing, since many people share a town.",
    prepare=prepare,
    good="You live in Leeds, and so do they.",
    bad="You live in Cambridge, United Kingdom, they in Cambridge, United States.",
    spread=spread,
    of_goal=False,
)
