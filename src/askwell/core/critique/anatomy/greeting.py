"""How a letter opens, and whom it greets."""

from __future__ import annotations

from askwell.core.critique.anatomy.span import Span
from askwell.core.late import late
from askwell.core.values import dataclass


@dataclass(frozen=True)
class Greeting(Span):
    """The opening words, and whom they greet."""

    word: str = ""
    """ "hi", "dear" ..., or empty when the name stands alone."""
    name: Span | None = None


TITLE = r"(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|St|Rev|Sr|Sra|Hon|Capt|Lt|Col|Sgt)\b\.?"
INITIALS = r"(?:[A-Z]\.-?){1,4}"
WORD = rf"(?:{TITLE}|{INITIALS}|(?!I\b)[^\W\d_][\w'/&-]{{0,40}})"
CAPITAL = rf"(?:{TITLE}|{INITIALS}|(?!I\b)[^\W\d_a-z][\w'-]{{0,40}})"
SLOT = r"(?:\[[^\[\]\n]{1,60}\]|\{{1,2}[^{}\n]{1,60}\}{1,2}|<[^<>\n]{1,60}>)"
OPENING = late(
    r"\s{0,99}(?P<word>(?i:hi+|hello|hey|hiya|dear|respected|yo|howdy|greetings|to whom|hallo|hola|bonjour|ciao|"
    r"namaste|salaam|aloha|good (?:morning|afternoon|evening|day)))\b"
    rf"(?: {{1,3}}(?P<name>{WORD}(?: {WORD}){{0,3}}(?=\s?[,:;!]|\s-|[ ]{{0,9}}(?:\n|\Z))|"
    rf"{CAPITAL}(?: {CAPITAL}){{0,3}})| {{1,3}}(?:{TITLE} )?{SLOT}(?=\s?[,:;!]|\s-|[ ]{{0,9}}(?:\n|\Z)))?"
    r"(?P<end>\s?[,:;!]|\s-|\.(?=\s)|)"
)
"""A few words that a comma or a line end closes, or else the capitalised words that follow the greeting. A slot that
waits for the name belongs to the greeting and is no name."""

NAME_ALONE = late(
    r"\s{0,99}(?P<word>)(?P<name>[^\W\d_a-z][\w'.-]{0,30}(?: [^\W\d_a-z][\w'.-]{0,30}){0,3})"
    r"(?P<end>,|(?:\s-){1,2}(?! ?\d))(?=\s)"
)
NOT_A_NAME = frozenset(
    (
        "yes", "no", "well", "thanks", "so", "also", "first", "sorry", "today", "yesterday", "recently", "lately",
        "now", "okay", "ok", "sure", "please", "however", "finally", "hello", "hi", "hey", "dear",
        "great", "wow", "congratulations", "congrats", "hope", "happy", "quick", "apologies", "again", "oh", "ah",
        "this", "that", "here", "there", "then", "actually", "honestly", "admittedly", "frankly", "still", "once",
        "following", "further", "last week", "last month", "this morning", "good news", "thank you", "many thanks",
        "since", "when", "if", "in short", "by the way", "no worries", "of course", "as promised", "as agreed",
    )
)  # fmt: skip


def find_greeting(text: str) -> Greeting | None:
    """The opening words with the name they greet, without the space around them."""
    found = OPENING.match(text) or NAME_ALONE.match(text)
    if found is None:
        return None
    name = Span(*found.span("name"), found["name"]) if found["name"] else None
    if not found["word"] and name and name.text.casefold() in NOT_A_NAME:
        return None
    start = found.start("word") if found["word"] else found.start("name")
    return Greeting(start, found.end(), text[start : found.end()], word=found["word"].casefold(), name=name)
