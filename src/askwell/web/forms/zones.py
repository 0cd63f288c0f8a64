"""Time zones as people pick them: by part of the world, then by city."""

from __future__ import annotations

from functools import cache
from itertools import groupby
from zoneinfo import available_timezones

PARTS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
NOWHERE = "UTC"
"""What a profile says before anybody told it anything; the page then offers the browser's own zone."""


@cache
def zone_choices() -> tuple[tuple[str, object], ...]:
    """For a select with groups; old names are in it too, because browsers still report them."""
    names = sorted(each for each in available_timezones() if each.partition("/")[0] in PARTS)
    groups = groupby(names, key=lambda each: each.partition("/")[0])
    cities = [(part, tuple((name, _city(name)) for name in inside)) for part, inside in groups]
    return ((NOWHERE, "Choose your city"), *cities)


def _city(name: str) -> str:
    return name.partition("/")[2].replace("_", " ").replace("/", ", ")
