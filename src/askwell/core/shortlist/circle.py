"""The user's circle: whom they know, and whom each of those knows. It finds connectors to many people at once.

Ties on record lie in three flat arrays, sorted by the person who is known: who can be reached from whom is one slice
(reference: docs/why/who-knows-whom.md). What two people share by employer or school is never laid down as pairs,
because one large house would make millions of them; the user's circle is indexed by house and school instead.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from copy import copy
from dataclasses import dataclass
from itertools import compress
from typing import Any

import numpy as np

from askwell.core.contacts import Contact, Education, Position
from askwell.core.naming import key
from askwell.core.shortlist import ties
from askwell.core.shortlist.common_ground import overlap

TOLD, MAIL, TOGETHER, COLLEAGUES, CLASSMATES, EMPLOYER, SCHOOL = (
    "told", "mail", "together", "colleagues", "classmates", "employer", "school",
)  # fmt: skip
_Places = dict[str, list[tuple[int, Any]]]
"""By the key of a house or school who of the circle was there, by number, and as what."""
_Best = tuple[int, str, str, str]
"""The strength with its sign turned, so that the smallest is the best; then connector, ground and place."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Friend:
    """Somebody in the circle. `own` says how well the user knows them, in points."""

    id: str
    own: int
    positions: tuple[Position, ...] = ()
    education: tuple[Education, ...] = ()


@dataclass(frozen=True, slots=True)
class Tie:
    """Two people know each other, whichever is named first."""

    one: str
    other: str
    points: int


@dataclass(frozen=True, slots=True)
class Link:
    """A connector to somebody: how strong in all, on what ground, and the house or school that they share."""

    connector: str
    strength: int
    basis: str
    place: str = ""


class Circle:
    """Built once and asked often; it never changes."""

    def __init__(self, friends: Iterable[Friend], between: Iterable[Tie] = ()) -> None:
        known = {each.id: each for each in friends if each.own}
        self.ids = list(known)
        self.own = array("i", (each.own for each in known.values()))
        self._lay_down(between)
        self._index(known.values())

    def links(self, target: Contact) -> list[Link]:
        """Everybody who could introduce the user to `target`, strongest first, each on their best ground."""
        best: dict[int, Link] = {}
        for number, link in self._links(target):
            held = best.get(number)
            if held is None or link.strength > held.strength:
                best[number] = link
        offered = (each for each in best.values() if each.strength >= ties.LEAST)
        return sorted(offered, key=lambda each: (-each.strength, each.connector))

    def best(self, target: Contact, *, spared: Collection[str] = ()) -> Link | None:
        """The first of `links` who is not `spared`, without making the others: no house or school is looked through
        further than somebody there could still be the best."""
        out = {*spared, target.id}
        best: _Best = (1 - ties.LEAST, "", "", "")
        begins, ends = self._span(target.id)
        for number, points in zip(self.knowers[begins:ends], self.points[begins:ends], strict=True):
            offer = (-points - self.own[number], self.ids[number])
            if offer < best[:2] and offer[1] not in out:
                best = (*offer, TOLD if points == ties.TOLD else MAIL, "")
        for position in target.positions:
            best = self._better(
                best, self._house(position), ties.TOGETHER, _at_work, position, position.employer, out
            )
        for study in target.education:
            best = self._better(best, self._school(study), ties.CLASSMATES, _at_school, study, study.school, out)
        return Link(best[1], -best[0], best[2], best[3]) if best[1] else None

    def _better(
        self,
        best: _Best,
        people: list[tuple[int, Any]],
        most: int,
        judge: Callable[[Any, Any], tuple[int, str]],
        theirs: Any,
        place: str,
        out: set[str],
    ) -> _Best:
        """The better of `best` and what a house or school has to offer, where those known best stand first."""
        for number, mine in people:
            id, own = self.ids[number], self.own[number]
            if (-own - most, id) >= best[:2]:
                break
            points, basis = judge(mine, theirs)
            if (-own - points, id) < best[:2] and id not in out:
                best = (-own - points, id, basis, place)
        return best

    def without(self, out: Collection[str]) -> Circle:
        """The same circle, in which these lend their names to nobody."""
        numbers = {number for number, id in enumerate(self.ids) if id in out}
        if not numbers:
            return self
        rest = copy(self)
        rest.houses, rest.schools = (_without(kind, numbers) for kind in (self.houses, self.schools))
        rest._keep_ties(numbers)
        return rest

    def opens_house(self, house: str, theirs: Position) -> bool:
        """Whether somebody could introduce the user to whoever has this position, if to nobody else there. `house` is
        the key of its employer."""
        return self._opens(self.houses.get(house, ()), theirs, _at_work, ties.SAME_EMPLOYER)

    def opens_school(self, school: str, theirs: Education) -> bool:
        return self._opens(self.schools.get(school, ()), theirs, _at_school, ties.SAME_SCHOOL)

    def _opens(
        self,
        people: Iterable[tuple[int, Any]],
        theirs: Any,
        judge: Callable[[Any, Any], tuple[int, str]],
        least: int,
    ) -> bool:
        """Whoever is known well enough opens the door for the `least` that is shared; they stand first."""
        return any(
            self.own[number] + least >= ties.LEAST or self.own[number] + judge(mine, theirs)[0] >= ties.LEAST
            for number, mine in people
        )

    def reaches(self, id: str) -> bool:
        """Whether a tie on record leads to this person."""
        return id in self.start

    def _lay_down(self, between: Iterable[Tie]) -> None:
        numbers = {id: number for number, id in enumerate(self.ids)}
        rows: list[tuple[str, int, int]] = []
        for tie in between:
            for one, other in ((tie.one, tie.other), (tie.other, tie.one)):
                if (number := numbers.get(one)) is not None and one != other:
                    rows.append((other, number, tie.points))
        rows.sort()
        self.start: dict[str, int] = {}
        self.end: dict[str, int] = {}
        for place, (known, _, _) in enumerate(rows):
            self.start.setdefault(known, place)
            self.end[known] = place + 1
        self.knowers = array("i", (number for _, number, _ in rows))
        self.points = array("B", (points for _, _, points in rows))

    def _keep_ties(self, out: Collection[int]) -> None:
        kept = ~np.isin(np.frombuffer(self.knowers, np.intc), list(out))
        before = [0, *np.cumsum(kept).tolist()]
        spans = ((id, before[begins], before[self.end[id]]) for id, begins in self.start.items())
        left = [(id, begins, ends) for id, begins, ends in spans if begins < ends]
        self.start = {id: begins for id, begins, _ in left}
        self.end = {id: ends for id, _, ends in left}
        self.knowers = array("i", compress(self.knowers, kept.tolist()))
        self.points = array("B", compress(self.points, kept.tolist()))

    def _index(self, friends: Iterable[Friend]) -> None:
        self.houses: _Places = defaultdict(list)
        self.schools: _Places = defaultdict(list)
        for number, friend in enumerate(friends):
            for position in friend.positions:
                if position.employer:
                    self.houses[key(position.employer)].append((number, position))
            for education in friend.education:
                if education.school:
                    self.schools[key(education.school)].append((number, education))
        for people in (*self.houses.values(), *self.schools.values()):
            people.sort(key=lambda each: (-self.own[each[0]], self.ids[each[0]]))

    def _house(self, it: Position) -> list[tuple[int, Position]]:
        return self.houses.get(key(it.employer), []) if it.employer else []

    def _school(self, it: Education) -> list[tuple[int, Education]]:
        return self.schools.get(key(it.school), []) if it.school else []

    def _span(self, id: str) -> tuple[int, int]:
        begins = self.start.get(id, 0)
        return begins, self.end.get(id, begins)

    def _links(self, target: Contact) -> Iterator[tuple[int, Link]]:
        for number, points, basis, place in self._ways(target):
            if self.ids[number] != target.id:
                yield number, Link(self.ids[number], points + self.own[number], basis, place)

    def _ways(self, target: Contact) -> Iterator[tuple[int, int, str, str]]:
        """Number in the circle, points, ground, place: each ground on which each of them could know `target`."""
        begins, ends = self._span(target.id)
        for number, points in zip(self.knowers[begins:ends], self.points[begins:ends], strict=True):
            yield number, points, TOLD if points == ties.TOLD else MAIL, ""
        for theirs in target.positions:
            for number, position in self._house(theirs):
                points, basis = _at_work(position, theirs)
                yield number, points, basis, theirs.employer
        for study in target.education:
            for number, education in self._school(study):
                points, basis = _at_school(education, study)
                yield number, points, basis, study.school


def _without(kind: _Places, out: Collection[int]) -> _Places:
    left = ((place, [each for each in people if each[0] not in out]) for place, people in kind.items())
    return {place: people for place, people in left if people}


def _at_work(one: Position, other: Position) -> tuple[int, str]:
    if overlap(one, other):
        return ties.TOGETHER, TOGETHER
    if one.current and other.current:
        return ties.COLLEAGUES, COLLEAGUES
    return ties.SAME_EMPLOYER, EMPLOYER


def _at_school(one: Education, other: Education) -> tuple[int, str]:
    if one.started is None or other.started is None or one.ended is None or other.ended is None:
        return ties.SAME_SCHOOL, SCHOOL
    together = one.started < other.ended and other.started < one.ended
    return (ties.CLASSMATES, CLASSMATES) if together else (ties.SAME_SCHOOL, SCHOOL)
