"""Dates named in a letter. Each comes with how it was understood, and a date that can be read in two ways is none.

Vague words are turned into days by a table: "in March" is its second Tuesday (docs/why/the-numbers.md).
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from askwell.core.plausible import is_near

LATELY = timedelta(days=31)
"""A date without a year that lies at most this far back has just passed; further back, the coming one is meant."""


@dataclass(frozen=True)
class Named:
    """A day that a text names, or that it fails to name: then `day` is None and `how` tells why."""

    day: date | None
    how: str


def exact(text: str, *, base: date, language: str = "en") -> tuple[Named, ...]:
    """The days that `text` (one sentence) spells out, in its order. A year that nobody can mean makes no day."""
    spelt = _one_end(text)
    named = tuple(_numeric(spelt)) or tuple(_spelt(spelt, base=base, language=language))
    return tuple(each for each in named if each.day is None or is_near(each.day, today=base))


def vague(text: str, *, base: date) -> Named | None:
    """The day for words such as "next week" or "in March"; None when `text` has no such words."""
    for pattern, day_of, how in VAGUE:
        found = re.search(pattern, text)
        if found:
            return Named(day_of(found, base), how)
    return None


def last(text: str, *, base: date, language: str = "en") -> Named | None:
    """The latest day that a sentence names: the end of an absence, the earliest moment to write again."""
    found = exact(text, base=base, language=language)
    unsure = next((each for each in found if each.day is None), None)
    if unsure:
        return unsure
    days = [each for each in found if each.day]
    return max(days, key=lambda each: each.day or base) if days else vague(text.lower(), base=base)


MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
MONTH = "(?P<month>" + "|".join(rf"{each[:3]}(?:{each[3:]})?" if each[3:] else each for each in MONTHS) + "|sept)"
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NUMBERS = {"one": 1, "a": 1, "an": 1, "two": 2, "a couple of": 2, "couple of": 2, "three": 3, "a few": 3, "few": 3,
           "several": 4, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10, "twelve": 12}  # fmt: skip
NUMBER = r"(?P<count>\d{1,2}|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + ")"

DAYS_RANGE = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th|\.)?\s*(?:-|–|to|bis|au|al)\s*(?=\d{1,2}(?:st|nd|rd|th|\.)?\s+[^\W\d_]{3})"
)
MONTH_RANGE = re.compile(
    r"\b([^\W\d_]{3,}\.?)\s+\d{1,2}(?:st|nd|rd|th)?\s*(?:-|–|to)\s*(?=\d{1,2}\b(?!\s*[^\W\d_]{3}))"
)


def _one_end(text: str) -> str:
    """ "12-19 October" and "October 12-19" shortened to their end, because the parser sees the beginning only."""
    return MONTH_RANGE.sub(r"\1 ", DAYS_RANGE.sub("", text))


ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
SLASHED = re.compile(r"\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b")


def _numeric(text: str) -> Iterator[Named]:
    for found in ISO.finditer(text):
        yield from _day(int(found[1]), int(found[2]), int(found[3]), written=found[0])
    for found in SLASHED.finditer(ISO.sub(" ", text)):
        first, second = int(found[1]), int(found[3])
        year = int(found[4]) + (2000 if len(found[4]) == 2 else 0)
        # Dots are the day-first writing of central Europe; with slashes, only a number above 12 shows the order.
        if found[2] == "." or first > 12 or first == second:
            yield from _day(year, second, first, written=found[0])
        elif second > 12:
            yield from _day(year, first, second, written=found[0])
        else:
            yield Named(
                None, f"{found[0]} can be {_said(first, second)} or {_said(second, first)}, so no day is taken"
            )


def _day(year: int, month: int, day: int, *, written: str) -> Iterator[Named]:
    try:
        named = date(year, month, day)
    except ValueError:
        return
    yield Named(named, f'"{written}" is {_long(named)}')


def _said(day: int, month: int) -> str:
    return f"{day} {MONTHS[month - 1].title()}"


def _long(day: date) -> str:
    return f"{_said(day.day, day.month)} {day.year}"


def _spelt(text: str, *, base: date, language: str) -> Iterator[Named]:
    """Days written with the month as a word, by dateparser: told the language, the base, and nothing left to it."""
    if not re.search(r"\d", text):
        return
    from dateparser.search import search_dates

    settings = {
        "RELATIVE_BASE": datetime.combine(base, time()),
        "PREFER_DATES_FROM": "future",
        "REQUIRE_PARTS": ["day", "month"],
    }
    for written, moment in search_dates(text, languages=[language], settings=settings) or []:
        # The parser also sees dates in "now and 3"; a real one shows its day as a number.
        if str(moment.day) in re.findall(r"(?<!\d)0?(\d{1,2})(?!\d)", written) and re.search(
            r"[^\W\d_]{3}|月|월", written
        ):
            day = moment.date() if re.search(r"\d{4}", written) else _nearest(moment.date(), base=base)
            yield Named(day, f'"{written.strip()}" is {_long(day)}')


def _nearest(day: date, *, base: date) -> date:
    """The year for a day written without one."""
    for year in (base.year - 1, base.year, base.year + 1):
        # 29 February exists in leap years only; its eve stands in for it elsewhere.
        candidate = date(year, day.month, min(day.day, monthrange(year, day.month)[1]))
        if candidate >= base - LATELY:
            return candidate
    return day


def _months_on(base: date, months: int) -> date:
    """The first day of the month that many months after the base."""
    year, month = divmod(base.year * 12 + base.month - 1 + months, 12)
    return date(year, month + 1, 1)


def second_tuesday(first: date) -> date:
    """Of the month that begins on `first`: late enough for "in March" to have begun for everybody."""
    return first + timedelta(days=(1 - first.weekday()) % 7 + 7)


def working_days_on(base: date, count: int) -> date:
    """Weekends skipped; public holidays are known to the cadence, which moves the day on."""
    day = base
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


def _in_month(found: re.Match[str], base: date) -> date:
    month = next(number for number, name in enumerate(MONTHS, 1) if name.startswith(found["month"][:3]))
    first = date(base.year, month, 1)
    return second_tuesday(first if month > base.month else date(base.year + 1, month, 1))


def _after_month(found: re.Match[str], base: date) -> date:
    in_month = _in_month(found, base)
    return second_tuesday(_months_on(in_month, 1))


def _in_count(found: re.Match[str], base: date) -> date:
    count = int(found["count"]) if found["count"].isdigit() else NUMBERS[found["count"]]
    match found["unit"]:
        case "day":
            return base + timedelta(days=count)
        case "week":
            return base + timedelta(weeks=count)
    first = _months_on(base, count)
    return first.replace(day=min(base.day, monthrange(first.year, first.month)[1]))


def _after_holidays(_: re.Match[str], base: date) -> date:
    """Monday of the second full week of the coming January."""
    first = date(base.year + 1, 1, 1)
    return first + timedelta(days=-first.weekday() % 7 + 7)


def _end_of_month(_: re.Match[str], base: date) -> date:
    return _months_on(base, 1) - timedelta(days=1)


def _past_quarter(_: re.Match[str], base: date) -> date:
    end = _months_on(base, 3 - (base.month - 1) % 3) - timedelta(days=1)
    return working_days_on(end, 5)


def _in_quarter(found: re.Match[str], base: date) -> date:
    month = int(found["quarter"]) * 3 - 2
    first = date(base.year, month, 1)
    return second_tuesday(first if month > base.month else date(base.year + 1, month, 1))


def _next_quarter(_: re.Match[str], base: date) -> date:
    return second_tuesday(_months_on(base, 3 - (base.month - 1) % 3))


def _weekday(found: re.Match[str], base: date) -> date:
    return base + timedelta(days=(WEEKDAYS.index(found["weekday"]) - base.weekday() - 1) % 7 + 1)


DayOf = Callable[[re.Match[str], date], date]

VAGUE: tuple[tuple[str, DayOf, str], ...] = (
    (r"\bend of (?:the |this )?quarter|\bquarter[- ]end", _past_quarter,
     '"end of quarter" is taken as five working days past it'),
    (r"\bnext quarter", _next_quarter, '"next quarter" is taken as the second Tuesday of its first month'),
    (r"\bq(?P<quarter>[1-4])\b", _in_quarter, "a quarter is taken as the second Tuesday of its first month"),
    (r"\bend of (?:the |this )?month", _end_of_month, '"the end of the month" is its last day'),
    (r"\b(?:after|over|past) (?:the |christmas and |this )?(?:winter )?(?:holidays?|christmas|new year)|"
     r"\b(?:in|until|early in|into) the new year|\bnext year|\bearly in the year", _after_holidays,
     '"after the holidays" is taken as the second full week of January'),
    (rf"\b(?:end of|after) {MONTH}\b(?! \d)", _after_month,
     "after a month is taken as the second Tuesday of the one that follows"),
    (r"\b(?:in|until|till|during|early|mid|late|towards|around|by|for|come|me) (?:early |mid-?|late )?"
     rf"{MONTH}\b(?! \d)",
     _in_month, "a month without a day is taken as its second Tuesday"),
    (rf"\b(?:in|after|for|give me|within) (?:about |another |roughly |the next )?{NUMBER} (?:more )?"
     r"(?P<unit>day|week|month)s?\b",
     _in_count, "counted from the day it was written"),
    (rf"\b{NUMBER} (?P<unit>day|week|month)s? from now", _in_count, "counted from the day it was written"),
    (r"\bnext month", lambda _, base: second_tuesday(_months_on(base, 1)),
     '"next month" is taken as its second Tuesday'),
    (r"\b(?:next|this coming) week|\bafter this week|\bonce this week", lambda _, base: working_days_on(base, 6),
     '"next week" is taken as six working days on'),
    (r"\b(?P<weekday>" + "|".join(WEEKDAYS) + r")\b", _weekday, "the coming day of that name"),
    (r"\btomorrow\b", lambda _, base: base + timedelta(days=1), "counted from the day it was written"),
)  # fmt: skip
"""Words, the day they stand for, and how that is told. The first that matches counts."""
