"""They made the step the user thinks about: from work like the user's into work like the goal's."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import numpy as np

from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Seen, Verdict

if TYPE_CHECKING:
    from askwell.core.shortlist.crowd import Points
from askwell.core.shortlist.titles import Works

POINTS, CLOSE = 15, 0.4


def prepare(search: Search) -> Judge | None:
    mine = [each.title for each in search.profile.positions if each.title]
    roles = [role for role in search.goal.roles if role.strip()]
    if not mine or not roles:
        return None

    works = Works(search.register)
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

    def close(roles: Iterable[str]) -> set[str]:
        near = (crowd.close(role, search.register, least=CLOSE) for role in roles if role.strip())
        return {title for each in near for title in each}

    before = crowd.titles_before.having(close(each.title for each in search.profile.positions))
    return (before & crowd.title.having(close(search.goal.roles))) * np.int16(POINTS)


reason = Ranking(
    name="moved-like-you",
    says="They took the step you think about",
    why="Nobody knows the step better than somebody who took it from where you stand.",
    prepare=prepare,
    good="You are a lab technician; they were one, and are a data analyst now.",
    bad="They have been a data analyst from the start.",
    spread=spread,
)
