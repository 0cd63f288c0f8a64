"""Everybody at once, as columns of whole numbers: what a shortlist adds points over before it looks at anybody.

A reason whose points follow from what stands here says so by its `spread`. What is slow, such as reading a title, is
done once for each value that occurs and never for each person (docs/why/the-shortlist.md).
"""

from __future__ import annotations

import re
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import numpy as np

from askwell.core.contacts import Contact, Education, Fact, Position
from askwell.core.occupations import Register
from askwell.core.search.columns import in_rows
from askwell.core.search.part import People, Person
from askwell.core.shortlist.circle import Circle
from askwell.core.shortlist.naming import key, same_town
from askwell.core.shortlist.titles import Works, words_of_work
from askwell.core.text import fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]
    Points = NDArray[np.int16]

Value = TypeVar("Value", bound=Hashable)
Told = tuple[Sequence[int], Sequence[Any]]
"""Rows, and what stands there. A row may come several times, or never."""
MANY, FEW = 200, 4
"""Answers that a crowd keeps: about roles and towns, and about circles and other crowds, which are large."""
WORD = re.compile(r"\w+")
NOWHERE_NEAR, LINKEDIN, EMAIL = 0, 1, 2
"""How somebody can be written to."""


class Kept:
    """Answers in memory, the `most` last asked for. Threads may make one twice, and both are right."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._held: OrderedDict[Hashable, Any] = OrderedDict()
        self._lock = Lock()

    def get(self, name: Hashable, make: Callable[[], Any]) -> Any:
        with self._lock:
            if name in self._held:
                self._held.move_to_end(name)
                return self._held[name]
        made = make()
        with self._lock:
            self._held[name] = made
            while len(self._held) > self.most:
                self._held.popitem(last=False)
        return made


class Codes(Generic[Value]):
    """What stands in each row as the number of a value. Values are told apart exactly."""

    def __init__(self, told: Told, *, size: int) -> None:
        rows, values = told
        numbers: dict[Value, int] = {}
        codes = np.array([numbers.setdefault(each, len(numbers)) for each in values], np.int64)
        self.numbers = numbers
        self.values: tuple[Value, ...] = tuple(numbers)
        self.first, self.more_rows, self.more = in_rows(codes, rows, len(numbers), size)

    def having(self, values: Iterable[Value]) -> Mask:
        """The rows with one of the values."""
        found: Mask = self.points(dict.fromkeys(values, 1)) > 0
        return found

    def numbered(self, numbers: Sequence[NDArray[np.int64]]) -> Mask:
        """The rows with a value of one of these numbers."""
        table = np.zeros(len(self.values) + 1, np.bool_)
        for each in numbers:
            table[each] = True
        found: Mask = table[self.first]
        found[self.more_rows[table[self.more]]] = True
        return found

    def points(self, worth: Mapping[Value, int]) -> Points:
        """Of each row the most that one of its values is worth; 0 where none is."""
        table = np.zeros(len(self.values) + 1, np.int16)
        for value, points in worth.items():
            if (number := self.numbers.get(value)) is not None:
                table[number] = points
        found: Points = table[self.first]
        if self.more.size:
            np.maximum.at(found, self.more_rows, table[self.more])
        return found

    def of(self, row: int) -> list[Value]:
        """Everything that stands in one row."""
        codes = [int(self.first[row]), *self.more[self.more_rows == row].tolist()]
        return [self.values[each] for each in codes if each < len(self.values)]


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
        self.titles_now: Codes[str] = Codes(it.titles_now, size=size)
        self.titles_before: Codes[str] = Codes(it.titles_before, size=size)
        self.title: Codes[str] = Codes(it.title, size=size)
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
        return self.jobs.having(job for name in names for job in self._jobs_at.get(name, ()))

    def works_at(self, names: Collection[str]) -> Mask:
        return self.jobs.having(job for name in names for job in self._jobs_at.get(name, ()) if job[2] is None)

    def studied_at(self, names: Collection[str]) -> Mask:
        return self.studies.having(study for name in names for study in self._studies_at.get(name, ()))

    def studied(self, judge: Callable[[Education], bool], names: Iterable[str]) -> Mask:
        """At one of the schools, in years of which `judge` says so."""
        found = (study for name in names for study in self._studies_at.get(name, ()))
        return self.studies.having(each for each in found if judge(_education(each)))

    @cached_property
    def _jobs_at(self) -> dict[str, list[tuple[str, date | None, date | None]]]:
        return _grouped(self.jobs.values)

    @cached_property
    def _studies_at(self) -> dict[str, list[tuple[str, int | None, int | None]]]:
        return _grouped(self.studies.values)

    # --- by place

    def in_town(self, place: str) -> Mask:
        return self.places.having(self._kept.get(("town", place), lambda: self._towns_like(place)))

    def _towns_like(self, place: str) -> tuple[str, ...]:
        return tuple(each for each in self.places.values if same_town(place, each))

    # --- by what they do

    def like(self, role: str, register: Register) -> Mapping[str, float]:
        """How near each title is that is near at all, as `Works` has it."""
        found: Mapping[str, float] = self._kept.get(("role", role, register), lambda: self._likeness(role, register))
        return found

    def close(self, role: str, register: Register, *, least: float) -> Collection[str]:
        """The titles at least so near."""
        found: Collection[str] = self._kept.get(
            ("close", role, least, register),
            lambda: tuple(title for title, near in self.like(role, register).items() if near >= least),
        )
        return found

    def working_in(self, occupations: Iterable[str], register: Register) -> Mask:
        """Whose title now names one of these occupations."""
        numbers = self._titles(register).numbers
        return self.titles_now.numbered([numbers[each] for each in occupations if each in numbers])

    def occupations(self, register: Register) -> Collection[str]:
        return self._titles(register).by_work.keys()

    def _likeness(self, role: str, register: Register) -> Mapping[str, float]:
        titles, works = self._titles(register), Works(register)
        asked = register.read(role).occupation
        near = [each for each in titles.by_work if each and (each == asked or register.near(asked, each))]
        maybe = [title for each in near for title in titles.by_work[each]]
        alike = dict.fromkeys(title for word in words_of_work(role) for title in titles.by_word.get(word, ()))
        maybe += [each for each in alike if not (asked and register.read(each).occupation)]
        return {each: likeness for each in maybe if (likeness := works.likeness(role, each))}

    def _titles(self, register: Register) -> Titles:
        found: Titles = self._large.get(("titles", register), lambda: self._read_titles(register))
        return found

    def _read_titles(self, register: Register) -> Titles:
        values = dict.fromkeys((*self.titles_now.values, *self.titles_before.values))
        return Titles.of(values, register, self.titles_now.numbers)

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
        at_work = [
            job
            for house in circle.houses
            for job in self._jobs_at.get(house, ())
            if circle.best(Contact(name="", positions=(_position(job),)))
        ]
        at_school = [
            study
            for school in circle.schools
            for study in self._studies_at.get(school, ())
            if circle.best(Contact(name="", education=(_education(study),)))
        ]
        found = self.jobs.having(at_work) | self.studies.having(at_school)
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


@dataclass(frozen=True, slots=True)
class Titles:
    """The titles of a crowd by the occupation that they name, "" for none, and by their words."""

    register: Register
    by_work: dict[str, list[str]]
    by_word: dict[str, list[str]]
    numbers: dict[str, NDArray[np.int64]]
    """By occupation, of the titles that somebody has now."""

    @classmethod
    def of(cls, titles: Iterable[str], register: Register, now: Mapping[str, int]) -> Titles:
        by_work: defaultdict[str, list[str]] = defaultdict(list)
        by_word: defaultdict[str, list[str]] = defaultdict(list)
        for title in titles:
            by_work[register.read(title).occupation].append(title)
            for word in words_of_work(title):
                by_word[word].append(title)
        numbers = {
            work: np.array([now[each] for each in some if each in now], np.int64) for work, some in by_work.items()
        }
        return cls(register, dict(by_work), dict(by_word), numbers)


@dataclass(frozen=True, slots=True)
class Lineup:
    """Several crowds one behind the other. `order` are their places in the order of names; `employers` are numbers in
    that order, below 0 for whoever has none."""

    order: NDArray[np.int64]
    employers: NDArray[np.int64]

    @classmethod
    def of(cls, crowds: Sequence[Crowd]) -> Lineup:
        numbers: dict[str, int] = {"": -1}
        employers = []
        for each in crowds:
            values = [numbers.setdefault(value, len(numbers)) for value in each.employer.values]
            employers.append(np.array([*values, -1], np.int64)[each.employer.first])
        order = _in_order_of_names([each.people for each in crowds])
        return cls(order, np.concatenate(employers)[order])


def _in_order_of_names(lists: Sequence[Sequence[Person]]) -> NDArray[np.int64]:
    if len(lists) == 1:
        return np.arange(len(lists[0]))
    people = [person for each in lists for person in each]
    return np.array(sorted(range(len(people)), key=people.__getitem__), np.int64)


def _is_tied(circle: Circle, id: str) -> bool:
    return circle.best(Contact(id=id, name="")) is not None


def _keyed(told: Told) -> Told:
    rows, values = told
    return rows, [key(each) for each in values]


def _grouped(values: Iterable[Any]) -> dict[str, list[Any]]:
    """By the key of the name, which comes first in each."""
    found: defaultdict[str, list[Any]] = defaultdict(list)
    for each in values:
        if each[0]:
            found[key(each[0])].append(each)
    return dict(found)


def _position(it: tuple[str, date | None, date | None]) -> Position:
    return Position(employer=it[0], started=it[1], ended=it[2])


def _education(it: tuple[str, int | None, int | None]) -> Education:
    return Education(school=it[0], started=it[1], ended=it[2])
