"""Who stands in an address book twice: pairs of entries that are one person, with what speaks for it and against.

Pure, and quick enough to be asked of a whole book. The method, what it was measured against and where it ends are
told in docs/why/one-person-twice.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import log2

import numpy as np

from askwell.core.duplicates import words
from askwell.core.duplicates.blocks import RowPair, candidates
from askwell.core.duplicates.columns import NOBODY, Columns, Told, together, told_of
from askwell.core.duplicates.entry import CERTAIN, LIKELY, Entry, Pair, Study
from askwell.core.duplicates.kinds import Learnt, Listed
from askwell.core.duplicates.vocabulary import Numbers
from askwell.core.duplicates.weights import Evidence, Weights
from askwell.core.garbage import without_collecting

__all__ = [
    "CERTAIN", "LIKELY", "NOBODY", "Columns", "Entry", "Learnt", "Listed", "Pair", "Study", "Told", "find", "find_in",
    "together", "told_of",
]  # fmt: skip

SHOWN = 3.3
"""Log2 of the odds from which a pair is worth a look: ten to one."""
LARGE = 10_000
"""Entries. In a larger book more pairs are alike by chance, so better odds are asked: thirty to one in 100,000."""
SURE = 10.0
"""From here, a thousand to one, it is certain, unless something weighty speaks against it."""
WEIGHTY = -4.0


def find(entries: Sequence[Entry]) -> list[Pair]:
    """Pairs that seem to be one person, the surest first."""
    return find_in(Columns.of(entries))


def find_in(book: Columns) -> list[Pair]:
    """The same of a book that is in columns already."""
    with without_collecting():  # very many small things are made, and all are kept
        return _found(book)


def _found(book: Columns) -> list[Pair]:
    weights = Weights(book)
    pairs = [book.in_order(*each) for each in candidates(book)]
    people = book.compared(_rows(pairs))
    weighed = ((pair, weights.of(people[pair[0]], people[pair[1]])) for pair in pairs)
    least = SHOWN + log2(max(LARGE, book.size) / LARGE) / 2
    likely = [(pair, evidence, total) for pair, evidence in weighed if (total := weights.sum(evidence)) >= least]
    written = book.written(_rows(pair for pair, _, _ in likely))
    found = [_judged(written[a], written[b], evidence, total) for (a, b), evidence, total in likely]
    return sorted(found, key=lambda each: (-each.weight, each.first, each.second))


def _rows(pairs: Iterable[RowPair]) -> Numbers:
    return np.array(sorted({row for pair in pairs for row in pair}), np.int64)


def _judged(one: Entry, other: Entry, evidence: Sequence[Evidence], total: float) -> Pair:
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
