"""How a letter opens, and whom it greets."""

from __future__ import annotations

import re
from dataclasses import dataclass

from askwell.core.critique.anatomy.span import Span


@dataclass(frozen=True)
class Greeting(Span):
    word: str = ""
    """ "hi", "dear" ..., or empty when the name stands alone."""
    name: Span | None = None


OPENING = re.compile(
    r"\s{0,99}(?P<word>hi+|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|to whom|howdy|yo)\b"
    r"(?P<name>[^,:;!?\n]{0,60}?)(?P<end>\s?[,:;!?]|\s-|(?=\n)|(?=\s{0,9}\Z))",
    re.IGNORECASE,
)
NAME_ALONE = re.compile(
    r"\s{0,99}(?P<word>)(?P<name>[^\W\d_a-z][\w'.-]{0,30}(?: [^\W\d_a-z][\w'.-]{0,30})?)(?P<end>,)(?=\s)"
)
NOT_A_NAME = frozenset(
    (
        "yes", "no", "well", "thanks", "so", "also", "first", "sorry", "today", "yesterday", "recently", "lately",
        "now", "okay", "ok", "sure", "please", "however", "finally", "hello", "hi", "hey", "dear",
    )
)  # fmt: skip
ENDS_A_NAME = re.compile(r"(?<![A-Z][a-z])(?<!Prof)(?<!Mrs)(?<!\b[A-Z])\.\s")


def find_greeting(text: str) -> Greeting | None:
    """The opening words with the name they greet, without the space around them."""
    found = OPENING.match(text) or NAME_ALONE.match(text)
    if found is None:
        return None
    name = _name_in(found)
    if not found["word"] and (name is None or name.text.casefold() in NOT_A_NAME):
        return None
    start = found.start("word") if found["word"] else found.start("name")
    cut = name is not None and name.end < found.end("name") and "." in text[name.end : found.end("name")]
    end = name.end + 1 if name and cut else found.end()
    return Greeting(start, end, text[start:end], word=found["word"].casefold(), name=name)


def _name_in(found: re.Match[str]) -> Span | None:
    raw = ENDS_A_NAME.split(found["name"] + " ", maxsplit=1)[0]
    name = raw.strip()
    if not name:
        return None
    start = found.start("name") + found["name"].index(name)
    return Span(start, start + len(name), name)
