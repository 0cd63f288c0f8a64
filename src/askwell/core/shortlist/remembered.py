"""What a reason says whatever the goal is, worked out once for all goals.

Such a reason is never shown the goal, so that it cannot go by it. What its points do follow from is people and
history, which are in the `Seen` that keeps them, and the rest of the search, by which it knows them again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from askwell.core.contacts import Goal
from askwell.core.shortlist.reason import Judge, Ranking, Search, Seen

if TYPE_CHECKING:
    from askwell.core.shortlist.codes import Points

NO_GOAL = Goal(title="")


def remembered(ranking: Ranking) -> Ranking:
    """The same reason; its points for everybody are kept beside the people where no goal has a say in them."""
    if ranking.of_goal or not (ranking.spread or ranking.by_history):
        return ranking

    def prepare(search: Search) -> Judge | None:
        return ranking.prepare(_without_goal(search))

    def spread(search: Search, seen: Seen) -> Points:
        search = _without_goal(search)
        held = seen.points_kept.get(ranking.name)
        if held is None or held[0] != search:
            held = seen.points_kept[ranking.name] = search, seen.points(ranking, search)
        return held[1]

    return replace(ranking, prepare=prepare, spread=spread)


def _without_goal(search: Search) -> Search:
    return Search(NO_GOAL, search.profile, search.today, search.register)
