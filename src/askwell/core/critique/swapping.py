"""Swapping: a worn or hasty word is mended by a plain one of the same kind, whatever stands around it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from askwell.core.critique.checks import Spotting
from askwell.core.critique.reading import Passage
from askwell.core.critique.rule import Hit
from askwell.core.critique.wording import Expression
from askwell.core.late import late

NOT_AFTER_AN = r"(?<!\ban )"
"""Before a word whose going would leave an "an" beside a consonant."""


def swapping(finder: Spotting, words: Mapping[str, str], *turns: tuple[str, str]) -> Spotting:
    """What the finder finds, with a replacement where it is one of these words (in lower case) or fits a turn.

    A turn is an expression and what to put for it, as in `re.sub`; it may look at what stands around the hit. With
    `\\Z` at its end it sees nothing behind the hit.
    """
    known = tuple((Expression(turn), put, turn.endswith(r"\Z")) for turn, put in turns)

    def spots(passage: Passage, start: int) -> Sequence[Hit]:
        return [_swapped(passage.text, start, hit) for hit in passage.placed(finder.spots, start)]

    def _swapped(letter: str, begin: int, hit: Hit) -> Hit:
        start, end = hit.start - begin, hit.end - begin
        text = letter[start:end]
        if text.lower() in words:
            return hit._replace(replacement=like(text, words[text.lower()]))
        for turn, put, ends_here in known:
            found = turn.regex.match(letter, start, end if ends_here else len(letter))
            if found and found.end() == end:
                return hit._replace(replacement=like(text, _filled(put, found)))
        return hit

    return Spotting(spots, wanted=finder.wanted)


def _filled(put: str, found: re.Match[str]) -> str:
    """What `expand` would answer, without taking the same template apart for each letter."""
    return GROUP.sub(lambda each: found[int(each[1])] or "", put) if "\\" in put else put


GROUP = late(r"\\(\d)")


def like(wrong: str, right: str) -> str:
    """The right words, with a capital where the wrong ones had one; what was all in capitals is not shouted again."""
    capital = wrong[:1].isupper() and (len(wrong) == 1 or not wrong.isupper())
    return right[:1].upper() + right[1:] if capital else right
