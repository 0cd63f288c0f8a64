"""The titles of a crowd, each once: what work they name, and how near they are to a role.

To read a title takes as long as to add points over a thousand people, so it is done once for each that occurs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from askwell.core.occupations import Register
from askwell.core.shortlist.kept import Kept
from askwell.core.shortlist.titles import NEAR_WORK, words_of_work, works_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from askwell.core.shortlist.codes import Numbers

    Nearness = NDArray[np.float64]
    """Of each title in their order, from 0 to 1."""

ROLES, REGISTERS = 200, 2
"""Kept: the nearness to so many roles, as many choices of occupations, and what so many registers read."""


@dataclass(frozen=True, slots=True)
class Read:
    """The occupation that each title names, "" for none; and the titles by it and by their words, as numbers."""

    works: list[str]
    by_work: dict[str, list[int]]
    by_word: dict[str, list[int]]


class Titles:
    def __init__(self, titles: Sequence[str]) -> None:
        self.titles = titles
        self._roles = Kept(ROLES)
        self._named = Kept(ROLES)
        self._read = Kept(REGISTERS)

    def near(self, roles: Iterable[str], register: Register) -> Nearness:
        """How near each title is to the nearest of the roles, as `Works` has it. Empty roles are near to nothing."""
        found: Nearness = np.zeros(len(self.titles))
        for each in roles:
            if each.strip():
                np.maximum(found, self._near(each, register), out=found)
        return found

    def naming(self, occupations: tuple[str, ...], register: Register) -> Numbers:
        """The numbers of the titles that name one of these occupations."""
        found: Numbers = self._named.get((occupations, register), lambda: self._naming(occupations, register))
        return found

    def read(self, register: Register) -> Read:
        found: Read = self._read.get(register, lambda: self._all_read(register))
        return found

    def _near(self, role: str, register: Register) -> Nearness:
        found: Nearness = self._roles.get((role, register), lambda: self._compared(role, register))
        return found

    def _compared(self, role: str, register: Register) -> Nearness:
        read, works = self.read(register), works_of(register)
        asked = register.read(role).occupation
        found = np.zeros(len(self.titles))
        for each, numbers in read.by_work.items():
            if each and each != asked and register.near(asked, each):
                found[numbers] = NEAR_WORK
        alike = {number for word in words_of_work(role) for number in read.by_word.get(word, ())}
        maybe = [each for each in alike if not (asked and read.works[each])]
        for number in (*maybe, *(read.by_work.get(asked, ()) if asked else ())):
            found[number] = works.likeness(role, self.titles[number])
        return found

    def _naming(self, occupations: tuple[str, ...], register: Register) -> Numbers:
        by_work = self.read(register).by_work
        return np.array([number for each in occupations for number in by_work.get(each, ())], np.int64)

    def _all_read(self, register: Register) -> Read:
        by_work: defaultdict[str, list[int]] = defaultdict(list)
        by_word: defaultdict[str, list[int]] = defaultdict(list)
        works = [register.read(title).occupation for title in self.titles]
        for number, title in enumerate(self.titles):
            by_work[works[number]].append(number)
            for word in words_of_work(title):
                by_word[word].append(number)
        return Read(works, dict(by_work), dict(by_word))
