"""Public holidays of a country, from the `holidays` package, as a plain set of dates for the core."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache


@lru_cache(maxsize=64)
def public_holidays(country: str, years: tuple[int, ...]) -> frozenset[date]:
    """Days off in `country` (ISO 3166 alpha-2). Empty for a country that is unknown or empty."""
    if not country:
        return frozenset()
    import holidays

    try:
        days: Iterable[date] = holidays.country_holidays(country.upper(), years=list(years))
    except NotImplementedError:
        return frozenset()
    return frozenset(days)
