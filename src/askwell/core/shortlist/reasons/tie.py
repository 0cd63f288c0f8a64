"""The user knows them."""

from __future__ import annotations

from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Verdict

KNOWN: dict[str, Verdict] = {
    "family": (20, "Family: the easiest person to ask."),
    "friend": (20, "A friend of yours."),
    "classmate": (15, "You were in class together."),
    "colleague": (15, "You have worked together."),
    "acquaintance": (9, "You know each other a little."),
}


def prepare(search: Search) -> Judge:
    def judge(candidate: Candidate) -> Verdict | None:
        return KNOWN.get(candidate.contact.tie) if candidate.contact.tie else None

    return judge


reason = Ranking(
    name="tie",
    says="You know them",
    why="Warm first: someone who knows you hardly ever says no, and each talk makes the next ask smaller.",
    prepare=prepare,
    good="You marked them as a friend.",
    bad="Nothing says that you know each other.",
    by_history=True,
    of_goal=False,
)
