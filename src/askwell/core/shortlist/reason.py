"""What a ranking reason is: something that may speak for or against asking one person now, in points and words.

A reason is prepared once for a goal, a profile and a day; what comes back judges one candidate after another and has
to be quick. A reason whose facts are missing from the goal or the profile prepares nothing and stays silent.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from askwell.core.contacts import Contact, Goal, Profile
from askwell.core.correspondence import Correspondence
from askwell.core.occupations import Register, house
from askwell.core.shortlist.circle import Circle
from askwell.core.shortlist.crowd import Crowd
from askwell.core.shortlist.kept import Kept

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from askwell.core.shortlist.codes import Mask, Points

KINDS = 4
"""Answers that are kept of what does not go by the goal; one does unless goals are weighed each in another way."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """A contact with what this user's own history says about asking them."""

    contact: Contact
    last_asked: date | None = None
    refused: bool = False
    open_outreach: bool = False
    blocked: bool = False
    introducers: tuple[str, ...] = ()
    """Names of people who could introduce the user."""
    correspondence: Correspondence | None = None
    """What passed between the two outside Askwell."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One entry of an explanation. The points of all entries sum to the score."""

    reason: str
    points: int
    because: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Ranked:
    contact: Contact
    score: int
    reasons: tuple[Reason, ...]
    """Weightiest first."""
    pinned: bool = False
    resting: bool = False
    """Not to be asked just now: a pin waits until they may be."""


@dataclass(frozen=True, slots=True)
class Search:
    """For whom, for what and when a shortlist is made."""

    goal: Goal
    profile: Profile
    today: date
    register: Register = field(default_factory=house)
    """Which occupations are known: those of the house, and what was loaded besides."""

    @property
    def besides_the_goal(self) -> Hashable:
        """All that a reason which never sees the goal can follow from, and how much each counts. People and history
        are not in it."""
        return self.profile, self.today, self.register, tuple(sorted(self.goal.weights.items()))


@dataclass(frozen=True)
class Seen:
    """Everybody, as columns, with what this user's own history says about a few of them.

    Those in `history` are candidates of whom only name, tie and the day of connecting are filled in, besides what has
    passed. Everybody else has neither history nor tie.
    """

    crowd: Crowd
    circle: Circle
    history: Mapping[str, Candidate]
    living: Mask
    """Which rows count."""
    points_kept: Kept = field(default_factory=lambda: Kept(KINDS), compare=False)
    """What all reasons together give that know no goal, by what they follow from."""

    @cached_property
    def few(self) -> list[tuple[int, Candidate]]:
        rows = self.crowd.row_of
        return [(rows[id], each) for id, each in self.history.items() if id in rows]

    @cached_property
    def by_tie(self) -> Mapping[str, list[int]]:
        """The rows of those whom the user knows, by how."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for row, each in self.few:
            if each.contact.tie:
                found[each.contact.tie].append(row)
        return dict(found)

    @cached_property
    def unlisted(self) -> NDArray[np.int64]:
        """The rows that do not count, and those of people who are blocked."""
        blocked = [row for row, each in self.few if each.blocked]
        return np.append(np.flatnonzero(~self.living), blocked).astype(np.int64)

    @cached_property
    def introduced(self) -> Mask:
        """Whom the user does not know, and somebody could introduce."""
        strangers = self.living & ~self.crowd.connected
        strangers[[row for row, each in self.few if each.contact.tie]] = False
        return self.crowd.introduced(self.circle, strangers)

    def points(self, ranking: Ranking, search: Search) -> Points:
        """What a reason gives to everybody; nothing where this search gives it nothing to go by."""
        judge = ranking.prepare(search)
        if judge is None:
            return np.zeros(self.crowd.size, np.int16)
        return ranking.spread(search, self) if ranking.spread else self._judged(judge)

    def _judged(self, judge: Judge) -> Points:
        """By history alone."""
        found: Points = np.zeros(self.crowd.size, np.int16)
        for row, candidate in self.few:
            if verdict := judge(candidate):
                found[row] = verdict[0]
        return found


Verdict = tuple[int, str]
"""Points, and a sentence that says why."""
Judge = Callable[[Candidate], Verdict | None]


@dataclass(frozen=True, kw_only=True)
class Ranking:
    """One file on the shelf. `prepare` answers None when this search gives the reason nothing to go by."""

    name: str
    says: str
    """What it goes by, for whoever decides how much it matters to them."""
    why: str
    prepare: Callable[[Search], Judge | None]
    good: str
    """An example of a person for whom it speaks (or, for a reason against, of one it holds back)."""
    bad: str
    """An example of a person it leaves alone."""
    spread: Callable[[Search, Seen], Points] | None = None
    """The same points as those of the judge, for everybody at once; asked only when `prepare` has a judge. Without
    it, and without `by_history`, everybody is judged one by one, which takes a thousand times as long."""
    holds_back: bool = False
    """It speaks against asking somebody now, out of courtesy to them. No weight of the user's outweighs it."""
    of_goal: bool = True
    """Whether it goes by the goal. One that does not never sees it, and is asked once for all goals alike."""
    by_history: bool = False
    """The judge reads nothing but tie, name, day of connecting, and what has passed: those who have a history are
    judged one by one, and nobody else can have points."""
