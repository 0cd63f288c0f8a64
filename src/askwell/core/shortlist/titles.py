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


class Works:
    """Compares titles by a register of occupations. Each pair is compared once, since many people share a title."""

    def __init__(self, register: Register | None = None) -> None:
        self.register = register or house()
        self._seen: dict[tuple[str, str], float] = {}

    def likeness(self, role: str, title: str) -> float:
        """From 0 to 1; 1 when whoever has the title does the role's work. The role may be the broader one."""
        pair = role, title
        found = self._seen.get(pair)
        if found is None:
            found = self._seen[pair] = self._compared(role, title)
        return found

    def _compared(self, role: str, title: str) -> float:
        asked, held = self.register.read(role).occupation, self.register.read(title).occupation
        if not (asked and held):
            return _of_words(words_of_work(role), words_of_work(title))
        if asked != held:
            return NEAR_WORK if self.register.near(asked, held) else 0.0
        broad = key(role) == key(self.register.occupations[asked].name)
        return 1.0 if broad or words_of_work(role) <= words_of_work(title) else SAME_WORK


@lru_cache(maxsize=65536)
def words_of_work(title: str) -> frozenset[str]:
    """The words that name the work, in one spelling each; those of rank only when nothing else remains."""
    spelt = frozenset(key(title).split())
    return spelt - RANKS.keys() - NO_WORK or spelt


def _of_words(role: frozenset[str], title: frozenset[str]) -> float:
    """1 when the title holds every word of the role; with half or more of them their share squared; else 0."""
    share = len(role & title) / len(role) if role else 0.0
    return share * share if share >= 0.5 else 0.0
