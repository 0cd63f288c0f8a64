"""A pasted passage, taken apart into sentences of which the user keeps those that matter."""

from __future__ import annotations

import re
from itertools import pairwise

from askwell.core.critique.anatomy.sentences import find_sentences
from askwell.core.critique.anatomy.span import plain

LONGEST = 500
"""Characters of one fact: what is longer is not one true sentence."""
MOST = 40
"""Sentences offered of one passage."""
ADDRESS = re.compile(r"https?://\S+")


def sentences(text: str) -> tuple[str, ...]:
    """Each once, in order; a sentence that never ends is cut between words."""
    starts = [start for start, _ in find_sentences(plain(text).replace("…", "."))]
    pieces = (" ".join(text[start:end].split()).strip("-*• ") for start, end in pairwise([*starts, len(text)]))
    whole = (part for each in pieces if each for part in _cut(each))
    return tuple(dict.fromkeys(whole))[:MOST]


def several(text: str) -> tuple[str, ...]:
    """The sentences to choose from; none where it is one, which is kept as it stands.

    >>> several("Wrote on peat. Keeps bees."), several("Spoke at the St. Mary meet-up")
    (('Wrote on peat.', 'Keeps bees.'), ())
    """
    found = sentences(text)
    return found if len(found) > 1 else ()


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
