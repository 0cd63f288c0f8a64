"""Turning records into words that can stand in a sentence, and choosing between equally good wordings.

Records are typed by people and exported by machines: "Lab Technician | Leeds", "Gave a talk on X.".
What cannot be turned without guessing gives an empty string, and the caller leaves a gap for the user instead.
"""

from __future__ import annotations

import re
from datetime import date
from zlib import crc32

from askwell.core.compose.facts import Material
from askwell.core.contacts import Contact

LETTER_BY_LETTER_AN = frozenset("AEFHILMNORSX")
SOUNDS_LIKE_A = re.compile(r"(?:uni|use|user|ux|one|eu)", re.IGNORECASE)
SILENT_H = re.compile(r"(?:hour|honest|honor|honour|heir)", re.IGNORECASE)

WORKERS = re.compile(
    r"(?:er|or|ist|yst|ant|ian|ect|man|woman|person|nurse|lead|chef|vet|judge|coach|head|president|clerk|assistant|"
    r"executive|scribe|partner|scientist|surgeon|pilot|guide|architect|agent|student|representative|dev)$",
    re.IGNORECASE,
)
NOT_WORKERS = frozenset({"career", "computer", "power", "paper", "water", "weather", "consumer", "labor", "labour"})


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PAST = _words(
    "gave wrote spoke led built ran taught won made left began founded went came took became held grew sold drew "
    "sang brought set put shot flew drove rode fought sought told kept met got chose co-wrote rewrote rebuilt"
)
TO_BE = {"is": "are", "was": "were", "has": "have", "does": "do"}
PRONOUNS = ("she ", "he ", "they ", "who ")


def one_of(material: Material, *wordings: str) -> str:
    """One of several equally good wordings: always the same for one person, different from person to person."""
    person = material.contact.id or material.contact.name
    return wordings[crc32(f"{person}|{wordings[0]}".encode()) % len(wordings)]


def a(noun: str) -> str:
    """The noun with its article: a nurse, an engineer, an SRE, a UX designer."""
    return f"{'an' if _vowel(noun) else 'a'} {noun}"


def _vowel(noun: str) -> bool:
    first = re.split(r"[\s-]", noun, maxsplit=1)[0]
    if SOUNDS_LIKE_A.match(noun):
        return False
    if sum(letter.isupper() for letter in first) > 1:
        return first[0] in LETTER_BY_LETTER_AN
    return noun[:1].casefold() in "aeio" or noun[:1] in "uU" or SILENT_H.match(noun) is not None


def plain(role: str) -> str:
    """A role as it stands inside a sentence: "Product Manager" becomes product manager; acronyms stay."""
    return " ".join(word.lower() if word.istitle() else word for word in role.split())


def is_worker(role: str) -> bool:
    """Whether a role names a person ("data analyst") and not a field ("data analysis")."""
    last = role.split()[-1] if role.split() else ""
    return WORKERS.search(last) is not None and last.casefold() not in NOT_WORKERS


def post(title: str) -> str:
    """A job title as it follows "works as": "a senior data analyst", but "Head of Data" as it stands."""
    return a(plain(title)) if is_worker(title) and " of " not in title else title


def school(name: str) -> str:
    return f"the {name}" if name.startswith(("University of", "College of", "School of")) else name


def clause(headline: str) -> str:
    """A headline as it follows "I'm": "Lab technician in Leeds | R" becomes "a lab technician in Leeds"."""
    first = re.split(r"\s*[|•·\n]\s*", headline.strip(), maxsplit=1)[0].strip(" .,;")
    first = re.sub(r"^(?:I am|I['’]m)\s+", "", first, flags=re.IGNORECASE)
    if not first or re.match(
        r"(?:an?|the|in|at|on|between|working|studying|training|currently)\b", first, re.IGNORECASE
    ):
        return first[:1].lower() + first[1:]
    job, *rest = re.split(r"(?=,| (?:at|in|for|of|with|and|from)\b)", first, maxsplit=1)
    return a(plain(job) + "".join(rest))


def told_to_them(fact: str, contact: Contact) -> str:
    """A fact about them, said to them: "Gave a talk on tides" becomes "you gave a talk on tides".

    Only the past tense and forms of "to be" read the same after "you"; anything else gives an empty string.
    """
    words = _without_subject(" ".join(fact.split()).rstrip("."), contact)
    first, _, rest = words.partition(" ")
    verb = first.lower()
    if verb == "you":
        return f"you {rest}"
    if not rest or not (verb in TO_BE or verb in PAST or (verb.endswith("ed") and len(verb) > 4)):
        return ""
    return f"you {TO_BE.get(verb, verb)} {rest}"


def _without_subject(fact: str, contact: Contact) -> str:
    for subject in (f"{contact.name} ", f"{contact.first_name} ", *PRONOUNS):
        if fact.casefold().startswith(subject.casefold()):
            return fact[len(subject) :]
    return fact


def sentence(text: str) -> str:
    """Capital at the front, full stop at the end, unless it already ends in a mark of its own."""
    bare = text.strip()
    return bare[:1].upper() + bare[1:] + ("" if bare.endswith((".", "!", "?")) else ".")


def inner(text: str) -> str:
    """A note as it stands after a colon: small first letter where that is safe, no full stop."""
    bare = text.strip().rstrip(".")
    opening = bare.split(" ")[0]
    safe = opening.istitle() and opening.casefold() in ORDINARY
    return bare[:1].lower() + bare[1:] if safe else bare


ORDINARY = _words(
    "a all always an and are ask be begin build can choose could did do does don't every find first get give go "
    "how if in is it it's keep learn look make many more most much never nobody not one only people read send "
    "should show so some spend start take that the their there these they this to try use what when where which "
    "who why will work would write you your"
)
"""Words that are surely not names, so that a capital may go."""


def on_day(day: date) -> str:
    """3 June, without a year: letters are read within weeks."""
    return f"{day.day} {day:%B}"


def and_list(things: list[str], *, word: str = "and") -> str:
    """Two or three things in a row, as one says them."""
    if len(things) < 2:
        return "".join(things)
    return f"{', '.join(things[:-1])} {word} {things[-1]}"
