"""Names, employers and addresses in the spelling in which they are compared, and which spellings are alike."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from askwell.core.naming import known_as
from askwell.core.nicknames import behind
from askwell.core.text import fold

PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "-": " ", "_": " ", ",": " "}
    | dict.fromkeys("'’ʼ`´.\"“”()", "")
)
"""Letters that have no accent to take away and are written plainly all the same, and what stands between letters."""
PLAIN_HYPHENED = PLAIN | {ord("-"): "-"}
DEGREES = """
    mba phd md jd dds dvm rn cpa cfa pmp pe esq msc bsc ma ms ba bs mph meng dphil cissp frcs jr sr ii iii iv
"""
CREDENTIALS = frozenset(DEGREES.split())
"""What people write behind their surname. Nothing under two letters: an initial is a name."""
COMPANY = re.compile(
    r"[,.]|\b(the|inc|incorporated|llc|ltd|limited|gmbh|ag|plc|corp|corporation|co|company|group|holdings?|sa|bv|ab|oy)\b"
    r"|\([^)]*\)"
)
"""What may be there or not in the name of one employer: "The Harbour Press, Inc." is "Harbour Press"."""
PHONE_DIGITS = 9
"""Compared from the end: with or without the country, a number is the same."""

FEW_NAMES = 20_000
"""As many answers about names are remembered from one book to the next."""


def family_key(family: str) -> str:
    """A surname without accents, case, apostrophes and credentials; words stay apart.

    >>> family_key("O’Brien, MBA"), family_key("van-der-Berg"), family_key("Søren")
    ('obrien', 'van der berg', 'soren')
    """
    words = fold(family).translate(PLAIN).split()
    while len(words) > 1 and words[-1] in CREDENTIALS:
        words.pop()
    return " ".join(words)


def given_key(given: str) -> str:
    """The first given name; in "J. Robert" the initial is left out, and "Hans-Peter" is one name."""
    words = [each.strip("-") for each in fold(given).translate(PLAIN_HYPHENED).split()]
    return next((each for each in words if len(each) > 1), words[0] if words else "")


def employer_key(employer: str) -> str:
    """Whatever stands round its name, and under whichever of its names it goes.

    >>> employer_key("The Harbour Press, Inc."), employer_key("I.B.M."), employer_key("IBM")
    ('harbour press', 'ibm', 'ibm')
    """
    bare = fold(employer)
    return known_as(employer) or " ".join(COMPANY.sub(" ", bare).split()) or bare


def place_key(place: str) -> str:
    """The town alone: some books add the country and some do not."""
    return fold(place.partition(",")[0])


def phone_key(phone: str) -> str:
    digits = "".join(filter(str.isdecimal, phone))
    return digits[-PHONE_DIGITS:] if len(digits) >= PHONE_DIGITS - 2 else ""


def is_initial(given: str) -> bool:
    return len(given) == 1


def one_edit(one: str, other: str) -> bool:
    """One letter dropped, added, changed or two swapped. Wu and Li, and an initial, are too short to be told."""
    return len(one) > 1 < len(other) and len(one) + len(other) > 4 and OSA.distance(one, other, score_cutoff=1) <= 1


def one_is_part(one: str, other: str) -> bool:
    """ "Lopez" and "Lopez Garcia": a name that was joined to another, as by marriage."""
    if " " not in one and " " not in other:
        return False
    return bool(_parts(one) & _parts(other))


@lru_cache(FEW_NAMES)
def family_variants(family: str) -> tuple[str, ...]:
    """Two surnames that are alike share one of these at least: the deletion neighbourhood, and its single words."""
    dropped = {family[:at] + family[at + 1 :] for at in range(len(family))} if len(family) > 2 else set()
    return (*({family} | dropped | (_parts(family) if " " in family else set())),)


def families_alike(one: str, other: str) -> bool:
    return one == other or one_edit(one, other) or one_is_part(one, other)


@lru_cache(FEW_NAMES)
def givens_alike(one: str, other: str) -> bool:
    """Whether both may be the same person's: the same, one short for the other, an initial, one letter apart."""
    if one == other or not (one and other):
        return True
    if is_initial(one) or is_initial(other):
        return bool(initials(one) & initials(other))
    return one_edit(one, other) or same_given(one, other) or may_be_short(one, other)


def same_given(one: str, other: str) -> bool:
    """ "Hanspeter" is "Hans-Peter"."""
    return one == other or one.replace("-", "") == other.replace("-", "")


def may_be_short(one: str, other: str) -> bool:
    """Whether one may stand for the other, or both for a third. Of two double names neither is short for anything."""
    return not ("-" in one and "-" in other) and bool(behind(one) & behind(other))


@lru_cache(FEW_NAMES)
def initials(given: str) -> frozenset[str]:
    """First letters under which they may be found: Bill stands under B and under W."""
    return frozenset(each[:1] for each in behind(given))


def _parts(family: str) -> set[str]:
    return {each for each in family.split(" ") if len(each) > 3}
