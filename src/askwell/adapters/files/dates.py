"""Dates as exports spell them, in every language of the month table.

What could be two different days is no date here: it is never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import lru_cache

from askwell.adapters.files.headers import LANGUAGES
from askwell.core.text import fold

OF = r"(?:de[l ]? *|d')?"
"""Spanish and French may put a word between the parts: "5 de marzo de 2024"."""

DAY_MONTH_YEAR = re.compile(
    rf"(?P<day>\d{{1,2}})(?:er)?[. -]+{OF}(?P<month>[^\W\d]{{3,}})[. -]+{OF}(?P<year>\d{{4}}|\d{{2}})([ ,].*)?"
)
MONTH_DAY_YEAR = re.compile(r"(?P<month>[^\W\d]{3,})[. ]+(?P<day>\d{1,2}),? +(?P<year>\d{4})([ ,].*)?")
MONTH_YEAR = re.compile(rf"(?P<month>[^\W\d]{{3,}})[. -]+{OF}(?P<year>\d{{4}})")
YEAR_FIRST = re.compile(r"(?P<year>\d{4})(-(?P<month>\d{1,2})(-(?P<day>\d{1,2}))?)?([ t]\d.*)?")
DOTTED = re.compile(r"(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\. ?(?P<year>\d{4}|\d{2})([ ,].*)?")
SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})([ ,].*)?")

HALF_DAY = re.compile(r"\b[ap]\.?m\b")

SPELLINGS = (DAY_MONTH_YEAR, MONTH_DAY_YEAR, MONTH_YEAR, YEAR_FIRST, DOTTED)


def _months() -> dict[str, int]:
    """Names and their first three and four letters, in every language. What means two months ("jui") means none."""
    found: dict[str, int] = {}
    doubtful: set[str] = set()
    for language in LANGUAGES.values():
        names = list(enumerate(language.months.split(), start=1))
        told = [(short, n) for n, name in names for short in (name, name[:3], name[:4])]
        for spelling, number in (*told, *language.short_months):
            if found.setdefault(spelling, number) != number:
                doubtful.add(spelling)
    return {spelling: number for spelling, number in found.items() if spelling not in doubtful}


MONTHS = _months()


@lru_cache(maxsize=4096)  # thirty thousand connections were made on a few thousand days
def read_date(text: str) -> date | None:
    """The day, the first of the month or the first of the year, as far as told; None when it cannot be known.

    >>> read_date("05 Mar 2024"), read_date("7-Feb-22"), read_date("Mär 2020"), read_date("03/04/2024")
    (datetime.date(2024, 3, 5), datetime.date(2022, 2, 7), datetime.date(2020, 3, 1), None)
    """
    plain = fold(text)
    for spelling in SPELLINGS:
        if found := spelling.fullmatch(plain):
            parts = found.groupdict()
            return _day(parts["year"], parts.get("month"), parts.get("day"))
    found = SLASHED.fullmatch(plain)
    return _unmistakable(found[1], found[2], found[3]) if found else None


ReadsDays = Callable[[str], date | None]


def reader_of(texts: Iterable[str]) -> ReadsDays:
    """How the days of a column are read. One value that can only be read month first, or that says AM or PM, settles
    the order of all its slashes; beside one that can only be read day first it settles nothing."""
    slashed = [found for text in set(texts) if "/" in text and (found := SLASHED.fullmatch(fold(text)))]
    month_first = any(int(each[2]) > 12 or HALF_DAY.search(each[4] or "") for each in slashed)
    day_first = any(int(each[1]) > 12 for each in slashed)
    if day_first == month_first:
        return read_date
    return _month_first if month_first else _day_first


def read_dates(texts: Sequence[str]) -> list[date | None]:
    return list(map(reader_of(texts), texts))


@lru_cache(maxsize=4096)
def _month_first(text: str) -> date | None:
    found = SLASHED.fullmatch(fold(text))
    return _day(found[3], found[1], found[2]) if found else read_date(text)


@lru_cache(maxsize=4096)
def _day_first(text: str) -> date | None:
    found = SLASHED.fullmatch(fold(text))
    return _day(found[3], found[2], found[1]) if found else read_date(text)


def _unmistakable(first: str, second: str, year: str) -> date | None:
    """Slashes stand between month and day in America and between day and month elsewhere: only 13 and up can tell."""
    as_day_first, as_month_first = _day(year, second, first), _day(year, first, second)
    if as_day_first and as_month_first and as_day_first != as_month_first:
        return None
    return as_day_first or as_month_first


def _day(year: str, month: str | None, day: str | None) -> date | None:
    number = _month(month or "1")
    full = _full_year(year)
    if number is None or not 1900 <= full <= 2100:
        return None
    try:
        return date(full, number, int(day or 1))
    except ValueError:
        return None


def _month(text: str) -> int | None:
    return int(text) if text.isdecimal() else MONTHS.get(text)


def _full_year(year: str) -> int:
    """Two digits mean a year since 1970: no export is older."""
    number = int(year)
    return number if len(year) == 4 else number + (1900 if number >= 70 else 2000)
