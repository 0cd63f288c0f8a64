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

from askwell.core.shortlist.reason import Ranking, Search, Seen
from askwell.core.shortlist.resting import rests
from askwell.core.shortlist.variety import steps
from askwell.core.shortlist.weights import heaviest

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from askwell.core.shortlist.crowd import Points

AT_FIRST, MORE = 1_000, 8
"""So many are lined up to be varied at first; where those are too much of one employer, so many times as many."""


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
    points = np.concatenate([_points(each, search, working) for each in sights])
    there = np.concatenate([_free(each, out) for each in sights])[lineup.order]
    names = np.flatnonzero(there)
    flat = lineup.order[names]
    tops = [at for row in _rows(sights, pinned, search.today) for at in np.flatnonzero(flat == row).tolist()]
    found = _best(points[flat], lineup.employers[names], limit, pinned=tops, times=heaviest(search.goal.weights))
    people = [each for seen in sights for each in seen.crowd.people] if len(sights) > 1 else sights[0].crowd.people
    return tuple(Leader(people[flat[at]].id, int(points[flat[at]]), behind) for at, behind in found)


def _points(seen: Seen, search: Search, rankings: Sequence[Ranking]) -> Points:
    found: Points = np.zeros(seen.crowd.size, np.int16)
    for each in rankings:
        if each.spread:
            found += each.spread(search, seen)
        elif judge := each.prepare(search):
            found += seen.judged(judge)
    return found


def _free(seen: Seen, out: Collection[str]) -> NDArray[np.bool_]:
    found: NDArray[np.bool_] = seen.living.copy()
    found[[row for row, each in seen.few if each.blocked]] = False
    found[[seen.crowd.row_of[id] for id in out if id in seen.crowd.row_of]] = False
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

    Variety only takes. So once the last one wanted stands before the first one not yet lined up, nobody who was not
    can come in.
    """
    order = np.argsort(-points, kind="stable")
    if pinned:
        order = np.concatenate([np.array(pinned), order[~np.isin(order, pinned)]])
    many = max(AT_FIRST, 2 * limit, len(pinned))
    while True:
        first = order[:many]
        behind = steps(employers[first], times=times)
        behind[: len(pinned)] = 0
        final = points[first] + behind
        best = np.lexsort((first, -final, np.minimum(np.arange(len(first)), len(pinned))))[:limit]
        if (
            many >= len(order)
            or limit <= len(pinned)
            or _stands_before(best, first, final, limit, order[many], points[order[many]])
        ):
            return [(int(first[at]), int(behind[at])) for at in best.tolist()]
        many *= MORE


def _stands_before(
    best: NDArray[np.int64], first: NDArray[np.int64], final: Points, limit: int, next: int, points: int
) -> bool:
    if len(best) < limit:
        return False
    last = best[-1]
    return (-int(final[last]), int(first[last])) < (-int(points), int(next))
