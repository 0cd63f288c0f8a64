"""Sentences and paragraphs of a text in which all but the body has been made blank."""

from __future__ import annotations

from askwell.core.late import late

BREAK = late(r"[.!?\n](?:(?<!\n)[\"')]{0,2}\s+|(?<=\n)(?:\s{0,99}\n|(?=\s{0,9}[-*•] )))")
"""White space behind a closing mark, a blank line, or the line before an item of a list."""
ABBREVIATED = late(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|vs|etc|e\.g|i\.e|a\.m|p\.m|approx|[A-Z])\.)$")
LAST_LETTERS = frozenset(("Mr", "rs", "Ms", "Dr", "of", "St", "vs", "tc", ".g", ".e", ".m", "ox"))
"""Of abbreviations; what ends in others is none, unless it is a capital."""
LONGEST = 12
"""Characters in which an abbreviation ends; looking back no further keeps this linear."""
GAP = late(r"\n[ \n]*\n")


def find_sentences(text: str) -> list[tuple[int, str]]:
    """Sentences of a text in which all but the body is blank, each with the place where it begins."""
    found: list[tuple[int, str]] = []
    start = 0
    for each in BREAK.finditer(text):
        mark, behind = each.span()
        sign = text[mark]
        if sign == "." and _is_abbreviation(text, start, mark, behind):
            continue
        _add(found, text, start, mark if sign == "\n" else mark + 1)
        start = behind
    _add(found, text, start, len(text))
    return found


def _is_abbreviation(text: str, start: int, stop: int, behind: int) -> bool:
    """Whether a full stop ends a word and no sentence. At the end of a line it ends both."""
    if text[stop - 2 : stop] not in LAST_LETTERS and not text[stop - 1].isupper():
        return False
    end = stop + 1
    return "\n" not in text[end:behind] and bool(ABBREVIATED.search(text, max(start, end - LONGEST), end))


def find_paragraphs(text: str) -> list[tuple[int, str]]:
    """Paragraphs, each with the place where it begins."""
    found: list[tuple[int, str]] = []
    start = 0
    for gap in GAP.finditer(text):
        _add(found, text, start, gap.start())
        start = gap.end()
    _add(found, text, start, len(text))
    return found


def _add(found: list[tuple[int, str]], text: str, start: int, end: int) -> None:
    """Notes a part of a text without the white space around it, if there is anything else."""
    whole = text[start:end]
    inner = whole.strip()
    if len(inner) < len(whole):
        start += len(whole) - len(whole.lstrip())
    if inner:
        found.append((start, inner))
