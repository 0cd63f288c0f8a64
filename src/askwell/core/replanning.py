"""The rest of a talk: a new plan for the minutes that are left, when less of them are left than planned.

What was asked drops out. Must-hits come first, then who else to ask, then advice; each keeps its place in the order
in which it would have been said. The last minute stays for the look at the clock.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate

from askwell.core.agenda import INTRODUCTION, LONGEST, OPENING, ROOM, TIME_CHECK, Agenda, Item, LeftOut
from askwell.core.errors import Usage
from askwell.core.questions.question import ADVICE, CLOSING

AN_ANSWER = 2
"""Minutes that an answer takes when there is no hurry; a single minute is asked for the last one only."""
FRAME = (OPENING, INTRODUCTION, ROOM, TIME_CHECK)


def replan(agenda: Agenda, *, left: int, covered: frozenset[str]) -> Agenda:
    """The part of `agenda` that fits into `left` minutes (1 to 90, else `Usage`) without the ids in `covered`."""
    if not 1 <= left <= LONGEST:
        raise Usage(f"The rest is planned for 1 to {LONGEST} minutes.", hint="Say how many minutes are left.")
    check = tuple(replace(each, start=0, end=1) for each in agenda.items if each.category == TIME_CHECK)
    open_ones = [each for each in agenda.items if each.category not in FRAME and each.id not in covered]
    taken = _that_fit(open_ones, minutes=left - len(check))
    items = tuple(_timed([*_stretched(taken, minutes=left - len(check)), *check]))
    return Agenda(minutes=left, items=items, left_out=tuple(_left_out(agenda, open_ones, taken, covered)))


def _that_fit(items: list[Item], *, minutes: int) -> list[Item]:
    count = minutes // AN_ANSWER or min(minutes, 1)
    chosen = sorted(items, key=_urgency)[:count]
    return [each for each in items if each in chosen]


def _urgency(item: Item) -> int:
    if item.must:
        return 0
    return {CLOSING: 1, ADVICE: 2}.get(item.category, 3)


def _stretched(items: list[Item], *, minutes: int) -> Iterator[Item]:
    """All of the minutes shared out, as even as can be, the earlier ones longer."""
    for number, each in enumerate(items):
        yield replace(each, start=0, end=minutes // len(items) + (number < minutes % len(items)))


def _timed(parts: list[Item]) -> Iterator[Item]:
    """Parts laid end to end."""
    for each, end in zip(parts, accumulate(each.end for each in parts), strict=True):
        yield replace(each, start=end - each.end, end=end)


def _left_out(agenda: Agenda, items: list[Item], taken: list[Item], covered: frozenset[str]) -> Iterator[LeftOut]:
    for each in items:
        if each not in taken:
            yield LeftOut(question=each.question, category=each.category, must=each.must, id=each.id)
    yield from (each for each in agenda.left_out if each.id not in covered)
