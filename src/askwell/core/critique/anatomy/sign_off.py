"""How a letter ends: the closing line and the signature below it."""

from __future__ import annotations

import re

from askwell.core.critique.anatomy.span import Span
from askwell.core.late import late

MOST = 7
"""Lines of a sign-off, with the one that closes the letter."""
SENTENCE_END = late(r"[a-z][?!.](?:\s|$)")
CLOSING = late(
    r"\s{0,20}(?:with (?:\w+ ){0,3})?(?:(?:very |all |my |kind(?:est)? |best |warm(?:est)? |many )*"
    r"(?:best|regards|wishes|thanks|sincerely|cheers|warmly|gratefully|respectfully|love|ciao|yours|cordially|"
    r"admiration|gratitude|thank you|take care|talk soon|greetings))\b[^.?\n]{0,40}$",
    re.IGNORECASE,
)
NAME_LINE = late(
    r"\s{0,9}[-~]{0,2}\s?\(?[^\W\d_a-z][\w'.-]{0,30}\)?(?: [^\W\d_a-z][\w'.-]{0,30}){0,3}"
    r"(?: xo{1,3}| x{1,3}|,? \([^()\n]{2,40}\)|, [A-Z]{2,6})?\s{0,9}$"
)
ABOUT_LINE = late(r"\s{0,9}\(?[^\W_a-z][^.!?:\n]{1,59}$")
PERSON = late(r"\b(?:I|I'm|I've|I'd|you|your|my|we|could|would|please|thanks?)\b", re.IGNORECASE)
"""Who speaks in a line of a signature speaks of nobody."""
INLINE_NAME = late(
    r"(?<=[.!?])\s{1,3}(?:- ?)?(?:(?:best|regards|thanks|cheers|best wishes|kind regards|love|sincerely|warmly),? )?"
    r"(?-i:[^\W\d_a-z])[\w'-]{1,20}(?: (?-i:[^\W\d_a-z])[\w'-]{1,20}| (?-i:[A-Z])\.)?(?: xo{1,3}|"
    r", [\d(+][\d ().-]{6,20})?\s{0,9}\Z",
    re.IGNORECASE,
)
DASHED_NAME = late(
    r"(?<=[.!?])\s{1,3}[-~] ?[^\W\d_a-z][\w'-]{1,20}(?: [^\W\d_a-z][\w'-]{0,20}){0,2}, [^.!?\n]{2,50}\s{0,9}\Z"
)
"""A dash, a name and who that is: "- Jo Lind, Leeds"."""
DETAIL = late(r"www\.|https?:|@|\d{3}|\||linkedin|\.\w{2,7}/", re.IGNORECASE)
AFTERWORD = late(r"\n\s{0,9}p\.? ?s\b", re.IGNORECASE)
"""Behind a line end, which is quicker to look for than the beginning of a line."""


def find_sign_off(text: str) -> Span | None:
    """From the closing line to the end of the signature. A postscript is no signature: it counts as body."""
    after = AFTERWORD.search("\n" + text)
    end = after.start() if after else len(text)
    lines = _last_lines(text, end)
    for at, (start, line) in enumerate(lines):
        if _closes(line.strip(), lines[at + 1 :]) and (at or text[:start].strip()):
            return Span(start, end, text[start:end])
    last = max(0, end - 99)
    found = INLINE_NAME.search(text, last, end) or DASHED_NAME.search(text, last, end)
    return Span(found.start(), end, text[found.start() : end]) if found and found.start() else None


def _last_lines(text: str, end: int) -> list[tuple[int, str]]:
    """The lines at the end of which one may close the letter, each with the place where it begins.

    Below that one there are only lines of a signature.
    """
    lines: list[tuple[int, str]] = []
    while end > 0 and len(lines) < MOST:
        start = text.rfind("\n", 0, end) + 1
        line = text[start:end]
        if inner := line.strip():
            lines.insert(0, (start, line))
            if not _is_signature(inner):
                break
        end = start - 1
    return lines


def _closes(line: str, tail: list[tuple[int, str]]) -> bool:
    if not tail:
        return bool(NAME_LINE.match(line)) or bool(CLOSING.match(line) and len(line.split()) <= 4)
    if NAME_LINE.match(line) and all(_describes(below) for _, below in tail):
        return True
    return _leads_over(line) and len(line.split()) <= 8


def _leads_over(line: str) -> bool:
    """Whether a line can be the one above a signature."""
    return line[-1] == "," or (line[-1] not in ".?" and CLOSING.match(line) is not None)


def _is_signature(line: str) -> bool:
    return len(line) <= 90 and not SENTENCE_END.search(line)


def _describes(line: str) -> bool:
    """Whether a line below a name can be a role, a place or a way to reach them."""
    if DETAIL.search(line):
        return True
    return len(line.split()) <= 8 and bool(ABOUT_LINE.match(line)) and not PERSON.search(line)


CLOSED = late(
    r"\s{0,20}[-~]{0,2}\s?(?:(?:with|very|all|my|many|much|kind(?:est)?|best|warm(?:est)?|regards|wishes|thanks|"
    r"thank you|sincerely|cheers|warmly|gratefully|respectfully|love|yours|faithfully|truly)\b[ ,!.]{0,3}){0,5}",
    re.IGNORECASE,
)
REACH = late(
    r"\S{0,60}(?:@|www\.|https?:|\.\w{2,7}/|\.example)\S{0,99}|[+(]?\d[\d ().-]{5,20}|sent from my \w+|linkedin", re.I
)
TITLED = late(
    r"\b(?:Dr|Prof|Rev|Revd|Sister|Brother|Fr|Father|Canon|Pastor|Rabbi|Imam|Sgt|SSG|Capt|Lt|Maj|Chef)\b\.? [A-Z]"
)


def says_who(sign_off: Span) -> bool:
    """Whether a signature tells more of the writer than their name: "Community nurse, Leeds"."""
    given = [line.strip() for line in sign_off.text.split("\n") if line.strip()]
    lines = [bare for bare in map(_bare, given[given[0].endswith(",") :]) if bare]
    named = next((at for at, line in enumerate(lines) if NAME_LINE.match(line) or re.search(r"[,|(]", line)), None)
    if named is None:
        return False
    name, below = lines[named], lines[named + 1 :]
    return bool(TITLED.search(sign_off.text) or re.search(r"[,|(]\s?[^\W_]{2}", name) or any(below))


def _bare(line: str) -> str:
    return REACH.sub("", CLOSED.sub("", line, count=1)).strip(" -|,.!")
