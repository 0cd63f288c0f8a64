"""Variety: five people of one team would all tell the same story, so the third and later ones step back a little."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from askwell.core.shortlist.naming import key
from askwell.core.shortlist.reason import Ranked, Reason

TOGETHER, STEP, MOST = 2, 15, 60
"""So many of one employer stand undisturbed; each further one gives up a step more, up to a limit."""


def varied(ranked: Iterable[Ranked]) -> Iterator[Ranked]:
    """The same people, best first as they come, with a `variety` reason where an employer would crowd the top.

    A later colleague always gives up at least as much as an earlier one, so colleagues keep their order.
    """
    seen: Counter[str] = Counter()
    for each in ranked:
        employer = key(each.contact.employer)
        seen[employer] += 1
        yield each if not employer or seen[employer] <= TOGETHER else _behind(each, seen[employer] - TOGETHER)


def _behind(ranked: Ranked, steps: int) -> Ranked:
    points = -min(STEP * steps, MOST)
    because = f"Others at {ranked.contact.employer} stand above; hear one of them first."
    return replace(ranked, score=ranked.score + points, reasons=(*ranked.reasons, Reason("variety", points, because)))
