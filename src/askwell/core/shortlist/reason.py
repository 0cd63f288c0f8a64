"""What a ranking reason is: something that may speak for or against asking one person now, in points and words.

A reason is prepared once for a goal, a profile and a day; what comes back judges one candidate after another and has
to be quick. A reason whose facts are missing from the goal or the profile prepares nothing and stays silent.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from askwell.core.contacts import Contact, Goal, Profile
from askwell.core.correspondence import Correspondence
from askwell.core.occupations import Register, house


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


@dataclass(frozen=True, slots=True)
class Search:
    """For whom, for what and when a shortlist is made."""

    goal: Goal
    profile: Profile
    today: date
    register: Register = field(default_factory=house)
    """Which occupations are known: those of the house, and what was loaded besides."""


Verdict = tuple[int, str]
"""Points, and a sentence that says why."""
Judge = Callable[[Candidate], Verdict | None]


@dataclass(frozen=True, kw_only=True)
class Ranking:
    """One file on the shelf. `prepare` answers None when this search gives the reason nothing to go by."""

    name: str
    why: str
    prepare: Callable[[Search], Judge | None]
    good: str
    """An example of a person for whom it speaks (or, for a reason against, of one it holds back)."""
    bad: str
    """An example of a person it leaves alone."""
