"""The best of everybody at once: points from columns, places from points, and only those looked at who are shown.

Equal to judging everybody one by one (`rank`), because every reason's `spread` gives the points of its judge; a
reason that has none makes everybody be judged, and so does a look at the best that finds other points than expected.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from askwell.core.shortlist import remembered
from askwell.core.shortlist.reason import Ranking, Search, Seen
from askwell.core.shortlist.resting import rests
from askwell.core.shortlist.variety import steps
from askwell.core.shortlist.weights import heaviest

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from askwell.core.shortlist.codes import Points

NEVER = -20_000
"""Below what all reasons together can take off."""
AT_FIRST, MORE = 1_000, 8
"""So many at least are lined up to be varied at first; where one employer has too many of them, so many times as
many."""
NEAR = 16
"""Points below the best within which the first are looked for at first."""


@dataclass(frozen=True, slots=True)
class Leader:
    id: str
    points: int
    """Of all reasons but variety."""
    behind: int
    """What variety takes off, 0 or less."""


def leading(
    sights: Sequence[Seen],
    search: Search,
    rankings: Mapping[str, Ranking],
    *,
    limit: int,
    out: Collection[str] = (),
    pinned: Sequence[str] = (),
) -> tuple[Leader, ...] | None:
    """The first `limit` as `rank` would have them, the `pinned` on top, without those who are `out`. None when a
    reason does not know its points from columns."""
    working = [each for each in rankings.values() if each.prepare(search)]
    if not all(each.spread or each.by_history for each in working):
        return None
    if not sights:
        return ()
    lineup = sights[0].crowd.lined_up(tuple(each.crowd for each in sights[1:]))
    points = lineup.in_order([_points(each, search, working, out) for each in sights])
    tops = [at for at in map(lineup.place, _rows(sights, pinned, search.today)) if points[at] != NEVER]
    found = _best(points, lineup.employers, limit, pinned=tops, times=heaviest(search.goal.weights))
    return tuple(Leader(lineup.person(at).id, int(points[at]), behind) for at, behind in found)


def _points(seen: Seen, search: Search, rankings: Sequence[Ranking], out: Collection[str]) -> Points:
    """`NEVER` for whoever is not to be listed."""
    found = remembered.points(seen, search, rankings).copy()
    for each in rankings:
        if each.of_goal:
            found += seen.points(each, search)
    found[seen.unlisted] = NEVER
    found[[seen.crowd.row_of[id] for id in out if id in seen.crowd.row_of]] = NEVER
    return found


def _rows(sights: Sequence[Seen], ids: Sequence[str], today: date) -> list[int]:
    """Where those of these stand who do not rest; rows count through all crowds."""
    found, before = dict[str, int](), 0
    for seen in sights:
        rows = {id: row for id in ids if (row := seen.crowd.row_of.get(id)) is not None and seen.living[row]}
        resting = {id for id in rows if (it := seen.history.get(id)) and rests(it, today=today)}
        found |= {id: before + row for id, row in rows.items() if id not in resting}
        before += seen.crowd.size
    return [found[id] for id in ids if id in found]


def _best(
    points: Points, employers: NDArray[np.int64], limit: int, *, pinned: Sequence[int] = (), times: int = 1
) -> list[tuple[int, int]]:
    """Places and what variety takes off, best first. Both columns are in the order of names. The `pinned` come first,
    and variety takes nothing off them; of others it takes `times` as much.

    Variety only takes. So once the last one wanted has more points than anybody not yet lined up, nobody who was not
    can come in.
    """
    many = max(AT_FIRST, 2 * limit)
    while True:
        least = _least(points, many)
        listed = np.flatnonzero(points >= least)
        first = listed[np.argsort(-points[listed], kind="stable")]
        if pinned:
            first = np.concatenate([pinned, first[~np.isin(first, pinned)]])
        behind = steps(employers[first], times=times)
        behind[: len(pinned)] = 0
        final = points[first] + behind
        best = np.lexsort((first, -final, np.minimum(np.arange(len(first)), len(pinned))))[:limit]
        enough = len(best) == limit and (limit <= len(pinned) or final[best[-1]] >= least)
        if enough or least == NEVER + 1:
            return [(int(first[at]), int(behind[at])) for at in best.tolist()]
        many *= MORE


def _least(points: Points, many: int) -> int:
    """The most points that at least so many have, found by halving: to count is much quicker than to sort. They are
    not far below the best mostly."""
    high, reach = int(points.max(initial=NEVER + 1)), NEAR
    while high - reach > NEVER and np.count_nonzero(points >= high - reach) < many:
        reach *= 2
    low = max(high - reach, NEVER + 1)
    while low < high:
        middle = (low + high + 1) // 2
        if np.count_nonzero(points >= middle) >= many:
            low = middle
        else:
            high = middle - 1
    return low
