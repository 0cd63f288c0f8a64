"""Mail and web addresses out of cells, each answer with notes on what could not be used."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

Found = tuple[tuple[str, ...], tuple[str, ...]]
"""What was found, and a sentence for each thing that was left out."""

BETWEEN_ADDRESSES = re.compile(r"[\s,;<>]+")
PLAIN = re.compile(r"([a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*)@([a-z0-9-]+(?:\.[a-z0-9-]+)+)")
"""An address of which only the domain can be wrong: what stands before the @ is plain and in small letters."""
LONGEST_SHOWN = 60
"""Characters of what was left out. A cell may hold a whole letter."""
WEB_ADDRESS = re.compile(r"(https?://)?([\w-]+\.)+[^\W\d_]{2,}(:\d+)?([/?#]\S*)?", re.IGNORECASE)


def emails(cells: Iterable[str]) -> Found:
    """Every address in the cells once, in normal form. "Ana <ana@firm.com>; a@b.org" holds two."""
    cells = tuple(cells)
    if len(cells) == 1 and PLAIN.fullmatch(cells[0]) and (usable := _normal(cells[0])):  # nearly always
        return (usable,), ()
    found: dict[str, None] = {}
    unusable: list[str] = []
    for cell in cells:
        for each in [part for part in BETWEEN_ADDRESSES.split(cell) if "@" in part] or [cell]:
            if usable := _normal(each.removeprefix("mailto:")):
                found[usable] = None
            else:
                unusable.append(f"“{_short(each)}” is not a usable email address, so it was left out.")
    return tuple(found), tuple(unusable)


def links(cells: Iterable[str]) -> Found:
    """Web addresses only: what cannot safely be put behind a link on a page is left out."""
    told = tuple(dict.fromkeys(cells))
    if len(told) == 1 and WEB_ADDRESS.fullmatch(told[0]):  # nearly always
        return (told[0] if "://" in told[0] else f"https://{told[0]}",), ()
    found = tuple(each if "://" in each else f"https://{each}" for each in told if WEB_ADDRESS.fullmatch(each))
    unusable = (each for each in told if not WEB_ADDRESS.fullmatch(each))
    return found, tuple(f"“{_short(each)}” is not a web address, so it was left out." for each in unusable)


def _short(told: str) -> str:
    return told if len(told) <= LONGEST_SHOWN else f"{told[: LONGEST_SHOWN - 1]}…"


def _normal(address: str) -> str:
    """The address as it is written to, or nothing. Whether anybody reads mail there is not asked: it needs a network.

    Addresses under .test pass: mail reaches them on the machine itself only, and that is what they are for.
    """
    plain = PLAIN.fullmatch(address)
    if plain and len(plain[1]) <= 64 and len(address) <= 254:
        return address if _is_domain(plain[2]) else ""
    return _checked(address)


@lru_cache(maxsize=4096)  # most people of a list have their mail at one of a few hundred houses
def _is_domain(domain: str) -> bool:
    """Whether mail may go to that domain, which is in its normal form already."""
    return _checked(f"x@{domain}") == f"x@{domain}"


def _checked(address: str) -> str:
    from email_validator import EmailNotValidError, validate_email  # late: most exports hold hardly an address

    try:
        return validate_email(address, check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError:
        return ""
