"""They work, or worked, at an employer the goal names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from askwell.core.naming import key
from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Seen, Verdict

if TYPE_CHECKING:
    from askwell.core.shortlist.codes import Points

NOW, BEFORE = 25, 8


def prepare(search: Search) -> Judge | None:
    wanted = {key(employer) for employer in search.goal.employers} - {""}
    if not wanted:
        return None

    def judge(candidate: Candidate) -> Verdict | None:
        left: Verdict | None = None
        for position in candidate.contact.positions:
            if position.employer and key(position.employer) in wanted:
                if position.ended is None:
                    return NOW, f"Works at {position.employer}, which your goal names."
                left = left or (BEFORE, f"Used to work at {position.employer}, which your goal names.")
        return left

    return judge


def spread(search: Search, seen: Seen) -> Points:
    wanted = {key(employer) for employer in search.goal.employers} - {""}
    return seen.crowd.worth_of_work(wanted, now=NOW, before=BEFORE)


reason = Ranking(
    name="target-employer",
    says="They work where your goal names",
    why="Somebody inside knows what no page about an employer says.",
    prepare=prepare,
    good="Your goal names Northwind, and they work there.",
    bad="Your goal names Northwind, and they work at Southgate.",
    spread=spread,
)
