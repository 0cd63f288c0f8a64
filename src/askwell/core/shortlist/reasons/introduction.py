"""Somebody could introduce the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Seen, Verdict

if TYPE_CHECKING:
    from askwell.core.shortlist.codes import Points

POINTS = 8


def prepare(search: Search) -> Judge:
    def judge(candidate: Candidate) -> Verdict | None:
        if not candidate.introducers or candidate.contact.tie:
            return None
        return POINTS, f"{candidate.introducers[0]} could introduce you."

    return judge


def spread(search: Search, seen: Seen) -> Points:
    return seen.introduced * np.int16(POINTS)


reason = Ranking(
    name="introduction",
    says="Somebody could introduce you",
    why="A stranger who is asked through a friend is no longer quite a stranger.",
    prepare=prepare,
    good="Your friend Priya knows them.",
    bad="You know them yourself, or nobody you know does.",
    spread=spread,
    of_goal=False,
)
