"""Who stands in an address book twice: pairs of entries that are one person, with what speaks for it and against.

Pure, and quick enough to be asked of a whole book. The method, what it was measured against and where it ends are
told in docs/why/one-person-twice.md.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from askwell.core.duplicates import words
from askwell.core.duplicates.blocks import candidates
from askwell.core.duplicates.columns import Columns
from askwell.core.duplicates.entry import CERTAIN, LIKELY, Entry, Pair, Study
from askwell.core.duplicates.weights import Evidence, Weights

__all__ = ["CERTAIN", "LIKELY", "Entry", "Pair", "Study", "find"]

SHOWN = 3.3
"""Log2 of the odds from which a pair is worth a look: ten to one."""
SURE = 10.0
"""From here, a thousand to one, it is certain, unless something weighty speaks against it."""
WEIGHTY = -4.0


def find(entries: Sequence[Entry]) -> list[Pair]:
    """Pairs that seem to be one person, the surest first."""
    with _nothing_thrown_away():
        book = Columns(entries)
        weights = Weights(book)
        found = [pair for a, b in candidates(book) if (pair := _judged(weights, a, b))]
    return sorted(found, key=lambda each: (-each.weight, each.first, each.second))


def _judged(weights: Weights, a: int, b: int) -> Pair | None:
    evidence = weights.of(a, b)
    total = weights.start + sum(each.weight for each in evidence)
    if total < SHOWN:
        return None
    one, other = weights.book.entries[a], weights.book.entries[b]
    return Pair(
        first=one.id,
        second=other.id,
        weight=round(total, 1),
        certainty=_certainty(total, evidence),
        because=words.because(evidence, one, other),
        against=words.against(evidence, one, other),
    )


def _certainty(total: float, evidence: Sequence[Evidence]) -> str:
    doubt = any(each.weight <= WEIGHTY for each in evidence)
    return CERTAIN if total >= SURE and not doubt else LIKELY


@contextmanager
def _nothing_thrown_away() -> Iterator[None]:
    """Millions of small tuples are made and all are kept: looking for what could go took a third of the time."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
