"""They made the step the user thinks about: from work like the user's into work like the goal's."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Seen, Verdict

if TYPE_CHECKING:
    from askwell.core.shortlist.codes import Points
from askwell.core.shortlist.titles import Works, works_of

POINTS, CLOSE = 15, 0.4


def prepare(search: Search) -> Judge | None:
    mine = [each.title for each in search.profile.positions if each.title]
    roles = [role for role in search.goal.roles if role.strip()]
    if not mine or not roles:
        return None

    works = works_of(search.register)
    like_mine, like_the_goal = _nearness(works, mine), _nearness(works, roles)

    def judge(candidate: Candidate) -> Verdict | None:
        positions = candidate.contact.positions
        if len(positions) < 2:
            return None
        before = next((each.title for each in positions if each.ended and like_mine(each.title)), "")
        if not before:
            return None
        now = next((each.title for each in positions if each.ended is None), "")
        return (
            (POINTS, f"Went from {before} to {now}, the step you are thinking about.") if like_the_goal(now) else None
        )

    return judge


def _nearness(works: Works, wanted: list[str]) -> Callable[[str], bool]:
    """Whether a title is close to any of those wanted; each title is looked at once, since many people share one."""
    seen: dict[str, bool] = {}

    def near(title: str) -> bool:
        if title not in seen:
            seen[title] = bool(title) and any(works.likeness(each, title) >= CLOSE for each in wanted)
        return seen[title]

    return near


def spread(search: Search, seen: Seen) -> Points:
    """Whoever has left a position and is in another has two of them."""
    crowd = seen.crowd
    like_mine = crowd.titles.near((each.title for each in search.profile.positions), search.register) >= CLOSE
    like_the_goal = crowd.titles.near(search.goal.roles, search.register) >= CLOSE
    before = crowd.titles_before.marked(like_mine)
    return (before & crowd.title.marked(like_the_goal)) * np.int16(POINTS)


reason = Ranking(
    name="moved-like-you",
    says="They took the step you think about",
    why="Nobody knows the step better than somebody who took it from where you stand.",
    prepare=prepare,
    good="You are a lab technician; they were one, and are a data analyst now.",
    bad="They have been a data analyst from the start.",
    spread=spread,
)
