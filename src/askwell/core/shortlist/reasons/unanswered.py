"""They have something from the user already, outside Askwell, and have not answered it."""

from __future__ import annotations

from datetime import date

from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Verdict

REST = 180
"""Days, as after an ask of Askwell's own (docs/why/the-numbers.md)."""
MESSAGE, INVITATION = -30, -15
"""Less than for an ask: a birthday wish is a message too, and the export may be older than the answer."""


def prepare(search: Search) -> Judge:
    today = search.today

    def judge(candidate: Candidate) -> Verdict | None:
        told = candidate.correspondence
        if told is None:
            return None
        wrote, invited = told.unanswered_since, told.invited_on
        if wrote and (today - wrote).days < REST:
            return (
                MESSAGE,
                f"You wrote to them on LinkedIn on {wrote.day} {wrote:%B}, and no answer is known; let it rest.",
            )
        if invited and not candidate.contact.connected_on and (today - invited).days < REST:
            return (
                INVITATION,
                f"You invited them on LinkedIn on {invited.day} {invited:%B}, and that is not accepted yet.",
            )
        return None

    return judge


def _day(it: date) -> str:
    return f"{it.day} {it:%B}"


reason = Ranking(
    name="unanswered",
    says="A message of yours lies unanswered",
    why="Whoever has a letter of yours lying there should not get a second one about something else.",
    prepare=prepare,
    good="You wrote to them on LinkedIn in May, and your export holds no answer.",
    bad="They answered you, or you never wrote to them.",
    holds_back=True,
    by_history=True,
    of_goal=False,
)
