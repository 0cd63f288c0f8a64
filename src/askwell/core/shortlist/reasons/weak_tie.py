"""The user knows them, but not closely: where a new job is wanted, that moves people further than close ties."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Seen, Verdict

if TYPE_CHECKING:
    from askwell.core.shortlist.codes import Points

POINTS: dict[str, int] = {"classmate": 8, "colleague": 8, "acquaintance": 13}
"""With those for the tie itself, each of the three stands a little above family and friends
(docs/why/the-numbers.md)."""
MOVES = frozenset(["change-role", "new-industry", "one-company"])
"""Goals that lead to another job; only about these something was measured."""


def prepare(search: Search) -> Judge | None:
    if search.goal.kind not in MOVES:
        return None

    def judge(candidate: Candidate) -> Verdict | None:
        points = POINTS.get(candidate.contact.tie or "")
        if not points:
            return None
        return points, "You know each other, but move in other circles: they hear of what your friends do not."

    return judge


def spread(search: Search, seen: Seen) -> Points:
    found: Points = np.zeros(seen.crowd.size, np.int16)
    for tie, points in POINTS.items():
        found[seen.by_tie.get(tie, [])] = points
    return found


reason = Ranking(
    name="weak-tie",
    says="You know them, but not closely",
    why="In the largest experiment on record, moderately weak ties moved more people into jobs than the closest.",
    prepare=prepare,
    good="You were colleagues once, and want to change your role.",
    bad="They are family, or your goal is only to explore.",
    spread=spread,
)
