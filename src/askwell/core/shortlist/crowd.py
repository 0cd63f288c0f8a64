"""Everybody at once, as columns of whole numbers: what a shortlist adds points over before it looks at anybody.

A reason whose points follow from what stands here says so by its `spread`. What is slow, such as reading a title, is
done once for each value that occurs and never for each person (docs/why/the-shortlist.md).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from askwell.core.contacts import Contact, Education, Fact, Position
from askwell.core.naming import key, same_town
from askwell.core.search.part import People, Person
from askwell.core.shortlist.circle import Circle
from askwell.core.shortlist.codes import Codes, Told
from askwell.core.shortlist.kept import Kept
from askwell.core.shortlist.lineup import Lineup
from askwell.core.shortlist.vocabulary import Titles
from askwell.core.text import fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from askwell.core.shortlist.codes import Mask, Points

MANY, FEW = 200, 4
"""Answers that a crowd keeps: about towns, and about circles and other crowds, which are large."""
WORD = re.compile(r"\w+")
NOWHERE_NEAR, LINKEDIN, EMAIL = 0, 1, 2
"""How somebody can be written to."""


@dataclass(frozen=True, slots=True)
class Columns:
    """What a crowd is made of, as told by whoever read it. Positions come newest first."""

    titles_now: Told
    titles_before: Told
    title: Told
    """Of the position that counts as theirs now, empty ones too; so `employer`."""
    employer: Told
    jobs: Told
    """Employer, first and last day."""
    studies: Told
    """School, first and last year."""
    places: Told
    facts: Sequence[tuple[int, Fact]]
    """The public ones."""
    reach: Sequence[int]
    connected_on: Sequence[date | None]


class Crowd(People):
    """Built once, then only read."""

    def __init__(self, people: Sequence[Person], it: Columns) -> None:
        super().__init__(people)
        size = self.size
        titles = tuple(dict.fromkeys((*it.titles_now[1], *it.titles_before[1], *it.title[1])))
        self.titles = Titles(titles)
        """Every title once; the three that follow go by these numbers."""
        self.titles_now: Codes[str] = Codes(it.titles_now, size=size, among=titles)
        self.titles_before: Codes[str] = Codes(it.titles_before, size=size, among=titles)
        self.title: Codes[str] = Codes(it.title, size=size, among=titles)
        self.employer: Codes[str] = Codes(_keyed(it.employer), size=size)
        self.jobs: Codes[tuple[str, date | None, date | None]] = Codes(it.jobs, size=size)
        self.studies: Codes[tuple[str, int | None, int | None]] = Codes(it.studies, size=size)
        self.places: Codes[str] = Codes(it.places, size=size)
        self.facts = it.facts
        self.reach = np.array(it.reach, np.int8)
        self.connected_on = it.connected_on
        self.connected: Mask = np.array([each is not None for each in it.connected_on], np.bool_)
        self._kept = Kept(MANY)
        self._large = Kept(FEW)

    # --- by employer and school, whatever their spelling

    def worked_at(self, names: Collection[str]) -> Mask:
        """Now or ever. `names` are keys."""
        return self.jobs.numbered(_among(names, self._jobs_at))

    def worth_of_work(self, names: Collection[str], *, now: int, before: int) -> Points:
        """So many points for working at one of these, or for having worked there; the more of both."""
        jobs, numbers = self.jobs.values, _among(names, self._jobs_at)
        points = [now if jobs[each][2] is None else before for each in numbers]
        return self.jobs.worth(np.array(numbers, np.int64), np.array(points, np.int16))

    def studied_at(self, names: Collection[str]) -> Mask:
        return self.studies.numbered(_among(names, self._studies_at))

    def studied(self, judge: Callable[[Education], bool], names: Iterable[str]) -> Mask:
        """At one of the schools, in years of which `judge` says so."""
        studies = self.studies.values
        return self.studies.numbered(
            [each for each in _among(names, self._studies_at) if judge(_education(studies[each]))]
        )

    @cached_property
    def _jobs_at(self) -> dict[str, list[int]]:
        return _grouped(self.jobs.values)

    @cached_property
    def _studies_at(self) -> dict[str, list[int]]:
        return _grouped(self.studies.values)

    # --- by place

    def in_town(self, place: str) -> Mask:
        return self.places.having(self._kept.get(("town", place), lambda: self._towns_like(place)))

    def _towns_like(self, place: str) -> tuple[str, ...]:
        return tuple(each for each in self.places.values if same_town(place, each))

    # --- by whom the user knows

    def introduced(self, circle: Circle, strangers: Mask) -> Mask:
        """Which of the `strangers` somebody in the circle could introduce."""
        offered, within = self._large.get(("circle", circle), lambda: (self._offered(circle), self._within(circle)))
        found: Mask = offered & strangers
        for row in within[found[within]].tolist():  # somebody in the circle is no way to themselves
            found[row] = circle.best(self._as_contact(row)) is not None
        return found

    def _within(self, circle: Circle) -> NDArray[np.int64]:
        return np.array([self.row_of[each] for each in circle.ids if each in self.row_of], np.int64)

    def _offered(self, circle: Circle) -> Mask:
        jobs, studies = self.jobs.values, self.studies.values
        at_work = [
            each
            for house in circle.houses
            for each in self._jobs_at.get(house, ())
            if circle.opens_house(house, _position(jobs[each]))
        ]
        at_school = [
            each
            for school in circle.schools
            for each in self._studies_at.get(school, ())
            if circle.opens_school(school, _education(studies[each]))
        ]
        found = self.jobs.numbered(at_work) | self.studies.numbered(at_school)
        found[[self.row_of[id] for id in circle.start if id in self.row_of and _is_tied(circle, id)]] = True
        return found

    def lined_up(self, others: tuple[Crowd, ...]) -> Lineup:
        """Together with these, in the order of names."""
        found: Lineup = self._large.get(("together", others), lambda: Lineup.of((self, *others)))
        return found

    def _as_contact(self, row: int) -> Contact:
        """As much of somebody as a circle asks for."""
        return Contact(
            id=self.people[row].id,
            name=self.people[row].name,
            positions=tuple(map(_position, self.jobs.of(row))),
            education=tuple(map(_education, self.studies.of(row))),
        )

    # --- by what is said of them

    def told(self, phrase: str, judge: Callable[[Fact], bool]) -> Mask:
        """The rows with a fact that may hold the phrase and of which `judge` says so."""
        words = WORD.findall(fold(phrase))
        numbers: Iterable[int] = self._said.get(words[0], ()) if words else range(len(self.facts))
        found: Mask = np.zeros(self.size, np.bool_)
        found[[self.facts[each][0] for each in numbers if judge(self.facts[each][1])]] = True
        return found

    @cached_property
    def _said(self) -> dict[str, list[int]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, (_, fact) in enumerate(self.facts):
            for word in dict.fromkeys(WORD.findall(fold(fact.text))):
                found[word].append(number)
        return dict(found)


def _is_tied(circle: Circle, id: str) -> bool:
    return circle.best(Contact(id=id, name="")) is not None


def _keyed(told: Told) -> Told:
    rows, values = told
    return rows, [key(each) for each in values]


def _grouped(values: Sequence[tuple[Any, ...]]) -> dict[str, list[int]]:
    """Numbers of values by the key of the name, which comes first in each."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, each in enumerate(values):
        if each[0]:
            found[key(each[0])].append(number)
    return dict(found)


def _among(names: Iterable[str], known: dict[str, list[int]]) -> list[int]:
    return [number for name in names for number in known.get(name, ())]


def _position(it: tuple[str, date | None, date | None]) -> Position:
    return Position(employer=it[0], started=it[1], ended=it[2])


def _education(it: tuple[str, int | None, int | None]) -> Education:
    return Education(school=it[0], started=it[1], ended=it[2])
