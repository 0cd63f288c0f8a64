"""What stands in a letter without being said by its writer to its reader."""

from __future__ import annotations

import re

from askwell.core.critique.anatomy.span import Span, spans
from askwell.core.late import late

QUOTED_LINE = late(r"^ ?>.*$", re.MULTILINE)
EARLIER_MAIL = late(r"^(?:On [^\n]{5,150} wrote:|-{2,}\s?Original Message\s?-{2,})\s*$.*", re.MULTILINE | re.DOTALL)
MAY_HOLD = (">", "wrote:", "--", "_", "*", "=", "~")
"""Without one of these there is no history; most letters have none."""
RULER = late(r"^ {0,3}[-_*=~]{3,} {0,9}$", re.MULTILINE)
DOUBLE = late(r"\"(?<!\w\")[^\"\n]{1,600}\"(?!\w)")
SINGLE = late(r"'(?<![^\s(\[-]')[^'\n]{2,200}'(?!\w)")
"""Opened after a space, a bracket or a dash: elsewhere the same sign is an apostrophe."""
OPENED = late(r"'(?<=[ \n(\[-]')")


def find_history(text: str) -> tuple[Span, ...]:
    """What others wrote or what is for forwarding: quoted lines, an earlier mail, a block between two rulers."""
    if not any(each in text for each in MAY_HOLD):
        return ()
    return spans(QUOTED_LINE, text) + spans(EARLIER_MAIL, text) + find_blurbs(text)


def find_blurbs(text: str) -> tuple[Span, ...]:
    """Blocks between two ruled lines, as in a text that a connector may pass on."""
    rulers = [(found.start(), found.end()) for found in RULER.finditer(text)]
    pairs = zip(rulers[::2], rulers[1::2], strict=False)
    return tuple(Span(start, end, text[start:end]) for (start, _), (_, end) in pairs)


def find_quotations(text: str) -> tuple[Span, ...]:
    """Words inside quotation marks: somebody else's, so no rule about wording may hold them against the writer."""
    double = spans(DOUBLE, text) if '"' in text else ()
    if not text.startswith("'") and not OPENED.search(text):
        return double
    return double + spans(SINGLE, text)
