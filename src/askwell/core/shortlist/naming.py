"""When two spellings name one organisation or one town.

Strict on purpose: a false match would become a false claim in a letter.
"""

from __future__ import annotations

import re
from functools import lru_cache

from askwell.core.places import locate
from askwell.core.text import fold

LEGAL = frozenset(
    [
        "inc",
        "incorporated",
        "ltd",
        "limited",
        "llc",
        "llp",
        "plc",
        "gmbh",
        "ag",
        "corp",
        "corporation",
        "co",
        "kg",
        "sa",
    ]
)
SHORT = {"univ": "university", "uni": "university", "inst": "institute", "&": "and", "tech.": "technical"}

COUNTRIES = {
    "uk": "united kingdom",
    "england": "united kingdom",
    "scotland": "united kingdom",
    "wales": "united kingdom",
    "northern ireland": "united kingdom",
    "usa": "united states",
    "us": "united states",
    "deutschland": "germany",
    "österreich": "austria",
    "schweiz": "switzerland",
}

PIECES = re.compile(r"[^\W_]+|&")


@lru_cache(maxsize=65536)
def key(organisation: str) -> str:
    """One spelling for a school or employer: "The Acme Company, Inc." and "ACME Company" share a key.

    The order of words stays, because York University and the University of York are two places.
    """
    if not organisation:
        return ""
    pieces = [SHORT.get(piece, piece) for piece in PIECES.findall(fold(organisation))]
    if pieces[:1] == ["the"]:
        pieces = pieces[1:]
    while len(pieces) > 1 and pieces[-1] in LEGAL:
        pieces = pieces[:-1]
    return " ".join(pieces)


@lru_cache(maxsize=65536)
def town(place: str) -> str:
    """The town of a place as people and exports write it: "Greater Leeds Area, United Kingdom" is leeds."""
    first = fold(place.split(",", 1)[0])
    return re.sub(r"^(?:greater|metropolitan) | (?:metropolitan )?area$", "", first)


@lru_cache(maxsize=65536)
def country(place: str) -> str:
    """The last part of a place when there are several, in one spelling; empty when only a town is given."""
    if "," not in place:
        return ""
    last = fold(place.rsplit(",", 1)[1])
    return COUNTRIES.get(last, last)


def same_town(one: str, other: str) -> bool:
    """Munich is München. Cambridge is Cambridge unless both say in which country or state, and these differ."""
    if not one or not other:
        return False
    here, there = locate(one), locate(other)
    if here.town and there.town and here.country and there.country:
        return here == there
    if town(one) != town(other) or (here.country and there.country and here.country != there.country):
        return False
    countries = {country(one), country(other)} - {""}
    return len(countries) < 2
