"""Guessing which part of a full name is given and which is family. Only a guess: the full name stays the truth."""

from __future__ import annotations

import re
from functools import cache

PLAIN = re.compile(r"[^\W\d_][^\W\d_'’-]+( [^\W\d_][^\W\d_'’-]+)+")
"""Whole words with a space between: no initials, commas or brackets."""


def split_name(name: str) -> tuple[str, str]:
    """Given and family name; either may be empty.

    >>> split_name("Ana María López"), split_name("van der Berg, Jan"), split_name("Frau Müller")
    (('Ana', 'López'), ('Jan', 'van der Berg'), ('', 'Müller'))
    """
    if not name:
        return "", ""
    words = name.split()
    if PLAIN.fullmatch(name) and _special_words().isdisjoint(map(str.lower, words)):
        return words[0], words[-1]  # what the parser would answer, a hundred times sooner
    return _parsed(name)


def _parsed(name: str) -> tuple[str, str]:
    from nameparser import HumanName  # late: it takes longer to load than a thousand rows to read

    parsed = HumanName(name)
    return str(parsed.first), str(parsed.last)


@cache
def _special_words() -> frozenset[str]:
    """Titles, particles and suffixes, which make a name more than given, middle, family."""
    from nameparser.config import CONSTANTS

    kinds = (
        CONSTANTS.titles,
        CONSTANTS.prefixes,
        CONSTANTS.conjunctions,
        CONSTANTS.bound_first_names,
        CONSTANTS.suffix_acronyms,
        CONSTANTS.suffix_not_acronyms,
    )
    return frozenset(word for kind in kinds for word in kind)
