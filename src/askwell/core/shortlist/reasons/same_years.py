"""They studied where the user studied, and in the same years."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from askwell.core.contacts import Education
from askwell.core.naming import key
from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Seen, Verdict

if TYPE_CHECKING:
    from askwell.core.shortlist.codes import Points

POINTS = 5
"""Besides those for the school itself."""


def prepare(search: Search) -> Judge | None:
    if not _mine(search):
        return None

    def judge(candidate: Candidate) -> Verdict | None:
        for theirs in candidate.contact.education:
            if _together(search, theirs):
                return POINTS, f"You were at {theirs.school} in the same years."
        return None

    return judge


def _mine(search: Search) -> list[Education]:
    return [each for each in search.profile.education if key(each.school) and each.started and each.ended]


def _together(search: Search, theirs: Education) -> bool:
    """A year at least; where a year is missing nothing is proved."""
    if theirs.started is None or theirs.ended is None:
        return False
    return any(
        key(mine.school) == key(theirs.school)
        and (mine.started or 0) < theirs.ended
        and theirs.started < (mine.ended or 0)
        for mine in _mine(search)
    )


def spread(search: Search, seen: Seen) -> Points:
    schools = {key(each.school) for each in _mine(search)}
    return seen.crowd.studied(lambda theirs: _together(search, theirs), schools) * np.int16(POINTS)


reason = Ranking(
    name="same-years",
    says="You were there in the same years",
    why="Whoever sat in the same lecture halls may remember you, or the same teacher.",
    prepare=prepare,
    good="You were both at the University of York in 2011.",
    bad="You both went to York, ten years apart, or nobody says when.",
    spread=spread,
    of_goal=False,
)
