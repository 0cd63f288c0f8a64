"""A pasted passage, taken apart into sentences of which the user keeps those that matter."""

from __future__ import annotations

import re

LONGEST = 500
"""Characters of one fact: what is longer is not one true sentence."""
MOST = 40
"""Sentences offered of one passage."""
ENDS = re.compile(r"(?<=[.!?…])[\"”’)]*\s+(?=[\"“‘(]?[^\W_a-z])|\n\s*\n|\n(?=\s*[-*•])")
ADDRESS = re.compile(r"https?://\S+")


def sentences(text: str) -> tuple[str, ...]:
    """Each once, in order; a sentence that never ends is cut between words."""
    pieces = (" ".join(each.split()).strip("-*• ") for each in ENDS.split(text))
    whole = (part for each in pieces if each for part in _cut(each))
    return tuple(dict.fromkeys(whole))[:MOST]


def _cut(sentence: str) -> list[str]:
    parts: list[str] = []
    while len(sentence) > LONGEST:
        at = sentence.rfind(" ", 0, LONGEST)
        at = at if at > 0 else LONGEST
        parts.append(sentence[:at])
        sentence = sentence[at:].strip()
    return [*parts, sentence]


def parted(text: str) -> tuple[str, str]:
    """Words and the address that stands among them: telephones share both in one field."""
    found = ADDRESS.findall(text)
    if not found:
        return text.strip(), ""
    return " ".join(text.replace(found[-1], " ").split()), found[-1]
