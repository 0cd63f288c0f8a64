"""Somebody could introduce the two."""

from __future__ import annotations

from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Verdict

POINTS = 8


def prepare(search: Search) -> Judge:
    def judge(candidate: Candidate) -> Verdict | None:
        if not candidate.introducers or candidate.contact.tie:
            return None
        return POINTS, f"{candidate.introducers[0]} could introduce you."

    return judge


reason = Ranking(
    name="introduction",
    why="A stranger who is asked through a friend is no longer quite a stranger.",
    prepare=prepare,
    good="Your friend Priya knows them.",
    bad="You know them yourself, or nobody you know does.",
)
