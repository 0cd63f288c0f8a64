"""Times of day in a text, and the zone that a writer names for them. "At 4" may mean anything and is left alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from askwell.core.critique.anatomy.span import Span
from askwell.core.critique.wording import Expression
from askwell.core.late import late
from askwell.core.values import dataclass

LIKELY = late(r"[0-9](?:\s?[aApP]\.?[mM]|[:hH][0-9])")
"""What every time in figures holds; quick to look for, because it tells the letters of both sizes."""
CLOCK = Expression(
    r"(?<![\d:.,$])(?P<hour>\d{1,2})(?:[:.h](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b"
    r"|(?<![\d:.,])(?P<hour24>[01]?\d|2[0-3])[:h](?P<minute24>[0-5]\d)(?![\d:])"
)
NOON = Expression(r"\bnoon\b")
IN_SMALL_LETTERS = late(r"noon(?<=\bnoon)\b")
"""The same, and quick to look for, because it begins with a literal; "afternoon" is none."""
FIGURES = "0123456789"
ABBREVIATED = {
    "ET": "America/New_York", "EST": "America/New_York", "EDT": "America/New_York", "Eastern": "America/New_York",
    "CT": "America/Chicago", "Central": "America/Chicago", "CDT": "America/Chicago",
    "MT": "America/Denver", "MST": "America/Denver", "MDT": "America/Denver", "Mountain": "America/Denver",
    "PT": "America/Los_Angeles", "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles",
    "Pacific": "America/Los_Angeles", "GMT": "UTC", "UTC": "UTC", "BST": "Europe/London", "UK": "Europe/London",
    "CET": "Europe/Paris", "CEST": "Europe/Paris", "EET": "Europe/Helsinki", "JST": "Asia/Tokyo",
    "SGT": "Asia/Singapore", "HKT": "Asia/Hong_Kong", "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney",
}  # fmt: skip
"""What people write for a zone. CST and IST mean several, so they name a zone that cannot be worked out."""
THEIRS, MINE, SOME = "theirs", "mine", "some"
NAMED = Expression(
    r"(?-i:\b(?P<theirs>(?i:your (?:local )?time|your end|your morning|your afternoon|your zone|where you are))\b"
    r"|\b(?P<mine>(?i:my (?:local )?time|my end|our time|here))\b(?=[,.;)!? ]|$)"
    rf"|\b(?P<abbreviated>{'|'.join(ABBREVIATED)}|CST|IST)\b"
    r"|\b(?P<place>[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})? time|(?i:local time)|(?:UTC|GMT)[+-]\d)\b)"
)
ROUND = 10
"""Characters round such a place in which all of the time stands."""
NEAR = 30
"""Characters behind a time in which its zone is looked for first; then anywhere in the letter."""

EARLY = 7
"""Who writes 2:30 means the afternoon; who means the night writes 02:30."""


@dataclass(frozen=True)
class Clock(Span):
    """A time of day. `zone` is an IANA name, or `THEIRS`, `MINE`, `SOME` for one that is named but unknown."""

    hour: int
    minute: int
    zone: str | None


def find_clocks(text: str) -> tuple[Clock, ...]:
    times = _times(text)
    anywhere = NAMED.regex.search(text) if times else None
    found = (_clock(each, text, anywhere) for each in times)
    return tuple(each for each in found if each is not None)


def _times(text: str) -> list[re.Match[str]]:
    """What stands for a time, in its order. Most letters hold no such figure and no noon, which is quick to see."""
    found: list[re.Match[str]] = []
    if any(map(text.__contains__, FIGURES)):
        found.extend(_in_figures(text))
    if IN_SMALL_LETTERS.search(text.lower()):
        found.extend(NOON.regex.finditer(text))
    return sorted(found, key=re.Match.start)


def _in_figures(text: str) -> Iterator[re.Match[str]]:
    """Looks round the likely places only."""
    start = end = 0
    for likely in LIKELY.finditer(text):
        if likely.start() - ROUND > end:
            yield from CLOCK.regex.finditer(text, start, end)
            start = likely.start() - ROUND
        end = likely.end() + ROUND
    yield from CLOCK.regex.finditer(text, start, end)


def _clock(found: re.Match[str], text: str, anywhere: re.Match[str] | None) -> Clock | None:
    """The time that stands here; `anywhere` is the first zone of the whole text."""
    if found.re is NOON.regex:
        hour, minute = 12, 0
    elif found["half"]:
        hour, minute = int(found["hour"]), int(found["minute"] or 0)
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"].lower() == "p" else 0)
    else:
        hour, minute = int(found["hour24"]), int(found["minute24"])
        hour += 12 if 1 <= hour < EARLY and len(found["hour24"]) == 1 else 0
    near = NAMED.regex.search(text, found.end(), found.end() + NEAR)
    return Clock(found.start(), found.end(), found.group(), hour, minute, _zone(near or anywhere))


def _zone(named: re.Match[str] | None) -> str | None:
    if named is None:
        return None
    if named["theirs"]:
        return THEIRS
    if named["mine"]:
        return MINE
    return ABBREVIATED.get(named["abbreviated"] or "", SOME)
