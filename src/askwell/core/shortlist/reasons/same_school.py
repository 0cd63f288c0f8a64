"""They studied where the user studied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from askwell.core.naming import key
from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Seen, Verdict
from askwell.core.text import stopped

if TYPE_CHECKING:
    from askwell.core.shortlist.codes import Points

POINTS = 15


def prepare(search: Search) -> Judge | None:
    mine = {key(school) for school in search.profile.schools} - {""}
    if not mine:
        return None

    def judge(candidate: Candidate) -> Verdict | None:
        for education in candidate.contact.education:
            if key(education.school) in mine:
                return POINTS, stopped(f"You both studied at {education.school}.")
        return None

    return judge


def spread(search: Search, seen: Seen) -> Points:
    mine = {key(school) for school in search.profile.schools} - {""}
    return seen.crowd.studied_at(mine) * np.int16(POINTS)


reason = Ranking(
    name="same-school",
    says="You went to the same school",
    why="Alumni say yes to their own more readily than to strangers, and it gives the letter an honest opening.",
    prepare=prepare,
    good="You both list the University of York.",
    bad="You list the University of York, they York University.",
    spread=spread,
    of_goal=False,
)
