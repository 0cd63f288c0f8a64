"""Something known about them touches what the user cares about."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from askwell.core.contacts import Fact
from askwell.core.fading import has_faded
from askwell.core.shortlist.common_ground import mentions
from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Seen, Verdict

if TYPE_CHECKING:
    from askwell.core.shortlist.codes import Points

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


def spread(search: Search, seen: Seen) -> Points:
    found = np.zeros(seen.crowd.size, np.bool_)
    for interest in (*search.profile.interests, *search.profile.skills):
        if interest.strip():
            found |= seen.crowd.told(interest, partial(_speaks_of, interest=interest, today=search.today))
    return found * np.int16(POINTS)


def _speaks_of(fact: Fact, *, interest: str, today: date) -> bool:
    return not has_faded(fact, today=today) and mentions(fact.text, interest)


reason = Ranking(
    name="shared-fact",
    says="You share an interest",
    why="A rare thing in common makes a letter that only you could have written.",
    prepare=prepare,
    good="You named choir singing, and they sing in a choir.",
    bad="Nothing is known of what they care about.",
    spread=spread,
    of_goal=False,
)
