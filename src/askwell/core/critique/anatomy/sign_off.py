"""How a letter ends: the closing line and the signature below it."""

from __future__ import annotations

import re

from askwell.core.critique.anatomy.span import Span, spans

LINE = re.compile(r"[^\n]+")
CLOSING = re.compile(
    r"\s{0,20}(?:with (?:\w+ ){0,3})?(?:(?:very |all |my |kind(?:est)? |best |warm(?:est)? |many )*"
    r"(?:best|regards|wishes|thanks|sincerely|cheers|warmly|gratefully|respectfully|love|ciao|yours|cordially|"
    r"admiration|gratitude|thank you|take care|talk soon|greetings))\b[^.?\n]{0,40}$",
    re.IGNORECASE,
)
NAME_LINE = re.compile(r"\s{0,9}[-~]{0,2}\s?[^\W\d_a-z][\w'.-]{0,30}(?: [^\W\d_a-z][\w'.-]{0,30}){0,3}\s{0,9}$")
INLINE_NAME = re.compile(
    r"(?<=[.!?])\s{1,3}(?:- ?)?(?:(?:best|regards|thanks|cheers|best wishes|kind regards|love|sincerely|warmly),? )?"
    r"(?-i:[^\W\d_a-z])[\w'-]{1,20}(?: (?-i:[^\W\d_a-z])[\w'-]{1,20})?\s{0,9}\Z",
    re.IGNORECASE,
)
DETAIL = re.compile(r"www\.|https?:|@|\d{3}|\||linkedin|\.\w{2,7}/", re.IGNORECASE)
AFTERWORD = re.compile(r"^\s{0,9}p\.? ?s\b", re.IGNORECASE | re.MULTILINE)


def find_sign_off(text: str) -> Span | None:
    """From the closing line to the end of the signature. A postscript is no signature: it counts as body."""
    after = AFTERWORD.search(text)
    end = after.start() if after else len(text)
    lines = [line for line in spans(LINE, text[:end]) if line.text.strip()]
    if len(lines) > 1:
        for line in lines[-7:]:
            tail = [each for each in lines if each.start > line.start]
            if line is not lines[0] and _closes(line.text.strip(), tail):
                return Span(line.start, end, text[line.start : end])
    found = INLINE_NAME.search(text, max(0, end - 80), end)
    return Span(found.start(), end, text[found.start() : end]) if found and found.start() else None


def _closes(line: str, tail: list[Span]) -> bool:
    if len(tail) > 6 or not all(_is_signature(each.text.strip()) for each in tail):
        return False
    if not tail:
        return bool(NAME_LINE.match(line)) or bool(CLOSING.match(line) and len(line.split()) <= 4)
    if NAME_LINE.match(line) and all(DETAIL.search(each.text) for each in tail):
        return True
    short = len(line.split()) <= 8
    return short and bool(line.endswith(",") or (CLOSING.match(line) and line[-1] not in ".?"))


def _is_signature(line: str) -> bool:
    return len(line) <= 90 and not re.search(r"[a-z][?!.](?:\s|$)", line)
