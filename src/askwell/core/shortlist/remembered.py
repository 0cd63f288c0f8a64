"""What reasons say whatever the goal is: they never see it, and so are asked once for all goals.

Their points and sentences follow from people and history, beside which they are kept, and from what `Search` has
besides the goal, under which they are found again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from askwell.core.contacts import Goal
from askwell.core.shortlist.kept import Kept
from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Reason, Search, Seen

if TYPE_CHECKING:
    from askwell.core.shortlist.codes import Points

NO_GOAL = Goal(title="")
Said = list[Reason]


def blind(ranking: Ranking) -> Ranking:
    """The same reason, which is never shown the goal where it is not said to go by it."""
    if ranking.of_goal:
        return ranking
    spread = ranking.spread

    def prepare(search: Search) -> Judge | None:
        return ranking.prepare(_without_goal(search))

    if spread is None:
        return replace(ranking, prepare=prepare)
    return replace(ranking, prepare=prepare, spread=lambda search, seen: spread(_without_goal(search), seen))


def points(seen: Seen, search: Search, rankings: Sequence[Ranking]) -> Points:
    """What those of the reasons give together that know no goal. Not to be written to."""
    found: Points = seen.points_kept.get(search.besides_the_goal, lambda: _summed(seen, search, rankings))
    return found


def said(
    people: Sequence[Candidate], search: Search, speak: Callable[[Candidate], Said], kept: Kept
) -> Mapping[str, Said]:
    """What `speak` says of each, by their ids: what all reasons say together that know no goal."""
    known: Kept = kept.get(search.besides_the_goal, lambda: Kept(kept.most))
    held = known.among(each.contact.id for each in people)
    new = {
        each.contact.id: (each, speak(each))
        for each in people
        if each.contact.id not in held or held[each.contact.id][0] is not each
    }
    known.add(new)
    return {id: words for id, (_, words) in (held | new).items()}


def _summed(seen: Seen, search: Search, rankings: Sequence[Ranking]) -> Points:
    found: Points = np.zeros(seen.crowd.size, np.int16)
    for each in rankings:
        if not each.of_goal:
            found += seen.points(each, search)
    return found


def _without_goal(search: Search) -> Search:
    return Search(NO_GOAL, search.profile, search.today, search.register)
