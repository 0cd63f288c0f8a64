"""Counting facets over everybody who fits, and finding the commonest values exactly, across several parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from askwell.core.search.columns import Column, Counts, Mask, Rows


@dataclass(frozen=True, slots=True)
class Count:
    value: str
    count: int


def counted(chosen: Sequence[tuple[Column, Rows, Mask | None]], *, most: int | None) -> tuple[Count, ...]:
    """The `most` commonest values, all when it is None; values as common as each other by the alphabet."""
    counts = [(column, column.counts(rows, among)) for column, rows, among in chosen]
    if len(counts) == 1:
        column, held = counts[0]
        return tuple(Count(column.values[at], int(held[at])) for at in _commonest(held, most))
    totals: dict[str, int] = {}
    shown: dict[str, str] = {}
    for column, held in counts:
        keys = list(column.numbers)
        for at in _worth_adding(counts, held, most):
            if keys[at] not in totals:
                totals[keys[at]] = sum(_count(other, counts_, keys[at]) for other, counts_ in counts)
                shown[keys[at]] = column.values[at]
    ordered = sorted(totals, key=lambda key: (-totals[key], key))
    return tuple(Count(shown[key], totals[key]) for key in ordered[:most])


def _commonest(counts: Counts, most: int | None) -> list[int]:
    """Places of the largest counts, of equals the first."""
    places = np.flatnonzero(counts)
    held = counts[places]
    if most is not None and len(places) > 4 * most:
        least = np.partition(held, -most)[-most]
        above = places[held > least]
        level = places[held == least][: most - len(above)]
        places = np.concatenate([above, level])
        held = counts[places]
    found: list[int] = places[np.lexsort((places, -held))][:most].tolist()
    return found


def _worth_adding(counts: Sequence[tuple[Column, Counts]], held: Counts, most: int | None) -> list[int]:
    """Places of the values that can be among the commonest of all parts. Whoever is has in one of them at least its
    share of what the last of the commonest has."""
    if most is None:
        found: list[int] = np.flatnonzero(held).tolist()
        return found
    surely = max(_last_of(each, most) for _, each in counts)
    share = max(1, -(-surely // len(counts)))
    worth: list[int] = np.flatnonzero(held >= share).tolist()
    return worth


def _last_of(counts: Counts, most: int) -> int:
    return int(np.partition(counts, -most)[-most]) if len(counts) >= most else 0


def _count(column: Column, counts: Counts, key: str) -> int:
    at = column.numbers.get(key)
    return int(counts[at]) if at is not None else 0
