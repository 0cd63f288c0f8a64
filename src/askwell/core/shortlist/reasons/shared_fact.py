"""Something known about them touches what the user cares about."""

from __future__ import annotations

from askwell.core.fading import has_faded
from askwell.core.shortlist.common_ground import mentions
from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Verdict

POINTS = 10


def prepare(search: Search) -> Judge | None:
    mine = [each for each in (*search.profile.interests, *search.profile.skills) if each.strip()]
    if not mine:
        return None

    def judge(candidate: Candidate) -> Verdict | None:
        for fact in candidate.contact.facts:
            if fact.private or has_faded(fact, today=search.today):
                continue
            for interest in mine:
                if mentions(fact.text, interest):
                    return POINTS, f"You share {interest}: {fact.text}"
        return None

    return judge


reason = Ranking(
    name="shared-fact",
    why="A rare thing in common makes a letter that only you could have written.",
    prepare=prepare,
    good="You named choir singing, and they sing in a choir.",
    bad="Nothing is known of what they care about.",
)
