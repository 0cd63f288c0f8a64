"""Which pairs are worth comparing. Everybody with everybody would be five thousand million at a hundred thousand.

Two entries meet when they share an address, a number or a profile; a whole name that few have; or a school and year,
or an employer, together with a first letter and a surname that is alike. Inside such a block surnames find each other
by what is left when one letter is dropped (a deletion neighbourhood).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from askwell.core.duplicates.columns import Columns
from askwell.core.duplicates.spelling import families_alike, family_variants, givens_alike, initials
from askwell.core.nicknames import behind

RowPair = tuple[int, int]
"""Places of two entries in the columns, the smaller first."""

SHARED_BY_MOST = 20
"""An address or number that more people have is an office's."""
NAMESAKES = 12
"""A whole name that more people have says nothing by itself; they still meet at a school or an employer."""
SMALL_BOOK = 5_000
"""Up to here everybody whose names are alike is compared, whatever else is known of them."""
FEW = 12
"""In a block of so few, each surname is held against each."""


def candidates(book: Columns) -> set[RowPair]:
    found: set[RowPair] = set()
    found.update(_sharing(book.emails, book.count_email))
    found.update(_sharing(book.phones, book.count_phone))
    found.update(_sharing(book.links, book.count_link))
    found.update(_namesakes(book))
    for block in _blocks(book):
        found.update(_few(book, block) if len(block) <= FEW else _many(book, block))
    return found


class _Groups(dict[tuple[object, ...], "int | list[int]"]):
    """Rows by a key. Most keys have one row, and a hundred thousand lists of one would be most of the work."""

    def put(self, key: tuple[object, ...], row: int) -> None:
        there = self.setdefault(key, row)
        if isinstance(there, list):
            there.append(row)
        elif there != row:
            self[key] = [there, row]

    def of_several(self) -> Iterator[list[int]]:
        return (rows for rows in self.values() if isinstance(rows, list))


def _sharing(column: list[tuple[str, ...]], counts: Counter[str]) -> Iterator[RowPair]:
    groups: dict[str, list[int]] = {value: [] for value, count in counts.items() if 1 < count <= SHARED_BY_MOST}
    if groups:
        for row, values in enumerate(column):
            for each in values:
                if each in groups:
                    groups[each].append(row)
    return (pair for rows in groups.values() for pair in combinations(rows, 2) if pair[0] != pair[1])


def _namesakes(book: Columns) -> Iterator[RowPair]:
    """Who have both names in common, also when they stand the wrong way round."""
    groups = _Groups()
    for row, (given, family) in enumerate(zip(book.given, book.family, strict=True)):
        if family and given:
            for each in behind(given):
                groups.put((each, family) if each < family else (family, each), row)
    for rows in groups.of_several():
        if len(rows) <= NAMESAKES:
            yield from (pair for pair in combinations(rows, 2) if _may_be_one(book, *pair))


def _may_be_one(book: Columns, one: int, other: int) -> bool:
    """In a large book a name cannot make up for another school and another employer as well."""
    return (
        book.size <= SMALL_BOOK
        or _agree([each[0] for each in book.studies[one]], [each[0] for each in book.studies[other]])
        or _agree(book.employers[one], book.employers[other])
    )


def _agree(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether they have something in common, or one side says nothing."""
    return not one or not other or any(each in other for each in one)


def _blocks(book: Columns) -> Iterator[list[int]]:
    classes, firms = _Groups(), _Groups()
    for row, (given, studies, employers) in enumerate(zip(book.given, book.studies, book.employers, strict=True)):
        for letter in initials(given):
            for school, year, _, _ in studies:
                classes.put((school, year, letter), row)
            for firm in employers:
                firms.put((firm, letter), row)
    yield from classes.of_several()
    yield from firms.of_several()
    if 1 < book.size <= SMALL_BOOK:
        yield list(range(book.size))


def _few(book: Columns, rows: list[int]) -> Iterator[RowPair]:
    family, given = book.family, book.given
    for one, other in combinations(rows, 2):
        if families_alike(family[one], family[other]) and givens_alike(given[one], given[other]) and one != other:
            yield one, other


def _many(book: Columns, rows: list[int]) -> Iterator[RowPair]:
    by_family: dict[str, list[int]] = defaultdict(list)
    for row in rows:
        by_family[book.family[row]].append(row)
    for rows_of_one in by_family.values():
        yield from _given_alike(book, combinations(rows_of_one, 2))
    for one, other in _neighbours(by_family):
        yield from _given_alike(book, ((a, b) for a in by_family[one] for b in by_family[other]))


def _neighbours(families: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Surnames that are alike and not the same."""
    by_variant: dict[str, list[str]] = defaultdict(list)
    for family in families:
        for each in family_variants(family):
            by_variant[each].append(family)
    near = {pair for alike in by_variant.values() if len(alike) > 1 for pair in combinations(alike, 2)}
    return (pair for pair in near if families_alike(*pair))


def _given_alike(book: Columns, pairs: Iterable[RowPair]) -> Iterator[RowPair]:
    given = book.given
    for one, other in pairs:
        if one != other and givens_alike(given[one], given[other]):
            yield (one, other) if one < other else (other, one)
