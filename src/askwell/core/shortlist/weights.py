"""How much each reason counts, as the user says for one goal: more, as usual, or not at all.

What holds back counts as much as the reason that counts most. So however the reasons are weighed, whoever was asked
lately does not come forward by it, and a crowd of one employer steps back as far.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Seen, Verdict

if TYPE_CHECKING:
    from askwell.core.shortlist.codes import Points

MORE, USUAL, NOT = 2, 1, 0
LEVELS = {"more": MORE, "usual": USUAL, "not": NOT}
"""What the user says -> by how much the points are multiplied."""


def heaviest(weights: Mapping[str, int]) -> int:
    return max(USUAL, *weights.values()) if weights else USUAL


def weighed(rankings: Mapping[str, Ranking], weights: Mapping[str, int]) -> dict[str, Ranking]:
    """The same reasons with points that count so much; those that do not count are left out."""
    most = heaviest(weights)
    found = {}
    for name, each in rankings.items():
        times = most if each.holds_back else weights.get(name, USUAL)
        if times != NOT:
            found[name] = each if times == USUAL else _multiplied(each, times)
    return found


def _multiplied(ranking: Ranking, times: int) -> Ranking:
    def prepare(search: Search) -> Judge | None:
        judge = ranking.prepare(search)
        if judge is None:
            return None

        def louder(candidate: Candidate) -> Verdict | None:
            verdict = judge(candidate)
            return (verdict[0] * times, verdict[1]) if verdict else None

        return louder

    spread = ranking.spread
    if spread is None:
        return replace(ranking, prepare=prepare)

    def wider(search: Search, seen: Seen) -> Points:
        return spread(search, seen) * times

    return replace(ranking, prepare=prepare, spread=wider)
