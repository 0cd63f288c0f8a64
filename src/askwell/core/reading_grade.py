"""How hard a text is to read, as a school year: the formula of Flesch and Kincaid, made for American children."""

from __future__ import annotations

from collections.abc import Sequence

from askwell.core.late import late

VOWELS = late(r"[aeiouy]{1,9}")
SILENT = late(r"(?:[^laeiouy]es?|[^aeiouytd]ed)$")


def grade(words: int, spoken: int, *, sentences: int) -> float:
    """The school year of a text of so many words and syllables. Words are counted as they are written."""
    return 0.39 * words / sentences + 11.8 * spoken / words - 15.59


def syllables(word: str) -> int:
    """Groups of vowels, without an ending that is written but not spoken: right for about nine words in ten."""
    return max(1, len(VOWELS.findall(word)) - bool(len(word) > 3 and SILENT.search(word)))


def syllables_at_most(words: Sequence[str]) -> int:
    """A quick count that is never too low: groups of vowels, silent or not, and one for a word without any."""
    text = f" {' '.join(words)}".encode("ascii", "replace")
    groups, voiced = text.translate(GROUPS).count(b" a"), text.translate(GROUPS, CONSONANTS).count(b" a")
    return groups + len(words) - voiced


GROUPS = bytes(ord("a" if each in b"aeiouy" else " ") for each in range(256))
"""An "a" for every vowel, and a space for every other letter: where a group begins, an "a" stands behind a space."""
CONSONANTS = bytes(each for each in range(256) if each not in b"aeiouy ")
