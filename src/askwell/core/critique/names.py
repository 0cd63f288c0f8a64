"""Whether somebody goes by a name: spelling, accents, short forms and initials considered."""

from __future__ import annotations

from askwell.core.critique.context import Person
from askwell.core.text import fold, words

NOT_NAMES = frozenset(
    (
        "mr", "mrs", "ms", "mx", "miss", "dr", "prof", "professor", "sir", "madam", "judge", "rev", "father",
        "sister", "brother", "captain", "all", "both", "team", "everyone", "everybody", "folks", "there", "friend",
        "friends", "colleague", "colleagues", "again", "and", "you", "from", "herr", "frau", "doctor", "hiring",
        "manager", "professional", "recruiter",
    )
)  # fmt: skip

SHORT_FORMS = {
    "bob": "robert", "rob": "robert", "bobby": "robert", "bill": "william", "will": "william", "billy": "william",
    "liz": "elizabeth", "beth": "elizabeth", "betty": "elizabeth", "lisa": "elizabeth", "mike": "michael",
    "mick": "michael", "dick": "richard", "rick": "richard", "jim": "james", "jimmy": "james", "jamie": "james",
    "jack": "john", "johnny": "john", "kate": "katherine", "katie": "katherine", "kathy": "katherine",
    "peggy": "margaret", "maggie": "margaret", "meg": "margaret", "ted": "edward", "ned": "edward", "ed": "edward",
    "tony": "anthony", "andy": "andrew", "drew": "andrew", "sasha": "alexander", "sandy": "alexandra",
    "chuck": "charles", "charlie": "charles", "harry": "henry", "hank": "henry", "jenny": "jennifer",
    "sue": "susan", "peter": "pete", "steve": "stephen", "tom": "thomas", "tommy": "thomas", "dave": "david",
    "joe": "joseph", "molly": "mary", "polly": "mary", "sally": "sarah", "becky": "rebecca", "toni": "antonia",
    "pepe": "jose", "paco": "francisco", "hans": "johannes", "gus": "august", "larry": "lawrence", "nick": "nicholas",
}  # fmt: skip
SHORTEST_PREFIX = 3
"""Letters that a short form shares with its name: "Alex" for Alexandra, "Sam" for Samuel."""


def name_parts(greeted: str) -> tuple[str, ...]:
    """The folded parts of a greeted name, without titles and collective words."""
    parts = (fold(part) for part in words(greeted.replace("-", " ")))
    return tuple(part.strip(".") for part in parts if part.strip(".") not in NOT_NAMES)


def goes_by(greeted: str, person: Person) -> bool | None:
    """Whether `person` goes by this name; None when the two are written in different alphabets."""
    parts, names = name_parts(greeted), person.names
    if all(part.isascii() for part in parts) != all(name.isascii() for name in names):
        return None
    return any(_same(part, name) for part in parts for name in names) or _initials(parts, person)


def _same(greeted: str, name: str) -> bool:
    if greeted == name or SHORT_FORMS.get(greeted) == name or SHORT_FORMS.get(name) == greeted:
        return True
    shorter, longer = sorted((greeted, name), key=len)
    return len(shorter) >= SHORTEST_PREFIX and longer.startswith(shorter)


def _initials(parts: tuple[str, ...], person: Person) -> bool:
    """ "T.J." or "P" for somebody whose names begin so."""
    letters = "".join(parts).replace(".", "")
    return (
        len(letters) <= 3 and fold(person.name).startswith(letters[:1]) and _begin(letters, fold(person.name).split())
    )


def _begin(letters: str, names: list[str]) -> bool:
    return len(letters) <= len(names) and all(
        name.startswith(letter) for letter, name in zip(letters, names, strict=False)
    )
