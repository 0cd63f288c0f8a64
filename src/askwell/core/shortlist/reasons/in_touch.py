"""The two have written to each other before."""

from __future__ import annotations

from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Verdict

POINTS = 6


def prepare(search: Search) -> Judge:
    def judge(candidate: Candidate) -> Verdict | None:
        told = candidate.correspondence
        if told is None or not told.mutual or told.heard_on is None:
            return None
        return POINTS, f"You have written to each other on LinkedIn; they last in {told.heard_on:%B %Y}."

    return judge


reason = Ranking(
    name="in-touch",
    says="You have written to each other before",
    why="Somebody who has answered you before knows who you are, and the letter can begin where you left off.",
    prepare=prepare,
    good="Your LinkedIn messages show that you wrote and they answered.",
    bad="Only one of you ever wrote.",
    by_history=True,
    of_goal=False,
)
