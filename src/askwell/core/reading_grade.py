"""How hard a text is to read, as a school year: the formula of Flesch and Kincaid, made for American children."""

from __future__ import annotations

import re
from collections.abc import Sequence

VOWELS = re.compile(r"[aeiouy]{1,9}")
SILENT = re.compile(r"(?:[^laeiouy]es?|[^aeiouytd]ed)$")


def grade_over(limit: float, words: Sequence[str], *, sentences: int) -> float | None:
    """The grade of words in lower case, where it is over `limit`. A number or a name of three letters counts too.

    Syllables are first counted too high, which is quick: most letters are plain enough to end there.
    """
    if not words or _grade(words, _at_most(words), sentences) <= limit:
        return None
    years = _grade(words, sum(map(syllables, words)), sentences)
    return years if years > limit else None


def _grade(words: Sequence[str], spoken: int, sentences: int) -> float:
    return 0.39 * len(words) / sentences + 11.8 * spoken / len(words) - 15.59


def syllables(word: str) -> int:
    """Groups of vowels, without an ending that is written but not spoken: right for about nine words in ten."""
    return max(1, len(VOWELS.findall(word)) - bool(len(word) > 3 and SILENT.search(word)))


def _at_most(words: Sequence[str]) -> int:
    """Groups of vowels with silent endings, and one for each word without a vowel."""
    text = " ".join(words)
    return len(text.translate(GROUPS).split()) + text.translate(VOICED).split(" ").count("")


class _Letters(dict[int, str | None]):
    """Letters to put for letters: `others` for each that is not known."""

    def __init__(self, others: str | None) -> None:
        super().__init__({ord(each): each for each in "aeiouy "})
        self.others = others

    def __missing__(self, letter: int) -> str | None:
        return self.others


GROUPS, VOICED = _Letters(" "), _Letters(None)
