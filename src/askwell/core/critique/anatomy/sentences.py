"""Sentences and paragraphs of a text in which all but the body has been made blank."""

from __future__ import annotations

import re
from collections.abc import Iterator

from askwell.core.critique.anatomy.span import Span

BREAK = re.compile(r"[.!?\n](?:(?<!\n)[\"')]{0,2}\s+|(?<=\n)(?:\s{0,99}\n|(?=\s{0,9}[-*•] )))")
"""White space behind a closing mark, a blank line, or the line before an item of a list."""
ABBREVIATED = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|vs|etc|e\.g|i\.e|a\.m|p\.m|approx|[A-Z])\.)$")
LONGEST = 12
"""Characters in which an abbreviation ends; looking back no further keeps this linear."""
GAP = re.compile(r"\n[ \n]*\n")


def find_sentences(text: str) -> Iterator[Span]:
    """Sentences of a text in which all but the body is blank."""
    start = 0
    for found in BREAK.finditer(text):
        mark = found.start()
        if text[mark] == "." and _is_abbreviation(text, start, mark + 1, found.end()):
            continue
        yield from _trimmed(text, start, mark if text[mark] == "\n" else mark + 1)
        start = found.end()
    yield from _trimmed(text, start, len(text))


def _is_abbreviation(text: str, start: int, end: int, behind: int) -> bool:
    """Whether the full stop before `end` ends a word and no sentence. At the end of a line it ends both."""
    return "\n" not in text[end:behind] and bool(ABBREVIATED.search(text, max(start, end - LONGEST), end))


def find_paragraphs(text: str) -> Iterator[Span]:
    start = 0
    for found in GAP.finditer(text):
        yield from _trimmed(text, start, found.start())
        start = found.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    whole = text[start:end]
    inner = whole.strip()
    if inner:
        start += len(whole) - len(whole.lstrip())
        yield Span(start, start + len(inner), inner)
