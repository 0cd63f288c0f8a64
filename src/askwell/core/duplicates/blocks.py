"""Which pairs are worth comparing. Everybody with everybody would be five thousand million at a hundred thousand.

Two entries meet when they share an address, a number or a profile; a whole name that few have; or a school and year,
or an employer, together with a first letter and a surname that is alike. Inside such a block surnames find each other
by what is left when one letter is dropped (a deletion neighbourhood). It is all done with whole columns of
numbers (vocabulary.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from askwell.core.duplicates.columns import Columns
from askwell.core.duplicates.groups import Pairs, closed_up, expanded, of_several, once, pairs_within, sizes_of
from askwell.core.duplicates.kinds import Several, Studies
from askwell.core.duplicates.spelling import families_alike, family_variants, givens_alike, initials
from askwell.core.duplicates.vocabulary import Numbers, Words, hashed
from askwell.core.nicknames import behind

RowPair = tuple[int, int]
"""Places of two entries in the columns, the smaller first."""

SHARED_BY_MOST = 20
"""An address or number that more people have is an office's."""
NAMESAKES = 12
"""A whole name that more people have says nothing by itself; they still meet at a school or an employer."""
SMALL_BOOK = 5_000
"""Up to here everybody whose names are alike is compared, whatever else is known of them."""


ODD = 0x9E3779B97F4A7C15 - 2**64
"""Spreads numbers over all others when it is multiplied with them, so that what is added to it keeps them apart."""


def candidates(book: Columns) -> list[RowPair]:
    blocks = [_alike(book, *block) for block in _blocks(book)]
    return once(*map(_sharing, (book.emails, book.phones, book.links)), _namesakes(book), *blocks, size=book.size)


def _sharing(column: Several) -> Pairs:
    counts = column.count.of_number[column.keys]
    few = (counts > 1) & (counts <= SHARED_BY_MOST) & _says(column.words, column.keys)
    return pairs_within(column.keys[few], column.rows[few])


def _namesakes(book: Columns) -> Pairs:
    """Who have both names in common, also when they stand the wrong way round."""
    families = hashed(book.family.words.keys)
    named = np.flatnonzero(_says(book.given.words, book.given.keys) & _says(book.family.words, book.family.keys))
    places, given = expanded(book.given.keys[named], *book.given.words.of_each_key(behind))
    rows = named[places]
    groups = given + families[book.family.keys[rows]]
    few = sizes_of(groups) <= NAMESAKES
    ones, others = pairs_within(groups[few], rows[few])
    if book.size <= SMALL_BOOK:
        return ones, others
    # In a large book a name cannot make up for another school and another employer as well.
    agree = _agree(book.studies, book.studies.schools, ones, others)
    agree |= _agree(book.employers, book.employers.keys, ones, others)
    return ones[agree], others[agree]


def _says(words: Words, keys: Numbers) -> NDArray[np.bool_]:
    nothing = words.number_of_key("")
    says: NDArray[np.bool_] = keys != (-1 if nothing is None else nothing)
    return says


def _agree(column: Several | Studies, keys: Numbers, ones: Numbers, others: Numbers) -> NDArray[np.bool_]:
    """Whether they have something in common, or one side says nothing."""
    silent = np.diff(column.starts) == 0
    found: NDArray[np.bool_] = silent[ones] | silent[others]
    most = int(keys.max(initial=0)) + 1
    places, theirs = expanded(ones, column.starts, keys)
    shared = np.isin(others[places] * most + theirs, column.rows * most + keys)
    found[places[shared]] = True
    return found


def _blocks(book: Columns) -> Iterator[tuple[Numbers, Numbers]]:
    """Blocks, as the number of one beside a row that is in it."""
    letters = book.given.words.of_each_key(initials)
    for rows, keys in ((book.studies.rows, book.studies.classes), (book.employers.rows, book.employers.keys)):
        places, letter = expanded(book.given.keys[rows], *letters)
        yield keys[places] * ODD + letter, rows[places]
    if 1 < book.size <= SMALL_BOOK:
        yield np.zeros(book.size, np.int64), np.arange(book.size)


def _alike(book: Columns, blocks: Numbers, rows: Numbers) -> Pairs:
    """Who of a block have surnames and first names that are alike."""
    at = of_several(blocks)
    blocks, rows = blocks[at], rows[at]
    families = len(book.family.words.keys)
    named = closed_up(blocks) * families + book.family.keys[rows]
    order = np.argsort(named)
    named, rows = named[order], rows[order]
    ones, others = (
        np.concatenate(each) for each in zip(pairs_within(named, rows), _neighbours(book, named, rows), strict=True)
    )
    given = book.given
    alike = _both(givens_alike, given.words, given.keys[ones], given.keys[others])
    return ones[alike], others[alike]


def _neighbours(book: Columns, named: Numbers, rows: Numbers) -> Pairs:
    """Rows of one block of which the surnames are alike and not the same. `named` is the block and the surname, in
    ascending order."""
    words = book.family.words
    families, begins = np.unique(named, return_index=True)
    starts = np.append(begins, len(named))
    blocks, family = np.divmod(families, len(words.keys))
    places, variant = expanded(family, *words.of_each_key(family_variants))
    met = once(pairs_within(blocks[places] * ODD + variant, places), size=len(families))
    ones, others = np.array(met, np.int64).reshape(-1, 2).T
    alike = _both(families_alike, words, family[ones], family[others])
    ones, others = ones[alike], others[alike]
    places, one = expanded(ones, starts, rows)
    again, other = expanded(others[places], starts, rows)
    return one[again], other


def _both(alike: Callable[[str, str], bool], words: Words, ones: Numbers, others: Numbers) -> NDArray[np.bool_]:
    """Whether two words are alike, asked once for each two of them."""
    pairs, at = np.unique(ones * len(words.keys) + others, return_inverse=True)
    told = (alike(words.keys[one], words.keys[other]) for one, other in zip(*_split(pairs, words), strict=True))
    return np.fromiter(told, np.bool_, len(pairs))[at]


def _split(pairs: Numbers, words: Words) -> tuple[list[int], list[int]]:
    ones, others = np.divmod(pairs, max(len(words.keys), 1))
    return ones.tolist(), others.tolist()
