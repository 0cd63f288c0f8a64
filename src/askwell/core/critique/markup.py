"""The text of a draft that is HTML, as a mail program hands it over, with the place in the markup of every character.

The text is taken and never rendered. The rules read the text; what they find is told in places of the markup, because
that is what was given (docs/how-to/critique-from-python.md).
"""

from __future__ import annotations

import html
import re
from dataclasses import replace
from typing import NamedTuple

from askwell.core.critique.rule import Finding

OPENS = re.compile(r"\s{0,200}<(?:!doctype html|html|body|head|meta|div|p|table|span)\b[^<>]*>", re.IGNORECASE)
TAG = re.compile(
    r"</?(?:p|div|span|br|b|i|u|em|strong|font|a|img|ul|ol|li|table|tr|td|h[1-6]|blockquote)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
"""Tags that no letter holds by chance; "<title>" or "<link>" could be a slot that waits to be filled."""

TOKEN = re.compile(r"<!--|<[!?/]?[a-z\[][^<>]*>|&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", re.IGNORECASE)
NAME = re.compile(r"</?([a-z][a-z0-9:]*)(?=[\s/>])", re.IGNORECASE)
SPACES = re.compile(r"\s+")

PARAGRAPHS = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "hr", "pre"))
LINES = frozenset(("div", "li", "tr", "html", "body", "tbody", "center", "section", "article"))
INLINE = frozenset((
    "a", "abbr", "b", "big", "cite", "code", "del", "em", "font", "i", "img", "ins", "kbd", "mark", "meta", "q",
    "s", "small", "span", "strike", "strong", "sub", "sup", "td", "th", "thead", "tfoot", "colgroup", "col", "tt",
    "u", "var", "wbr", "link", "base",
))  # fmt: skip
UNSEEN = frozenset(("head", "style", "script", "title", "template", "svg", "xml"))
KNOWN = PARAGRAPHS | LINES | INLINE | UNSEEN | {"br"}


class Taken(NamedTuple):
    """`text` without its markup. Character n of it stands in the markup from `starts[n]` to `ends[n]`."""

    text: str
    starts: list[int]
    ends: list[int]


def is_markup(text: str) -> bool:
    """Whether it begins as HTML does, or holds two tags; a single one may be what the letter is about."""
    if "<" not in text:
        return False
    first = TAG.search(text)
    return bool(OPENS.match(text) or (first and TAG.search(text, first.end())))


def take(markup: str) -> Taken:
    """Blocks are lines, paragraphs have a blank line between, what is quoted begins with ">"."""
    reader = _Reader()
    at, gone = 0, set[str]()
    while token := TOKEN.search(markup, at):
        reader.text(markup, at, token.start())
        at = token.end()
        if token.group().startswith("&"):
            reader.character(html.unescape(token.group()), token.start(), at)
        elif token.group() == "<!--":
            at = _behind(markup, at, "-->", gone)
        else:
            at = _after_tag(reader, markup, token, gone)
    reader.text(markup, at, len(markup))
    return Taken("".join(reader.taken), reader.starts, reader.ends)


def in_markup(finding: Finding, markup: str, taken: Taken) -> Finding:
    """A finding in the text, told of the markup. What a fix would take tags out with is offered no replacement."""
    if finding.part == "subject" or finding.start == finding.end:
        return finding
    start, end = taken.starts[finding.start], taken.ends[finding.end - 1]
    text = markup[start:end]
    kept = finding.replacement if text == finding.text else None
    return replace(finding, start=start, end=end, text=text, replacement=kept)


class _Reader:
    def __init__(self) -> None:
        self.taken: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.breaks = 0
        self.space = False
        self.depth = 0

    def text(self, markup: str, start: int, end: int) -> None:
        """Text as it stands, with any run of white space as one space."""
        at = start
        for gap in SPACES.finditer(markup, start, end):
            self._put(markup[at : gap.start()], at)
            self.space, at = True, gap.end()
        self._put(markup[at:end], at)

    def character(self, character: str, start: int, end: int) -> None:
        """What an entity stands for; a space that must not break is a space."""
        if character.isspace():
            self.space = True
            return
        self._begin(start)
        for each in character:
            self._add(each, start, end)

    def tag(self, name: str, *, closes: bool) -> None:
        if name == "br":
            self.breaks = min(self.breaks + 1, 2)
        elif name in PARAGRAPHS:
            self.breaks = 2
        elif name in LINES:
            self.breaks = max(self.breaks, 1)
        if name == "blockquote":
            self.depth = max(0, self.depth + (-1 if closes else 1))

    def _put(self, text: str, start: int) -> None:
        if text:
            self._begin(start)
            self.taken += text
            self.starts += range(start, start + len(text))
            self.ends += range(start + 1, start + len(text) + 1)

    def _begin(self, at: int) -> None:
        """Whatever comes between the text before and the text that follows."""
        if self.breaks and self.taken:
            for each in "\n" * self.breaks:
                self._add(each, at, at)
        if self.depth and (self.breaks or not self.taken):
            for each in "> ":
                self._add(each, at, at)
        elif self.space and self.taken and not self.breaks:
            self._add(" ", at, at)
        self.breaks, self.space = 0, False

    def _add(self, character: str, start: int, end: int) -> None:
        self.taken.append(character)
        self.starts.append(start)
        self.ends.append(end)


def _after_tag(reader: _Reader, markup: str, token: re.Match[str], gone: set[str]) -> int:
    """Where reading goes on after a tag. What only looks like one ("<topic>") stays in the text."""
    found = NAME.match(token.group())
    name, closes = found.group(1).lower() if found else "", token.group().startswith("</")
    if name in UNSEEN and not closes:
        return _behind(markup, token.end(), f"</{name}", gone)
    if token.group()[1] in "!?" or ":" in name or name in KNOWN:
        reader.tag(name, closes=closes)
    else:
        reader.text(markup, token.start(), token.end())
    return token.end()


def _behind(markup: str, at: int, closing: str, gone: set[str]) -> int:
    """Behind what closes it; right here when nothing does. Each is looked for in vain once only."""
    if closing in gone:
        return at
    found = re.compile(re.escape(closing) + ("" if closing == "-->" else r"\s{0,20}>"), re.IGNORECASE).search(
        markup, at
    )
    if found is None:
        gone.add(closing)
        return at
    return found.end()
