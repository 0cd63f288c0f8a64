"""Warm first: the order in which asking is easiest, and why the next step is a small one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from askwell.core.contacts import TIES, Contact, Profile
from askwell.core.shortlist.common_ground import common_ground
from askwell.core.shortlist.reason import Candidate
from askwell.core.text import fold

BY_TIE = {
    "family": "Family: a question over a meal is enough, no letter needed.",
    "friend": "A friend: one line will do, and they will be glad you asked.",
    "classmate": "You sat in the same class; writing again after years pleases people more than you would think.",
    "colleague": "You have worked together, so you need not explain who you are.",
    "acquaintance": "You have met, and that is an opening already.",
}
INTRODUCED, SHARED, STRANGER = len(TIES), len(TIES) + 1, len(TIES) + 2
"""The rungs after the ties: somebody can introduce you, you share something, and nobody yet."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """One person on the ladder. `rung` is 0 for the easiest."""

    contact: Contact
    rung: int
    because: str


def easiest_first(candidates: Iterable[Candidate], *, profile: Profile | None = None) -> tuple[Step, ...]:
    """Family, friends and classmates first, strangers last; the blocked and those with an open ask left out."""
    steps = (_step(each, profile or Profile()) for each in candidates if not (each.blocked or each.open_outreach))
    return tuple(sorted(steps, key=lambda step: (step.rung, fold(step.contact.name), step.contact.id)))


def _step(candidate: Candidate, profile: Profile) -> Step:
    contact = candidate.contact
    if contact.tie in TIES:
        return Step(contact=contact, rung=TIES.index(contact.tie), because=BY_TIE[contact.tie])
    if candidate.introducers:
        because = f"{candidate.introducers[0]} can introduce you, so the first step is a line to a person you know."
        return Step(contact=contact, rung=INTRODUCED, because=because)
    ground = next(iter(common_ground(profile, contact)), None)
    if ground:
        return Step(contact=contact, rung=SHARED, because=f"{ground.text} That is your opening line.")
    return Step(
        contact=contact, rung=STRANGER, because="A stranger still: a few warmer talks first make this one easier."
    )
