"""Variety: five people of one team would all tell the same story, so the third and later ones step back a little."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from askwell.core.shortlist.naming import key
from askwell.core.shortlist.reason import Reason

TOGETHER, STEP, MOST = 2, 15, 60
"""So many of one employer stand undisturbed; each further one gives up a step more, up to a limit."""


def step_back(employers: Iterable[str]) -> Iterator[Reason | None]:
    """For the employers of ranked people, best first: a reason to step back for each who would crowd the top.

    A later colleague gives up at least as much as an earlier one, so colleagues keep their order. A person without
    an employer crowds nobody.
    """
    seen: dict[str, int] = {}
    for employer in employers:
        name = key(employer)
        count = seen[name] = seen.get(name, 0) + 1
        yield _behind(employer, count - TOGETHER) if name and count > TOGETHER else None


def _behind(employer: str, steps: int) -> Reason:
    return Reason("variety", -min(STEP * steps, MOST), f"Others at {employer} stand above; hear one of them first.")
