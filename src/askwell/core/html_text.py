"""A mail of HTML as its reader would see it: a line for each block, what it quotes marked with ">" as in plain mails.

No markup, script or remote image gets past this room.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

import nh3

LONGEST_MARKUP = 100_000
"""Beyond this a text made for it could keep the reader busy for seconds."""
DEEPEST = 9
"""Quotations inside one another beyond this are marked no further."""
QUOTATION = "blockquote"
KEPT_TAGS = {
    "p", "br", "hr", "div", "pre", "h1", "h2", "h3", "h4", "ul", "ol", "li", "table", "tbody", "tr", "td", QUOTATION,
}  # fmt: skip
UNSEEN_TAGS = {"script", "style", "title", "template", "svg", "math"}
TAG = re.compile(r"(</?[a-z1-4]+>)")
BLANK_LINES = re.compile(r"\n{3,}")


def text_from_html(markup: str) -> str:
    bare = nh3.clean(
        markup[:LONGEST_MARKUP], tags=KEPT_TAGS, clean_content_tags=UNSEEN_TAGS, attributes={}, link_rel=None
    )
    text = "\n".join(_lines(" ".join(bare.split())))
    return BLANK_LINES.sub("\n\n", text).strip()


def _lines(bare: str) -> Iterator[str]:
    """Each kept tag ends a line. What is no tag has its angle brackets written as entities by now."""
    line, depth = "", 0
    for piece in (*TAG.split(bare), "<br>"):
        if not TAG.fullmatch(piece):
            line = html.unescape(piece).strip()
            continue
        yield f"{'> ' * min(depth, DEEPEST)}{line}" if line else ""
        line, depth = "", depth + _step(piece)


def _step(tag: str) -> int:
    """How much deeper in quotations the text after this tag stands."""
    return {f"<{QUOTATION}>": 1, f"</{QUOTATION}>": -1}.get(tag, 0)
