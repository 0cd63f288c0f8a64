"""How near two titles are in what is done all day: by occupation where both are known, else by their words."""

from __future__ import annotations

from functools import lru_cache

from askwell.core.occupations import Register, house
from askwell.core.occupations.spelling import NO_WORK, RANKS, key

SAME_WORK = 0.7
"""One occupation under two names of which neither holds the other: a cardiologist for somebody who asked about
pediatricians."""
NEAR_WORK = 0.25
"""Two occupations that know of each other."""


MOST = 200_000
"""Pairs that are remembered, so that a process that lives for months stays small."""


class Works:
    """Compares titles by a register of occupations. Each pair is compared once, since many people share a title."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self._seen: dict[tuple[str, str], float] = {}
        self._broad: dict[str, bool] = {}

    def likeness(self, role: str, title: str) -> float:
        """From 0 to 1; 1 when whoever has the title does the role's work. The role may be the broader one."""
        pair = role, title
        found = self._seen.get(pair)
        if found is None:
            if len(self._seen) >= MOST:
                self._seen.clear()
                self._broad.clear()
            found = self._seen[pair] = self._compared(role, title)
        return found

    def _compared(self, role: str, title: str) -> float:
        asked, held = self.register.read(role).occupation, self.register.read(title).occupation
        if not (asked and held):
            return _of_words(words_of_work(role), words_of_work(title))
        if asked != held:
            return NEAR_WORK if self.register.near(asked, held) else 0.0
        return 1.0 if self._is_broad(role, asked) or words_of_work(role) <= words_of_work(title) else SAME_WORK

    def _is_broad(self, role: str, occupation: str) -> bool:
        """Whether it is the occupation's own name, and so every title of it."""
        if role not in self._broad:
            self._broad[role] = key(role) == key(self.register.occupations[occupation].name)
        return self._broad[role]


def works_of(register: Register | None = None) -> Works:
    """One for each register, so that what one list compared the next one knows."""
    return _works(register or house())


@lru_cache(maxsize=2)
def _works(register: Register) -> Works:
    return Works(register)


@lru_cache(maxsize=65536)
def words_of_work(title: str) -> frozenset[str]:
    """The words that name the work, in one spelling each; those of rank only when nothing else remains."""
    spelt = frozenset(key(title).split())
    return spelt - RANKS.keys() - NO_WORK or spelt


def _of_words(role: frozenset[str], title: frozenset[str]) -> float:
    """1 when the title holds every word of the role; with half or more of them their share squared; else 0."""
    share = len(role & title) / len(role) if role else 0.0
    return share * share if share >= 0.5 else 0.0
