"""Slots: the places in a text that somebody still has to fill, such as "[your question for Maria]" or "{{company}}".

Composing writes them, the critique blocks on them, sending refuses them, so all three must see the same ones.
Not every bracket is a slot: "[sic]", "[1]" or "<https://example.org>" is ordinary writing. A bracket is a slot only
when it holds a slot word; doubled braces are template code and are always one.
"""

from __future__ import annotations

import re

from askwell.core.late import late
from askwell.core.values import dataclass

LONGEST = 120
"""A slot is a short thing. A longer bracket is an aside, and a bound keeps the search linear."""

BRACKETED = late(
    rf"\[[^\[\]\n]{{1,{LONGEST}}}\]"
    rf"|\{{\{{?[^{{}}\n]{{1,{LONGEST}}}\}}\}}?"
    rf"|<[^<>\n]{{1,{LONGEST}}}>"
    rf"|%[A-Za-z_]{{2,40}}%"
)


OPENING = ("[", "{", "<", "%")
"""With which every bracket begins; most texts have none."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SLOT_WORDS = _words(
    "your yourname their insert fill placeholder tbd todo xx xxx xxxx name names firstname lastname surname fname "
    "lname recipient sender company employer organisation organization topic takeaway takeaways something "
    "someone somebody"
)
"""One of these makes a bracket a slot, whatever stands beside it."""

SLOT_NOUNS = _words(
    "school university college industry field subject role job title position team city place location date day time "
    "times slot slots number minutes question questions mutual connection contact friend mentor project event "
    "article post talk book podcast reason detail details link url phone email signature degree major interest "
    "skill hiring manager department product x y"
)
SLOT_GLUE = _words(
    "a an the one two three of or and to for in on at from about with my his her its this here recent specific past"
)
"""A noun is ordinary in an aside ("[a long time ago]"), so it counts only when the bracket holds nothing else."""

SLOT_PHRASES = ("one thing", "how you ", "what you ", "who you ", "why you ", "when you ", "where you ")

NOT_SLOTS = late(
    r"[\[<{]\s{0,9}(?:https?://|www\.|mailto:|[^\s<>\[\]]{1,64}@[^\s<>\[\]]{1,64})",
    re.IGNORECASE,
)

WORDS = late(r"[^\W_]+")


@dataclass(frozen=True)
class Slot:
    """One unfilled place. `start` and `end` are code points and take the brackets in; `text` is what stands there."""

    start: int
    end: int
    text: str

    @property
    def asks(self) -> str:
        """What is wanted, without the brackets."""
        return self.text.strip("[]{}<>% ")


def find_slots(text: str) -> tuple[Slot, ...]:
    """Every slot in `text`, from left to right; none overlap."""
    if not any(map(text.__contains__, OPENING)):
        return ()
    found = (Slot(match.start(), match.end(), match.group()) for match in BRACKETED.finditer(text))
    return tuple(slot for slot in found if is_slot(slot.text))


def is_slot(bracketed: str) -> bool:
    """Whether a bracketed piece of text waits to be filled."""
    if bracketed.startswith(("{{", "%")):
        return True
    if NOT_SLOTS.match(bracketed):
        return False
    inside = bracketed[1:-1].strip().casefold()
    if inside.startswith(SLOT_PHRASES):
        return True
    held = set(WORDS.findall(inside))
    return bool(held & SLOT_WORDS) or bool(held & SLOT_NOUNS and held <= SLOT_NOUNS | SLOT_GLUE)
