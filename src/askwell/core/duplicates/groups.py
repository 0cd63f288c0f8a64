"""Rows that have something in common, and the pairs among them, many at a time."""

from __future__ import annotations

import numpy as np

from askwell.core.duplicates.vocabulary import Numbers

Pairs = tuple[Numbers, Numbers]
"""Two rows each: all the ones, and all the others."""

NO_PAIRS: Pairs = (np.zeros(0, np.int64), np.zeros(0, np.int64))


def closed_up(groups: Numbers) -> Numbers:
    """The same groups with numbers from 0 without gaps, so that they can be multiplied."""
    found: Numbers = np.unique(groups, return_inverse=True)[1]
    return found


def of_several(groups: Numbers) -> Numbers:
    """Where somebody stands who is not alone in their group, in the order of the groups."""
    order = np.argsort(groups, kind="stable")
    ends = _ends(groups[order])
    sizes = np.diff(ends)
    return order[np.repeat(sizes > 1, sizes)]


def sizes_of(groups: Numbers) -> Numbers:
    """Of each place how many stand in the same group."""
    _, at, counts = np.unique(groups, return_inverse=True, return_counts=True)
    return counts[at]


def pairs_within(groups: Numbers, rows: Numbers) -> Pairs:
    """Every two rows of each group. Each step takes those that stand one place further apart."""
    order = np.argsort(groups, kind="stable")
    groups, rows = groups[order], rows[order]
    ones, others = [], []
    at, apart = np.arange(len(rows)), 1
    while len(at):
        at = at[at + apart < len(rows)]
        at = at[groups[at + apart] == groups[at]]
        ones.append(rows[at])
        others.append(rows[at + apart])
        apart += 1
    return np.concatenate([NO_PAIRS[0], *ones]), np.concatenate([NO_PAIRS[1], *others])


def expanded(at: Numbers, starts: Numbers, values: Numbers) -> Pairs:
    """For each of `at` all the values of the list with that number: its place in `at`, and one value."""
    sizes = starts[at + 1] - starts[at]
    places = np.repeat(np.arange(len(at)), sizes)
    within = np.arange(len(places)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    return places, values[np.repeat(starts[at], sizes) + within]


def once(*pairs: Pairs, size: int) -> list[tuple[int, int]]:
    """Each two rows once, the smaller first; nobody with themselves."""
    ones = np.concatenate([each[0] for each in pairs])
    others = np.concatenate([each[1] for each in pairs])
    differ = ones != others
    ones, others = ones[differ], others[differ]
    found = np.unique(np.minimum(ones, others) * size + np.maximum(ones, others))
    return list(zip((found // size).tolist(), (found % size).tolist(), strict=True))


def _ends(ordered: Numbers) -> Numbers:
    """Where the groups begin, and where the last one ends."""
    begins = np.flatnonzero(np.diff(ordered)) + 1
    return np.concatenate([[0], begins, [len(ordered)]]) if len(ordered) else np.zeros(1, np.int64)
