"""Words as they are compared: no accents, no case, no marks between them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from askwell.core.text import fold

RUN = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
PIECE = re.compile(r"[^\W_]+")
PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ı": "i", "ß": "ss"}
)
"""Letters that are no plain letter with an accent, though people type them as one."""
MOST, LONGEST = 8, 40
"""Words of a question, and letters of a word. More of a question is left out."""


def words_of(text: str) -> Iterator[str]:
    """What a text can be found by. "O'Brien" is `o`, `brien` and `obrien`; some may come twice."""
    for run in RUN.findall(_plain(text)):
        if run.isalnum():
            yield run[:LONGEST]
        else:
            pieces = PIECE.findall(run)
            yield from (each[:LONGEST] for each in pieces)
            yield "".join(pieces)[:LONGEST]


def asked(text: str) -> tuple[str, ...]:
    """The words of a question, each once, in their order."""
    return tuple(dict.fromkeys(each[:LONGEST] for each in PIECE.findall(_plain(text))))[:MOST]


def _plain(text: str) -> str:
    folded = fold(text)
    return folded if folded.isascii() else folded.translate(PLAIN)
