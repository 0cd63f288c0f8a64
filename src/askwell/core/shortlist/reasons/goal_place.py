"""They live where the goal leads."""

from __future__ import annotations

from askwell.core.shortlist.naming import same_town
from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Verdict

POINTS = 8


def prepare(search: Search) -> Judge | None:
    wanted = [place for place in search.goal.places if place.strip()]
    if not wanted:
        return None

    def judge(candidate: Candidate) -> Verdict | None:
        place = candidate.contact.place
        if not place or not any(same_town(each, place) for each in wanted):
            return None
        return POINTS, f"Is in {place.split(',')[0].strip()}, where your goal leads."

    return judge


reason = Ranking(
    name="goal-place",
    why="Work differs from town to town, and somebody there knows how.",
    prepare=prepare,
    good="Your goal names Bristol, and they are there.",
    bad="Your goal names Bristol, and they are in Hull.",
)
