"""There is a way to write to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Seen, Verdict

if TYPE_CHECKING:
    from askwell.core.shortlist.codes import Points

BY_EMAIL, BY_LINKEDIN = (10, "You have an email address for them."), (7, "You can write to them on LinkedIn.")


def prepare(search: Search) -> Judge:
    def judge(candidate: Candidate) -> Verdict | None:
        contact = candidate.contact
        if contact.emails:
            return BY_EMAIL
        return BY_LINKEDIN if contact.links and contact.reachable_by_linkedin else None

    return judge


def spread(search: Search, seen: Seen) -> Points:
    worth: Points = np.array([0, BY_LINKEDIN[0], BY_EMAIL[0]], np.int16)[seen.crowd.reach]
    return worth


reason = Ranking(
    name="reachable",
    says="There is a way to write to them",
    why="The best match is no help today if there is no way to write to them.",
    prepare=prepare,
    good="An email address or a LinkedIn profile is on record.",
    bad="Only their name is known.",
    spread=spread,
    of_goal=False,
)
