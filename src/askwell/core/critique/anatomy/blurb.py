"""The lines that a connector may pass on: between rulers, in quotation marks, or the paragraph after "forward"."""

from __future__ import annotations

import re

from askwell.core.critique.anatomy.quotations import find_blurbs, find_quotations
from askwell.core.critique.anatomy.span import Span
from askwell.core.late import late

LEAST = 60
"""Characters; shorter quotations are titles and sayings."""
ANNOUNCED = late(
    r"\b(?:forward(?:able)?|pass (?:this |it )?(?:on|along)|paste|copy and paste|"
    r"blurb|send (?:on|along)|share with (?:him|"
    r"her|them)|"
    r"(?:lines|note|paragraph|text|words|summary|intro) (?:you (?:could|can|may|might)|to (?:send|share|use|"
    r"pass)|below|for))"
    r"\b[^\n]{0,120}:? {0,3}\n[ \n]*\n?(?P<lines>[^\n][^\n]{60,900}(?:\n[^\n]{1,900}){0,8})",
    re.IGNORECASE,
)


def find_forwardable(text: str) -> tuple[Span, ...]:
    """The blurbs of a plain text; empty when there is none."""
    ruled = find_blurbs(text)
    if ruled:
        return ruled
    quoted = tuple(each for each in find_quotations(text) if len(each.text) >= LEAST)
    if quoted:
        return quoted
    found = ANNOUNCED.search(text)
    return (Span(found.start("lines"), found.end("lines"), found["lines"]),) if found else ()
