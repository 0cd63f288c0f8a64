"""Guessing the parts of a name, for greeting and sorting. The name as written stays the truth."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from askwell.core.family_first import Order, is_han, order_of
from askwell.core.text import fold

NO_NAME = re.compile(r"\s*[(|/].*$")
"""What follows a bar or a bracket is no name: "Ada Doe | Hiring", "Ada Doe (she/her)"."""
CALLED = re.compile(r"\s*(?:\(([^()]+)\)|[\"“”„]([^\"“”„]+)[\"“”„])(?=\s+\w)")
"""What stands in brackets or quotation marks within a name is what people call them: William (Bill) Smith."""
NO_LETTER = re.compile(r"^[^\w'’(\"“„]+|[^\w.)'’\"”]+$")
"""Stars and rockets around a name."""
HUNG_ON = re.compile(r"\s*(?:\([^()]*\)|\[[^\][]*\]|[\"“”„][^\"“”„]*[\"“”„]|[,|/(].*$)")
"""What stands beside a given name and is none: "Jean-Luc (he/him)", "Kate “Kit”", "Bob, CFA"."""
TITLES = re.compile(
    r"(?:(?:dr|drs|prof|professor|doctor|mr|mrs|ms|mx|miss|herr|frau|monsieur|madame|mme|dott|rev|dipl(?:\W{0,2}ing)?)"
    r"\b[. -]*)+(?=\w)",
    re.IGNORECASE,
)
LONGEST = 200
"""Characters. What is longer is no name, and to look for its parts could take minutes."""
PLAIN = re.compile(r"[^\W\d_][^\W\d_'’-]+( [^\W\d_][^\W\d_'’-]+)+")
"""Whole words with a space between: no initials, commas or hyphens."""


def split_name(name: str) -> tuple[str, str]:
    """(given, family): titles and degrees dropped, particles kept, "Last, First" turned round.

    Family names that come first are known where they can be (`family_first`). Where no given name can be told, as in
    "Frau Müller", "Li Na" or a script without spaces, the whole name is the given one: greeting somebody by all of it
    is never wrong.

    >>> split_name("Ana María López"), split_name("van der Berg, Jan"), split_name("Frau Müller")
    (('Ana', 'López'), ('Jan', 'van der Berg'), ('Frau Müller', ''))
    """
    if len(name) > LONGEST:
        return name, ""
    tidy = " ".join(NO_LETTER.sub("", CALLED.sub("", name)).split())
    bare = NO_NAME.sub("", tidy) or tidy
    if not bare:
        return "", ""
    words = bare.split(" ")
    match _shouted_order(words) or order_of(words):
        case Order.FAMILY_FIRST:
            return words[-1], words[0]
        case Order.UNKNOWN:
            return bare, ""
    if PLAIN.fullmatch(bare) and _special_words().isdisjoint(map(str.lower, words)):
        return words[0], words[-1]  # what the parser would answer, a hundred times sooner
    return _parsed(bare)


def joined(given: str, family: str, *, middle: str = "") -> str:
    """The parts as one name. In scripts whose names begin with the family it begins with it here.

    >>> joined("Ana", "López", middle="María"), joined("太郎", "山田")
    ('Ana María López', '山田 太郎')
    """
    parts = (given, middle, family)
    if not given.isascii() and is_han(given) and is_han(family):
        parts = (family, given, middle)
    return " ".join(filter(None, parts))


def spoken(name: str, given: str, family: str) -> str:
    """ "Curie, Marie" as one says it; every other name as it is written.

    >>> spoken("de Beauvoir, Simone", "Simone", "de Beauvoir"), spoken("Ada Doe, PhD", "Ada", "Doe")
    ('Simone de Beauvoir', 'Ada Doe, PhD')
    """
    if "," not in name:  # nearly all of a hundred thousand
        return name
    before, _, after = (each.strip() for each in name.partition(","))
    if not given or "," in after or fold(before) != fold(family) or not fold(after).startswith(fold(given)):
        return name
    return f"{after} {before}"


def nickname(name: str) -> str:
    """What somebody is called, where their name says so; else empty.

    >>> nickname("William (Bill) Smith"), nickname("Ada Doe (she/her)")
    ('Bill', '')
    """
    found = CALLED.search(name)
    return (found[1] or found[2]).strip() if found else ""


@lru_cache(maxsize=4096)
def called(name: str, given: str = "") -> str:
    """What to greet somebody by: the given name without titles and what else people put beside it, and neither
    shouted nor in small letters throughout. `given` is what a list with a column of its own says.

    >>> called("Prof. Dr. Eva Klein", "Prof. Dr. Eva"), called("Jean-Luc (he/him) Picard", "Jean-Luc (he/him)")
    ('Eva', 'Jean-Luc')
    >>> called("JANE DOE"), called("Frau Müller"), called("J. R. Ewing", "J. R.")
    ('Jane', 'Frau Müller', 'J. R.')
    """
    told = given or split_name(name)[0]
    bare = _alone(told)
    if " " in bare and fold(bare) == fold(_alone(name)):
        return bare  # all of it, because no part is the given name for certain
    if title := TITLES.match(bare):
        bare = bare[title.end() :]
    bare = bare or told
    return bare.title() if _is_typed_in_one_case(bare, name) else bare


def _alone(name: str) -> str:
    return NO_LETTER.sub("", HUNG_ON.sub("", name[:LONGEST]))


def _is_typed_in_one_case(given: str, name: str) -> bool:
    return len(given) > 2 and (name.isupper() or name.islower() or (given.isupper() and len(given) > 3))


def _shouted_order(words: list[str]) -> Order | None:
    """ "DUPONT Jean": whoever writes one word of two in capitals means the family's."""
    if len(words) == 2 and len(words[0]) > 2 and words[0].isupper() and words[0].isalpha() and words[1].istitle():
        return Order.FAMILY_FIRST
    return None


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
