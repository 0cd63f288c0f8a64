"""They do the work the goal asks about, or used to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from askwell.core.contacts import Position
from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Seen, Verdict

if TYPE_CHECKING:
    from askwell.core.shortlist.codes import Points
from askwell.core.shortlist.titles import works_of

NOW, BEFORE = 40, 14


def prepare(search: Search) -> Judge | None:
    roles = [role for role in search.goal.roles if role.strip()]
    if not roles:
        return None
    works = works_of(search.register)
    fits: dict[str, float] = {}

    def fit(title: str) -> float:
        if title not in fits:
            fits[title] = max(works.likeness(role, title) for role in roles) if title else 0.0
        return fits[title]

    def judge(candidate: Candidate) -> Verdict | None:
        best: Verdict | None = None
        for position in candidate.contact.positions:
            likeness = fit(position.title)
            if likeness and (best is None or _points(position, likeness) > best[0]):
                best = _points(position, likeness), _because(position, likeness)
        return best

    return judge


def _points(position: Position, likeness: float) -> int:
    return round(likeness * (NOW if position.ended is None else BEFORE))


def _because(position: Position, likeness: float) -> str:
    close = "the work your goal asks about" if likeness == 1 else "near the work your goal asks about"
    return f"{'Works' if position.ended is None else 'Used to work'} as {position.title}, {close}."


def spread(search: Search, seen: Seen) -> Points:
    crowd = seen.crowd
    near = crowd.titles.near(search.goal.roles, search.register)
    some = np.flatnonzero(near)
    now, before = (np.rint(near[some] * most).astype(np.int16) for most in (NOW, BEFORE))
    return np.maximum(crowd.titles_now.worth(some, now), crowd.titles_before.worth(some, before))


reason = Ranking(
    name="role-words",
    says="They do the work your goal asks about",
    why="The people worth asking are those who do the work itself.",
    prepare=prepare,
    good="Your goal is machine learning engineer, and they are ML Engineer at Northwind.",
    bad="Your goal is machine learning engineer, and they are Train Driver.",
    spread=spread,
)
