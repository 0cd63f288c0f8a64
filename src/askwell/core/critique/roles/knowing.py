"""Knowing a role by its words: where none of them can stand, a sentence need not be asked whether it plays it."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from operator import or_

from askwell.core.critique.reading import Stretch
from askwell.core.critique.wording import ALWAYS, Wording

Role = Callable[[Stretch], bool]


def known_by(*words: Wording) -> Callable[[Role], Role]:
    """For a role that no sentence plays without one of these."""

    def known(role: Role) -> Role:
        role.opens = together(*words)  # type: ignore[attr-defined]
        return role

    return known


def opens(role: Role) -> int:
    """The bits of which one is set in every sentence that plays a role."""
    bits: int = getattr(role, "opens", ALWAYS)
    return bits


def together(*words: Wording) -> int:
    """The bits of which one is set where any of these may be said."""
    return reduce(or_, (each.may_be for each in words))
