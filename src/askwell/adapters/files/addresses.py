"""Mail and web addresses out of cells, each answer with notes on what could not be used."""

from __future__ import annotations

import re
from collections.abc import Iterable

Found = tuple[tuple[str, ...], tuple[str, ...]]
"""What was found, and a sentence for each thing that was left out."""

BETWEEN_ADDRESSES = re.compile(r"[\s,;<>]+")
WEB_ADDRESS = re.compile(r"(https?://)?([\w-]+\.)+[^\W\d_]{2,}(:\d+)?([/?#]\S*)?", re.IGNORECASE)


def emails(cells: Iterable[str]) -> Found:
    """Every address in the cells once, in normal form. "Ana <ana@firm.com>; a@b.org" holds two."""
    found: dict[str, None] = {}
    unusable: list[str] = []
    for cell in cells:
        for each in [part for part in BETWEEN_ADDRESSES.split(cell) if "@" in part] or [cell]:
            if usable := _normal(each.removeprefix("mailto:")):
                found[usable] = None
            else:
                unusable.append(f"“{each}” is not a usable email address, so it was left out.")
    return tuple(found), tuple(unusable)


def links(cells: Iterable[str]) -> Found:
    """Web addresses only: what cannot safely be put behind a link on a page is left out."""
    told = tuple(dict.fromkeys(cells))
    found = tuple(each if "://" in each else f"https://{each}" for each in told if WEB_ADDRESS.fullmatch(each))
    unusable = (each for each in told if not WEB_ADDRESS.fullmatch(each))
    return found, tuple(f"“{each}” is not a web address, so it was left out." for each in unusable)


def _normal(address: str) -> str:
    """The address as it is written to, or nothing. Whether anybody reads mail there is not asked: it needs a network.

    Addresses under .test pass: mail reaches them on the machine itself only, and that is what they are for.
    """
    from email_validator import EmailNotValidError, validate_email  # late: most exports hold hardly an address

    try:
        return validate_email(address, check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError:
        return ""
