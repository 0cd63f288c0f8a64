"""They work in the field that the goal leads to, in another occupation than the one it names."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from askwell.core.occupations import Register
from askwell.core.shortlist.reason import Candidate, Judge, Ranking, Search, Seen, Verdict

if TYPE_CHECKING:
    from askwell.core.shortlist.codes import Points

POINTS = 6


def prepare(search: Search) -> Judge | None:
    wanted, fields = _wanted(search), _fields(search)
    if not fields:
        return None
    register = search.register

    def judge(candidate: Candidate) -> Verdict | None:
        for position in candidate.contact.positions:
            if position.ended is None and position.title:
                work = register.read(position.title).occupation
                if work and _beside(work, wanted, fields, register):
                    return POINTS, f"As {position.title} they see the field you are curious about from another side."
        return None

    return judge


def _wanted(search: Search) -> set[str]:
    """The occupations that the goal names."""
    return {search.register.read(role).occupation for role in search.goal.roles if role.strip()} - {""}


def _fields(search: Search) -> set[str]:
    return {search.register.occupations[each].field for each in _wanted(search)} - {""}


def _beside(work: str, wanted: Collection[str], fields: Collection[str], register: Register) -> bool:
    """In the field, and neither what the goal names nor near it: for that there are points already."""
    if register.occupations[work].field not in fields:
        return False
    return work not in wanted and not any(register.near(each, work) for each in wanted)


def spread(search: Search, seen: Seen) -> Points:
    beside = _all_beside(frozenset(_wanted(search)), frozenset(_fields(search)), search.register)
    crowd = seen.crowd
    return crowd.titles_now.numbered(crowd.titles.naming(beside, search.register)) * np.int16(POINTS)


@lru_cache(maxsize=200)
def _all_beside(wanted: frozenset[str], fields: frozenset[str], register: Register) -> tuple[str, ...]:
    return tuple(each for each in register.occupations if _beside(each, wanted, fields, register))


reason = Ranking(
    name="same-industry",
    says="They know the field from another side",
    why="Somebody in the same field knows the people, the words and the employers, whatever their own work is.",
    prepare=prepare,
    good="Your goal is data analyst, and they are a software engineer.",
    bad="They do just that work, or work in a field of their own.",
    spread=spread,
)
