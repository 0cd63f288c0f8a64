"""They live where the goal leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from askwell.core.naming import same_town
from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Seen, Verdict

if TYPE_CHECKING:
    from askwell.core.shortlist.codes import Points

POINTS = 8


def prepare(search: Search) -> Judge | None:
    wanted = [place for place in search.goal.places if place.strip()]
    if not wanted:
        return None

    there: dict[str, bool] = {"": False}

    def judge(candidate: Candidate) -> Verdict | None:
        place = candidate.contact.place
        if place not in there:
            there[place] = any(same_town(each, place) for each in wanted)
        if not there[place]:
            return None
        return POINTS, f"Is in {place.split(',')[0].strip()}, where your goal leads."

    return judge


def spread(search: Search, seen: Seen) -> Points:
    there = np.zeros(seen.crowd.size, np.bool_)
    for place in search.goal.places:
        if place.strip():
            there |= seen.crowd.in_town(place)
    return there * np.int16(POINTS)


reason = Ranking(
    name="goal-place",
    says="They are where your goal leads",
    why="Work differs from town to town, and somebody there knows how.",
    prepare=prepare,
    good="Your goal names Bristol, and they are there.",
    bad="Your goal names Bristol, and they are in Hull.",
    spread=spread,
)
