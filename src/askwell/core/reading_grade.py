"""How hard a text is to read, as the school year in which an American child could: the formula of Flesch and "
"Kincaid."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

VOWELS = re.compile(r"[aeiouy]{1,9}")
SILENT = re.compile(r"(?:[^laeiouy]es?|[^aeiouytd]ed)$")


def grade(sentences: Sequence[Iterable[str]]) -> float:
    """The grade of sentences, each given as its words; 0 for none at all. A number or a name of three letters "
    "counts too."""
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return 0.0
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def syllables(word: str) -> int:
    """Groups of vowels, without an ending that is written but not spoken: right for about nine words in ten."""
    word = word.lower()
    return max(1, len(VOWELS.findall(word)) - bool(len(word) > 3 and SILENT.search(word)))
