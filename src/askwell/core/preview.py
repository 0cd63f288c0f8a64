"""How a letter opens on a phone: what is read before a thumb moves."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import wrap

LINES, WIDTH = 12, 45
"""What a mail program shows of a letter on a screen 360 pixels wide, below the sender and the subject."""


@dataclass(frozen=True)
class Preview:
    text: str
    below: int
    """So many lines wait below the edge of the screen."""


def preview(body: str) -> Preview:
    """The first lines, cut where the screen ends. Paragraphs stay whole, so that a narrower box may wrap them."""
    shown: list[str] = []
    room, lines = LINES, 0
    for line in body.strip().splitlines():
        wrapped = wrap(line, WIDTH) or [""]
        if room > 0:
            shown.append(" ".join(wrapped[:room]))
        room -= len(wrapped)
        lines += len(wrapped)
    return Preview("\n".join(shown).rstrip(), max(0, lines - LINES))
