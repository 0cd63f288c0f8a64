"""Days of the calendar in a text, with the weekday that a writer gives them. "5/6" is left alone: it is two days."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from askwell.core.critique.anatomy.span import Span
from askwell.core.critique.wording import Expression, wording
from askwell.core.values import dataclass

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
DATED = wording(
    rf"\b{_MONTH}\.? \d",
    rf"\d(?:st|nd|rd|th)? (?:of )?{_MONTH}\b",
    r"\b(?:19|20)\d\d-\d\d-\d\d\b",
)
"""What a text holds that names a day of the calendar; a rule asks for it before it looks closer."""
DATE = Expression(
    rf"(?:\b(?P<weekday>{_WEEKDAY}),?\.? (?:the )?)?"
    rf"(?:\b(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)"
    rf"|\b(?P<day2>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month2>{_MONTH})\b"
    r"|\b(?P<iso>\d{4}-\d\d-\d\d)\b)"
    rf"(?:,? (?P<year>20\d\d)\b)?(?: \((?P<after>{_WEEKDAY})\))?"
)
NUMBER = Expression(r"\d[\d-]*")
ROUND = 40
"""Characters before and behind a number in which all of its date stands."""
LEAP = date(2024, 2, 29)
HALF_A_YEAR = timedelta(days=183)


@dataclass(frozen=True)
class Day(Span):
    """`on` is None where no such day exists; `weekday` counts from Monday, None where none is given."""

    on: date | None
    weekday: int | None
    certain: bool
    """Whether the year is written."""


def find_days(text: str, *, now: date | None) -> tuple[Day, ...]:
    """Every day that is named. One without a year is taken for the nearest to `now`, and passed over without it."""
    found = (_day(each, now) for each in _dates(text))
    return tuple(each for each in found if each is not None)


def names_day(text: str) -> bool:
    return next(_dates(text), None) is not None


def lacks_year(text: str) -> bool:
    """Whether a weekday stands beside a day without a year, so that today's date is needed to compare them."""
    return any((each["weekday"] or each["after"]) and not (each["year"] or each["iso"]) for each in _dates(text))


def _dates(text: str) -> Iterator[re.Match[str]]:
    """Looks round the numbers only: no date is without one, and most letters have few."""
    start = end = 0
    for number in NUMBER.regex.finditer(text):
        if number.start() - ROUND > end:
            yield from DATE.regex.finditer(text, start, end)
            start = number.start() - ROUND
        end = number.end() + ROUND
    yield from DATE.regex.finditer(text, start, end)


def _day(found: re.Match[str], now: date | None) -> Day | None:
    named = found["weekday"] or found["after"]
    weekday = WEEKDAYS.index(named[:3].lower()) if named else None
    certain = bool(found["year"] or found["iso"])
    if not certain and now is None and _may_exist(found):
        return None
    try:
        on = date.fromisoformat(found["iso"]) if found["iso"] else _placed(found, now or LEAP)
    except ValueError:
        on = None
    return Day(found.start(), found.end(), found.group(), on, weekday, certain)


def _may_exist(found: re.Match[str]) -> bool:
    """Whether a day without a year is one in some year."""
    try:
        return bool(_placed(found, LEAP))
    except ValueError:
        return False


def _placed(found: re.Match[str], now: date) -> date:
    month = MONTHS.index((found["month"] or found["month2"])[:3].lower()) + 1
    day = int(found["day"] or found["day2"])
    if found["year"]:
        return date(int(found["year"]), month, day)
    near = date(now.year, month, day)
    if near - now > HALF_A_YEAR:
        return date(now.year - 1, month, day)
    return date(now.year + 1, month, day) if now - near > HALF_A_YEAR else near
