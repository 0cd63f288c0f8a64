"""They were asked already: one is open, they said no, or it was a short while ago."""

from __future__ import annotations

from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Verdict
from askwell.core.shortlist.resting import REST, rests

OPEN, REFUSED, LATELY = -60, -60, -50


def prepare(search: Search) -> Judge:
    today = search.today

    def judge(candidate: Candidate) -> Verdict | None:
        if not rests(candidate, today=today):
            return None
        if candidate.open_outreach:
            return OPEN, "You have written to them already, and that is still open."
        if candidate.last_asked is None:
            return REFUSED, "They said no to you before."
        word = "They said no" if candidate.refused else "You asked them"
        return (REFUSED if candidate.refused else LATELY), f"{word} less than {REST} days ago; let it rest."

    return judge


reason = Ranking(
    name="asked-lately",
    says="You asked them lately, or they said no",
    why="Nobody should be asked twice in half a year; there are others who have not been asked at all.",
    prepare=prepare,
    good="You asked them two months ago, so they stand further down.",
    bad="You asked them a year ago, or never.",
    holds_back=True,
    by_history=True,
    of_goal=False,
)
