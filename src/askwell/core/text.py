"""Small truths about text that several rooms need."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from askwell.core.late import late

WORD = re.compile(r"[^\W_]++(?:['’.-][^\W_]++)*+")
LOW_WORD = re.compile(r"[a-z0-9]++(?:['.-][a-z0-9]++)*+")
"""The same in lower case ASCII, where it takes two thirds of the time."""


def fold(text: str) -> str:
    """For comparing: no accents, lower case, single spaces. "Zoë  Müller" and "zoe muller" fold alike."""
    if text.isascii():  # most text, and ten times faster
        return " ".join(text.casefold().split())
    plain = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    return " ".join(plain.casefold().split())


def lowered(text: str) -> str:
    """In lower case: itself where it is already, because a hundred thousand copies take room."""
    return text if text.islower() else text.lower()


def words(text: str) -> list[str]:
    return WORD.findall(text)


def low_words(text: str) -> list[str]:
    """Its words in lower case."""
    low = text.lower()
    return (LOW_WORD if low.isascii() else WORD).findall(low)


def end_of_word(text: str, place: int) -> int:
    """The place itself, or where the word ends in whose middle it stands."""
    inside = 0 < place < len(text) and text[place - 1].isalnum()
    rest = LETTERS.match(text, place) if inside else None
    return rest.end() if rest else place


LETTERS = late(r"[^\W_]*+")

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def in_words(count: int) -> str:
    """Small numbers as people write them: "two"."""
    return NUMBERS[count] if 0 <= count < len(NUMBERS) else str(count)


def stopped(sentence: str) -> str:
    """With one full stop at its end, where a name brings its own: "You both worked at Acme, Inc."

    >>> stopped("They work at Acme, Inc.."), stopped("They work at Acme.")
    ('They work at Acme, Inc.', 'They work at Acme.')
    """
    return sentence[:-1] if sentence.endswith("..") and not sentence.endswith("...") else sentence


@lru_cache(maxsize=16_384)  # an import asks for the same one four times
def profile_address(url: str) -> str:
    """A profile's address in one spelling: no scheme, no www, no query, no trailing slash, lower-case host.

    Exports of different years spell the same profile differently; it is the best key there is.
    """
    if usual := USUAL.fullmatch(url):
        return usual[1].lower()
    bare = SCHEME.sub("", url.strip())
    bare = QUERY.split(bare, maxsplit=1)[0].rstrip("/")
    host, slash, path = bare.partition("/")
    host = COUNTRY.sub("", host.lower()).removeprefix("www.")
    return host + slash + (path.lower() if host == "linkedin.com" else path)


def readable_address(url: str) -> str:
    """An address as people read it: no scheme, no www, no trailing slash, and letters where percent signs stand.

    >>> readable_address("https://www.linkedin.com/in/zo%C3%AB-m/")
    'linkedin.com/in/zoë-m'
    """
    return ENCODED.sub(_letters, url.split("://", 1)[-1].removeprefix("www.").rstrip("/"))


def _letters(encoded: re.Match[str]) -> str:
    """Only what can be seen: a sign that turns the direction of writing could make one address look like another."""
    try:
        letters = bytes.fromhex(encoded[0].replace("%", "")).decode()
    except UnicodeDecodeError:
        return encoded[0]
    return letters if letters.isprintable() else encoded[0]


ENCODED = late(r"(?:%[89A-Fa-f][0-9A-Fa-f])+")
"""Letters beyond ASCII. A space or a slash keeps its percent sign, for it would read as a part of the address."""

USUAL = late(r"https://www\.(linkedin\.com/[A-Za-z0-9_/%.-]*[A-Za-z0-9_%])")
"""As LinkedIn itself writes them. Thirty thousand connections have one each."""
SCHEME = late(r"^[a-z]+://", re.IGNORECASE)
QUERY = late(r"[?#]")
COUNTRY = late(r"^(www|[a-z]{2,3})\.(?=linkedin\.)")
