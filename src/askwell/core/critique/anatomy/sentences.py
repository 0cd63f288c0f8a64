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
        end = found.start() if text[found.start()] == "\n" else found.start() + 1
        if "\n" not in found.group() and ABBREVIATED.search(text, max(start, end - LONGEST), end):
            continue
        yield from _trimmed(text, start, end)
        start = found.end()
    yield from _trimmed(text, start, len(text))


def find_paragraphs(text: str) -> Iterator[Span]:
    start = 0
    for found in GAP.finditer(text):
        yield from _trimmed(text, start, found.start())
        start = found.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    inner = text[start:end].strip()
    if inner:
        start = text.index(inner, start)
        yield Span(start, start + len(inner), inner)
