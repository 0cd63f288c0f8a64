"""Stretches of text, and two ways to change a text without moving anything in it.

`plain` and `blank` keep the length of what they are given, so a span found in their answer is one of the original.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Protocol

from askwell.core.values import dataclass

PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-", "‑": "-",
     "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\t": " "}
)  # fmt: skip
WRAP = re.compile(r"(?<=[^\s:])\n(?! {0,9}(?:[-*•>(]|\d{1,2}[.)]|$))")
"""A line end that breaks a sentence. What a colon announces and each item of a list stay on lines of their own."""


class Placed(Protocol):
    """What stands somewhere in a text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def text(self) -> str: ...


@dataclass(frozen=True)
class Span:
    """A stretch of text, in code points."""

    start: int
    end: int
    text: str


def plain(text: str) -> str:
    """The same text, code point for code point, with one kind of quote, dash, space and line end."""
    if not text.isascii() or "\t" in text:
        text = text.translate(PLAIN)
    return text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text


def unwrapped(paragraph: str) -> str:
    """The same paragraph on one line, but for the items of a list: mail programs break lines at 72 characters."""
    return WRAP.sub(" ", paragraph) if "\n" in paragraph else paragraph


def blank(text: str, spans: Iterable[Span]) -> str:
    """The same text with `spans` whited out; line ends stay."""
    for span in spans:
        hidden = "\n".join([" " * len(line) for line in text[span.start : span.end].split("\n")])
        text = text[: span.start] + hidden + text[span.end :]
    return text


def spans(regex: re.Pattern[str], text: str) -> tuple[Span, ...]:
    return tuple(Span(found.start(), found.end(), found.group()) for found in regex.finditer(text))
