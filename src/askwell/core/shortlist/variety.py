"""Variety: five people of one team would all tell the same story, so the third and later ones step back a little."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from askwell.core.naming import key
from askwell.core.shortlist.reason import Reason

if TYPE_CHECKING:
    from numpy.typing import NDArray

TOGETHER, STEP, MOST = 2, 15, 60
"""So many of one employer stand undisturbed; each further one gives up a step more, up to a limit."""


def step_back(employers: Iterable[str], *, times: int = 1) -> Iterator[Reason | None]:
    """For the employers of ranked people, best first: a reason to step back for each who would crowd the top.

    A later colleague gives up at least as much as an earlier one, so colleagues keep their order. A person without
    an employer crowds nobody. `times` is how much the heaviest reason counts, and so variety does.
    """
    seen: dict[str, int] = {}
    for employer in employers:
        name = key(employer)
        count = seen[name] = seen.get(name, 0) + 1
        yield behind(employer, -times * min(STEP * (count - TOGETHER), MOST)) if name and count > TOGETHER else None


def steps(employers: NDArray[np.int64], *, times: int = 1) -> NDArray[np.int16]:
    """The same points for people told by the numbers of their employers, below 0 for none."""
    together = np.argsort(employers, kind="stable")
    sorted_ = employers[together]
    begins = np.flatnonzero(np.diff(sorted_, prepend=-2) != 0)
    lengths = np.diff(np.append(begins, len(sorted_)))
    count = np.empty(len(employers), np.int64)
    count[together] = np.arange(1, len(sorted_) + 1) - np.repeat(begins, lengths)
    behind = times * np.minimum(STEP * (count - TOGETHER), MOST)
    return np.where((employers >= 0) & (behind > 0), -behind, 0).astype(np.int16)


def behind(employer: str, points: int) -> Reason:
    return Reason("variety", points, f"Others at {employer} stand above; hear one of them first.")
