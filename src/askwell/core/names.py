"""Guessing the parts of a name, for greeting and sorting. The name as written stays the truth."""

from __future__ import annotations

import re
from functools import cache

NO_NAME = re.compile(r"\s*[(|/].*$")
"""What follows a bar or a bracket is no name: "Ada Doe | Hiring", "Ada Doe (she/her)"."""
PLAIN = re.compile(r"[^\W\d_][^\W\d_'’-]+( [^\W\d_][^\W\d_'’-]+)+")
"""Whole words with a space between: no initials, commas or hyphens."""


def split_name(name: str) -> tuple[str, str]:
    """(given, family): titles and degrees dropped, particles kept, "Last, First" turned round.

    Where no given name can be told, as in "Frau Müller" or a script without spaces, the whole name is the given one:
    greeting somebody by all of it is never wrong.

    >>> split_name("Ana María López"), split_name("van der Berg, Jan"), split_name("Frau Müller")
    (('Ana', 'López'), ('Jan', 'van der Berg'), ('Frau Müller', ''))
    """
    tidy = " ".join(name.split())
    bare = NO_NAME.sub("", tidy) or tidy
    if not bare:
        return "", ""
    words = bare.split(" ")
    if PLAIN.fullmatch(bare) and _special_words().isdisjoint(map(str.lower, words)):
        return words[0], words[-1]  # what the parser would answer, a hundred times sooner
    return _parsed(bare)


def _parsed(name: str) -> tuple[str, str]:
    from nameparser import HumanName  # late: it takes longer to load than a thousand rows to read

    guess = HumanName(name)
    return (str(guess.first), str(guess.last)) if guess.first else (name, "")


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
