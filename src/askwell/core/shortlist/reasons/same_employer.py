"""A former colleague: both records name the same employer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from askwell.core.naming import key
from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Seen, Verdict
from askwell.core.text import stopped

if TYPE_CHECKING:
    from askwell.core.shortlist.codes import Points

POINTS = 18


def prepare(search: Search) -> Judge | None:
    mine = {key(employer) for employer in search.profile.employers} - {""}
    if not mine:
        return None

    def judge(candidate: Candidate) -> Verdict | None:
        for position in candidate.contact.positions:
            if position.employer and key(position.employer) in mine:
                return POINTS, stopped(f"You have both worked at {position.employer}.")
        return None

    return judge


def spread(search: Search, seen: Seen) -> Points:
    mine = {key(employer) for employer in search.profile.employers} - {""}
    return seen.crowd.worked_at(mine) * np.int16(POINTS)


reason = Ranking(
    name="same-employer",
    says="You worked at the same place",
    why="Former colleagues answer one another: a shared workplace is half an introduction.",
    prepare=prepare,
    good="You both have Leeds City Labs in your records.",
    bad="You worked at Leeds City Labs, they at Northwind.",
    spread=spread,
    of_goal=False,
)
