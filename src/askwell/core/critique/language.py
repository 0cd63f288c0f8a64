"""Whether a draft is in English, the one language whose wording the rules know.

In any other only form is judged, and every other rule says that it could not check. Silence would be praise, and
English patterns in a German letter would be noise.
"""

from __future__ import annotations

from askwell.core.critique.draft import Draft
from askwell.core.critique.reading import Stretch

COMMON = frozenset((
    "the", "and", "you", "your", "you're", "my", "with", "would", "could", "can", "that", "this", "from",
    "about", "if", "not", "but", "what", "which", "who", "how", "when", "where", "why", "are", "were", "be", "been",
    "it", "its", "it's", "i'm", "i'd", "i've", "i'll", "their", "they", "there", "had", "did", "does", "should",
    "some", "any", "than", "then", "by", "our", "us",
    "please", "thank", "thanks", "know", "make", "made", "look",
    "work", "yours", "help", "quick", "hear", "time", "want", "need", "just", "hope", "looking", "here", "because",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "tomorrow", "yesterday",
    "morning", "afternoon", "evening", "next", "weeks", "three", "four", "five", "seven", "eight", "nine",
    "twelve", "fifteen", "twenty", "thirty", "half", "hour", "both", "either", "too", "very", "well", "good", "great",
    "lovely", "yes", "sorry", "glad", "happy", "free", "suits", "works", "shall", "speak", "speaking",
    "talk", "meet", "say", "ask", "asked", "read", "write", "wrote", "send", "sent", "let",
    "has", "have", "having", "more", "much", "many", "other", "first", "into", "again",
    "whatever", "myself", "she", "him", "his", "people", "student", "student's", "starting", "you'll", "you've",
    "that's", "isn't", "doesn't", "can't", "couldn't", "wouldn't", "let's",
    "out", "haven't", "don't", "didn't", "won't", "never", "worth", "question", "minutes", "after", "before",
))  # fmt: skip
"""Among the commonest English words, those that other languages of the Latin alphabet hardly have. More than one word
in five of an English letter is among them, and hardly one in fifty of a letter in another language."""

FEW = 0.05
"""A smaller share of common words than this is not English."""
TELLING = 12
"""Different words from which on the share means something."""
SHORT = 9
"""So many without a single common word are enough to tell as well."""


def is_english(draft: Draft) -> bool:
    """True also of a text that is too short to tell, or no language at all."""
    if not draft.body.isascii() and _is_in_other_letters(draft.core):
        return False
    common, enough = 0, FEW * draft.words
    for _, passage in draft.passages:
        common += passage.once(_common)
        if common > enough:
            return True
    different = len({word for _, passage in draft.passages for word in passage.words if not word[0].isdigit()})
    return different < (TELLING if common else SHORT)


def _common(passage: Stretch) -> int:
    return sum(map(COMMON.__contains__, passage.words))


def _is_in_other_letters(text: str) -> bool:
    """Whether most letters are not Latin."""
    letters = [each for each in text if each.isalpha()]
    return sum(each > LAST_LATIN for each in letters) * 2 > len(letters)


LAST_LATIN = "\u024f"
