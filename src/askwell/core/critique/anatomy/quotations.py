"""What stands in a letter without being said by its writer to its reader."""

from __future__ import annotations

import re

from askwell.core.critique.anatomy.span import Span, spans

QUOTED_LINE = re.compile(r"^ ?>.*$", re.MULTILINE)
EARLIER_MAIL = re.compile(
    r"^(?:On [^\n]{5,150} wrote:|-{2,}\s?Original Message\s?-{2,})\s*$.*", re.MULTILINE | re.DOTALL
)
RULER = re.compile(r"^ {0,3}[-_*=~]{3,} {0,9}$", re.MULTILINE)
IN_QUOTES = re.compile(r"(?<!\w)\"[^\"\n]{1,600}\"(?!\w)|(?<!\w)'[^'\n]{2,200}'(?!\w)")


def find_history(text: str) -> tuple[Span, ...]:
    """What others wrote or what is for forwarding: quoted lines, an earlier mail, a block between two rulers."""
    return spans(QUOTED_LINE, text) + spans(EARLIER_MAIL, text) + find_blurbs(text)


def find_blurbs(text: str) -> tuple[Span, ...]:
    """Blocks between two ruled lines, as in a text that a connector may pass on."""
    rulers = [(found.start(), found.end()) for found in RULER.finditer(text)]
    pairs = zip(rulers[::2], rulers[1::2], strict=False)
    return tuple(Span(start, end, text[start:end]) for (start, _), (_, end) in pairs)


def find_quotations(text: str) -> tuple[Span, ...]:
    """Words inside quotation marks: somebody else's, so no rule about wording may hold them against the writer."""
    return spans(IN_QUOTES, text)
