"""What the columns of a list of people are called, in all languages at once.

Each language has a file of its own in `languages`; a new spelling is one word there.
"""

from __future__ import annotations

from collections.abc import Iterable

from askwell.adapters.files import languages
from askwell.adapters.files.language import Language, Spellings
from askwell.core.shelf import load
from askwell.core.text import fold

LANGUAGES: dict[str, Language] = load(languages, "language")


def key(name: str) -> str:
    """A column's name for comparing: "E-Mail_Adresse " and "e-mail adresse" are one."""
    return "".join(filter(str.isalnum, fold(name)))


def spelled(tables: Iterable[Spellings]) -> dict[str, str]:
    """Key of every spelling to its field. English is heard last and wins: programs write it wherever they run."""
    return {key(each): field for table in tables for field, each_of in table.items() for each in each_of}


def _english_last() -> list[Language]:
    return [each for name, each in LANGUAGES.items() if name != "english"] + [LANGUAGES["english"]]


FIELDS: tuple[str, ...] = tuple(LANGUAGES["english"].people)
"""The fields that a column of people can be mapped to."""

PEOPLE = spelled(each.people for each in _english_last())
LEFT_OUT = spelled(each.private for each in _english_last())


def background(fields: Iterable[str]) -> dict[str, str]:
    """The spellings of these fields alone, in LinkedIn's files about their owner."""
    wanted = frozenset(fields)
    tables = (each.background.items() for each in _english_last())
    return spelled({field: names for field, names in table if field in wanted} for table in tables)
