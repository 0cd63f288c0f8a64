"""Words as they are compared: no accents, no case, no marks between them."""

from __future__ import annotations

import re

from askwell.core.text import fold

RUN = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
PIECE = re.compile(r"[^\W_]+")
PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ı": "i", "ß": "ss"}
)
"""Letters that are no plain letter with an accent, though people type them as one."""
MOST, LONGEST = 8, 40
"""Words of a question, and letters of a word. More of a question is left out."""


def words_of(text: str) -> list[str]:
    """What a text can be found by. "O'Brien" is `o`, `brien` and `obrien`; some may come twice."""
    plain = _plain(text)
    found = plain.split()
    if not plain.isalnum() and not "".join(found).isalnum():  # most text has no marks, and needs no expression
        found = [word for run in RUN.findall(plain) for word in _pieces(run)]
    return found if len(plain) <= LONGEST else [each[:LONGEST] for each in found]


def asked(text: str) -> tuple[str, ...]:
    """The words of a question, each once, in their order. Marks alone are a word too, by which nobody is found."""
    found = tuple(dict.fromkeys(each[:LONGEST] for each in PIECE.findall(_plain(text))))[:MOST]
    return found or tuple(text.split()[:1])


def _pieces(run: str) -> list[str]:
    pieces = PIECE.findall(run)
    return [*pieces, "".join(pieces)] if len(pieces) > 1 else pieces


def _plain(text: str) -> str:
    return text.lower() if text.isascii() else fold(text).translate(PLAIN)
