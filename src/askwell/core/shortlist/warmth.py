"""Warm first: the order in which asking is easiest, and why the next step is a small one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from askwell.core.contacts import TIES, Contact, Fact, Profile
from askwell.core.naming import key
from askwell.core.shortlist.common_ground import common_ground, mentions
from askwell.core.shortlist.reason import Candidate, Seen
from askwell.core.text import fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

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


@dataclass(frozen=True, slots=True)
class Rungs:
    """Part of the ladder: how many stand on it, and the ids of those asked for, easiest first."""

    total: int
    ids: tuple[str, ...]


def easiest_of(
    sights: Sequence[Seen],
    *,
    profile: Profile,
    start: int,
    stop: int,
    among: Collection[str] | None = None,
    out: Collection[str] = (),
) -> Rungs:
    """The same order from columns, for everybody or only for those `among`, without those who are `out`: who stands
    from `start` to `stop`."""
    if not sights:
        return Rungs(0, ())
    crowds = [each.crowd for each in sights]
    lineup = crowds[0].lined_up(tuple(crowds[1:]))
    there = np.flatnonzero(lineup.in_order([_may_be_asked(each, among, out) for each in sights]))
    rungs = lineup.in_order([_rungs(each, profile) for each in sights])[there]
    shown = there[np.argsort(rungs, kind="stable")[start:stop]]
    return Rungs(total=len(there), ids=tuple(lineup.person(at).id for at in shown.tolist()))


def _may_be_asked(seen: Seen, among: Collection[str] | None, out: Collection[str]) -> NDArray[np.bool_]:
    rows = seen.crowd.row_of
    found: NDArray[np.bool_] = seen.living.copy()
    if among is not None:
        found[:] = False
        found[[rows[id] for id in among if id in rows]] = True
        found &= seen.living
    found[[row for row, each in seen.few if each.blocked or each.open_outreach]] = False
    found[[rows[id] for id in out if id in rows]] = False
    return found


def _rungs(seen: Seen, profile: Profile) -> NDArray[np.int8]:
    crowd = seen.crowd
    shared = crowd.worked_at({key(each) for each in profile.employers})
    shared |= crowd.studied_at({key(each) for each in profile.schools})
    for interest in profile.interests:
        shared |= crowd.told(interest, partial(_mentions, interest))
    if profile.place:
        shared |= crowd.in_town(profile.place)
    found = np.where(shared, SHARED, STRANGER).astype(np.int8)
    found[seen.introduced] = INTRODUCED
    for row, each in seen.few:
        if each.contact.tie in TIES:
            found[row] = TIES.index(each.contact.tie)
    return found


def _mentions(interest: str, fact: Fact) -> bool:
    return mentions(fact.text, interest)


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
