"""People as plain values: what an importer hands over, what a shortlist ranks, what a message is written from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from askwell.core.names import called

Tie = str
TIES: tuple[Tie, ...] = ("family", "friend", "classmate", "colleague", "acquaintance")
"""How the user knows somebody, warmest first: the order in which asking is easiest (docs/why/the-numbers.md)."""


@dataclass(frozen=True, kw_only=True)
class Position:
    employer: str = ""
    title: str = ""
    started: date | None = None
    ended: date | None = None

    @property
    def current(self) -> bool:
        return self.ended is None


NOWHERE = Position()


@dataclass(frozen=True, kw_only=True)
class Education:
    school: str
    field: str = ""
    degree: str = ""
    started: int | None = None
    ended: int | None = None
    """Years; None when unknown."""


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One true sentence about a person, with where it comes from (an address, or "you" for the user's own word)."""

    id: str = ""
    text: str
    source: str
    private: bool = False
    noted_at: datetime | None = None
    """When the user learnt it; None when that is not known."""
    said_on: date | None = None
    """The day of what it speaks of, where that is told."""


@dataclass(frozen=True, kw_only=True)
class Contact:
    """A person as far as known. Everything but the name may be missing, and missing stays missing."""

    id: str = ""
    name: str
    given_name: str = ""
    family_name: str = ""
    headline: str = ""
    place: str = ""
    time_zone: str = ""
    country: str = ""
    positions: tuple[Position, ...] = ()
    """Newest first."""
    education: tuple[Education, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    tie: Tie | None = None
    connected_on: date | None = None

    @property
    def position(self) -> Position:
        """What they do now; an empty position when nothing is known."""
        for each in self.positions:
            if each.ended is None:
                return each
        return NOWHERE

    @property
    def title(self) -> str:
        return self.position.title

    @property
    def employer(self) -> str:
        return self.position.employer

    @property
    def schools(self) -> tuple[str, ...]:
        return tuple(each.school for each in self.education)

    @property
    def first_name(self) -> str:
        return called(self.name, self.given_name)

    @property
    def reachable_by_linkedin(self) -> bool:
        return any(map(is_profile, self.links))


def is_profile(link: str) -> bool:
    """Whether it leads to a person on LinkedIn."""
    return "linkedin.com/in/" in link


@dataclass(frozen=True, kw_only=True)
class Profile:
    """The user's own background, as far as told."""

    name: str = ""
    headline: str = ""
    """Who they are in a clause, as they would say it: "a lab technician in Leeds"."""
    place: str = ""
    time_zone: str = "UTC"
    positions: tuple[Position, ...] = ()
    education: tuple[Education, ...] = ()
    interests: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    link: str = ""
    sign_off: str = "Best wishes"
    linkedin_plan: str = "unknown"
    """free, premium or unknown: decides how long an invitation note may be."""

    @property
    def first_name(self) -> str:
        return called(self.name)

    @property
    def employers(self) -> tuple[str, ...]:
        return tuple(each.employer for each in self.positions if each.employer)

    @property
    def schools(self) -> tuple[str, ...]:
        return tuple(each.school for each in self.education)


GOAL_KINDS: tuple[str, ...] = ("change-role", "choose-major", "new-industry", "one-company", "explore")


@dataclass(frozen=True, kw_only=True)
class Goal:
    id: str = ""
    title: str
    kind: str = "explore"
    roles: tuple[str, ...] = ()
    employers: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    learn: tuple[str, ...] = ()
    """Questions the user wants answered, in their own words."""
    weights: Mapping[str, int] = field(default_factory=dict, hash=False)
    """How many times a reason of the shortlist counts, where the user said so (`core/shortlist/weights.py`)."""
