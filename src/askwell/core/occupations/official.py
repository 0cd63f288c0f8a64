"""What the official O*NET data adds to the tables of the house. Its names join, and never overrule.

The database is by the U.S. Department of Labor, Employment and Training Administration, under CC BY 4.0, which asks
for the line below wherever it shows and for a word that it was changed: names are put in one spelling, and those that
would stand for two occupations are left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from askwell.core.occupations.occupation import Occupation
from askwell.core.occupations.register import EXACT, Register
from askwell.core.occupations.spelling import key

ATTRIBUTION = (
    "Includes information from the {release} by the U.S. Department of Labor, Employment and Training Administration"
    " (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Askwell has modified it;"
    " USDOL/ETA has not approved, endorsed or tested these modifications."
)
LONGEST_NAME = 200


@dataclass(frozen=True, kw_only=True)
class Official:
    """What was read of a download."""

    release: str
    """As the download says it: "O*NET 29.3 Database"; "O*NET Database" when it does not."""
    occupations: tuple[Occupation, ...]


def attribution(release: str) -> str:
    return ATTRIBUTION.format(release=release)


def names_joining(occupations: Iterable[Occupation], house: Register) -> dict[str, str]:
    """Spelt names with the id each stands for: that of the house where the house describes the same work, else the
    official code. A name of two occupations stands for neither, unless it is the title of one."""
    described = _described(house)
    claims: dict[str, dict[str, bool]] = defaultdict(dict)
    for each in occupations:
        mine = described.get(each.id, ())
        for name in (each.name, *each.also):
            spelt = key(name)
            if spelt and len(spelt) <= LONGEST_NAME and spelt not in house.names:
                id = _the_one(house, name, mine) if mine else each.id
                claims[spelt][id] = claims[spelt].get(id, False) or name == each.name
    return {name: id for name, ids in claims.items() if (id := _settled(ids))}


def _described(house: Register) -> dict[str, tuple[str, ...]]:
    """Official code -> the occupations of the house that point to it."""
    described: dict[str, tuple[str, ...]] = {}
    for each in house.occupations.values():
        if each.onet:
            described[each.onet] = (*described.get(each.onet, ()), each.id)
    return described


def _the_one(house: Register, name: str, mine: tuple[str, ...]) -> str:
    """Of several occupations under one code, the one whose names are in this name; else the first."""
    read = house.read(name)
    return read.occupation if read.occupation in mine and read.sureness < EXACT else mine[0]


def _settled(ids: dict[str, bool]) -> str:
    titles = [id for id, is_title in ids.items() if is_title]
    return next(iter(ids)) if len(ids) == 1 else titles[0] if len(titles) == 1 else ""
