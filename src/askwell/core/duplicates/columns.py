"""A book by columns, in the spelling in which it is compared, with how often everything occurs in it.

Text is worked on once for each distinct spelling; rows hold the same few strings over and over.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import chain
from typing import Any

from askwell.core.duplicates.entry import Entry, Study
from askwell.core.duplicates.spelling import employer_key, family_key, given_key, phone_key, place_key
from askwell.core.text import fold, profile_address

_NONE: tuple[str, ...] = ()


class Columns:
    """One list for each field, in the order of the entries, and one count for each."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self.size = len(entries)
        _, given, family, emails, phones, links, employers, titles, studies, places = _turned(entries)
        self.given = _each(given_key, given)
        self.family = _each(family_key, family)
        self.emails = _all(str.lower, emails)
        self.phones = [tuple(filter(None, each)) if each else _NONE for each in _all(phone_key, phones)]
        self.links = _all(profile_address, links)
        self.employers = _all(employer_key, employers)
        self.titles = _all(fold, titles)
        self.studies = _studies(studies)
        self.place = _each(place_key, places)
        self._count()

    def _count(self) -> None:
        self.count_given = Counter(self.given)
        self.count_family = Counter(self.family)
        self.count_email = _counted(self.emails)
        self.count_phone = _counted(self.phones)
        self.count_link = _counted(self.links)
        self.count_employer = _counted(self.employers)
        self.count_title = _counted(self.titles)
        self.count_place = Counter(self.place)
        all_studies = list(chain.from_iterable(self.studies))
        self.count_school = Counter(each[0] for each in all_studies)
        self.count_class = Counter(each[:2] for each in all_studies)
        self.count_degree = Counter(each[2] for each in all_studies)
        self.count_field = Counter(each[3] for each in all_studies)


def _turned(entries: Sequence[Entry]) -> Iterable[Any]:
    return zip(*entries, strict=True) if entries else ((),) * len(Entry._fields)


def _each(spelling: Callable[[str], str], column: Iterable[str]) -> list[str]:
    """Every value in the spelling in which it is compared; each distinct one is worked on once."""
    return list(map(cache(spelling), column))


def _all(spelling: Callable[[str], str], column: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    known = cache(spelling)
    return [tuple(map(known, each)) if each else _NONE for each in column]


def _studies(column: Iterable[tuple[Study, ...]]) -> list[tuple[Study, ...]]:
    known = cache(fold)
    folded = cache(lambda it: Study(known(it.school), it.year, known(it.degree), known(it.field)))
    return [tuple(map(folded, each)) if each else () for each in column]


def _counted(column: list[tuple[str, ...]]) -> Counter[str]:
    return Counter(chain.from_iterable(column))
