"""When two spellings name one organisation or one town.

Strict on purpose: a false match would become a false claim in a letter.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from askwell.core.aliases import EMPLOYERS, SCHOOLS
from askwell.core.places import locate, names_no_town
from askwell.core.text import fold

LEGAL = frozenset(
    [
        *(
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
        ),
        *("sa", "sarl", "srl", "bv", "nv", "ab", "se", "oy", "oyj", "aps", "pty", "pte", "kgaa", "pvt", "mbh"),
    ]
)
LEGAL_WITH_DOTS = LEGAL | {"spa", "sas", "lp", "sl", "zoo", "doo", "sro", "as"}
"""Legal only as S.p.A.: a spa may be one, and a zoo."""
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
INITIALS = re.compile(r"\b(?:[^\W\d_]\.\s?){2,}(?=\W|$)")
"""M.I.T., S.p.A."""
IN_BRACKETS = re.compile(r"\s*\(([^\W\d_]{2,8})\)\s*$")


@lru_cache(maxsize=65536)
def key(organisation: str) -> str:
    """One spelling for a school or employer: "The Acme Company, Inc." and "ACME Company" share a key, and so do MIT
    and the Massachusetts Institute of Technology (`aliases`).

    The order of words stays, because York University and the University of York are two places.
    """
    spelt = spelling(organisation)
    return _aliases().get(spelt, spelt)


def known_as(organisation: str) -> str:
    """The key of an organisation that has more than one name (`aliases`); empty for every other."""
    found = key(organisation)
    return found if found in _all_names() else ""


def other_names(organisation: str) -> str:
    """All that it is called besides, one after another; empty where it has one name alone.

    >>> other_names("IBM")
    'IBM; International Business Machines; International Business Machines Corporation; I.B.M.'
    """
    return _all_names().get(key(organisation), "")


def spelling(organisation: str) -> str:
    """The name in one spelling, but still that name: MIT stays mit."""
    if not organisation:
        return ""
    text = _without_its_initials(organisation)
    text = INITIALS.sub(_joined, text)
    pieces = [SHORT.get(piece, piece) for piece in PIECES.findall(fold(text))]
    if pieces[:1] == ["the"]:
        pieces = pieces[1:]
    while len(pieces) > 1 and (pieces[-1] in LEGAL or pieces[-1] == "and"):
        pieces = pieces[:-1]
    return " ".join(pieces)


def _joined(initials: re.Match[str]) -> str:
    joined = re.sub(r"[.\s]", "", initials[0])
    return " " if initials.start() and joined.lower() in LEGAL_WITH_DOTS else f"{joined} "


def _without_its_initials(name: str) -> str:
    """ "London School of Economics (LSE)": what stands in brackets is its own first letters."""
    found = IN_BRACKETS.search(name)
    if found is None:
        return name
    before = name[: found.start()]
    letters = iter(fold("".join(word[0] for word in re.findall(r"[^\W_]+", before))))
    return before if before and all(letter in letters for letter in fold(found[1])) else name


@cache
def _aliases() -> dict[str, str]:
    """Spelt alias -> spelt name."""
    listed = (*SCHOOLS.items(), *EMPLOYERS.items())
    return {spelling(alias): spelling(name) for name, also in listed for alias in also.split(";")}


@cache
def _all_names() -> dict[str, str]:
    """By key."""
    return {spelling(name): f"{name}; {also}" for name, also in (*SCHOOLS.items(), *EMPLOYERS.items())}


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
    if names_no_town(one) or names_no_town(other):
        return False
    here, there = locate(one), locate(other)
    if here.town and there.town and here.country and there.country:
        return here == there
    if town(one) != town(other) or (here.country and there.country and here.country != there.country):
        return False
    countries = {country(one), country(other)} - {""}
    return len(countries) < 2
