"""What a rule looks for: expressions, each behind a gate of literals without which it cannot match.

Most rules find nothing in most letters. So one pass over a text finds every literal of every gate (`gates.py`), and
only where one stands is the expression behind it tried, or even compiled (`reading.py`). An expression is remembered
once, however many wordings hold it, so that it is tried once for all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from zlib import crc32

from askwell.core.critique.gate_table import MARKS, REACHES, Reach

ALWAYS = 1
"""The bit of what may be said in any text: some expressions have no gate."""


class Expression:
    """A regular expression that ignores case, compiled when it is first needed: a command must start fast."""

    def __init__(self, pattern: str, *, reach: Reach | None = None, gated: bool = True) -> None:
        self.pattern = pattern
        self.key = crc32(pattern.encode())
        self.reach: Reach | None = (reach or REACHES.get(self.key)) if gated else None
        """None where it has no gate; it is tried when it is asked for."""
        self.mark = MARKS.get(self.key, "")
        """A sign that stands in every match."""
        self.wordings: list[Wording] = []
        """Those that hold it."""

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(self.pattern, re.IGNORECASE)


EXPRESSIONS: dict[int, Expression] = {}
"""Every expression there is, by its key."""
WORDINGS: list[Wording] = []
"""Every wording there is, in the order in which they were made."""


def expression(pattern: str) -> Expression:
    made = Expression(pattern)
    return EXPRESSIONS.setdefault(made.key, made)


class Wording:
    """Several ways to say one thing. Two are the same only when they are one object.

    Made when a module is loaded, never for one letter: what has been read knows the wordings there were.
    """

    __slots__ = ("bit", "expressions", "loose", "may_be")

    def __init__(self, expressions: Iterable[Expression]) -> None:
        self.expressions = tuple(expressions)
        WORDINGS.append(self)
        self.bit = ALWAYS << len(WORDINGS)
        """Stands for it in a set of what is said."""
        self.loose = tuple(each for each in self.expressions if not each.reach)
        """Those without a gate."""
        self.may_be = self.bit | (ALWAYS if self.loose else 0)
        """Bits of which one is set in a text that may say it."""
        for each in self.expressions:
            each.wordings.append(self)

    def stands_in(self, text: str) -> bool:
        """Whether it is said in a text that is read only once and for nothing else."""
        return any(each.regex.search(text) for each in self.expressions)


def wording(*patterns: str) -> Wording:
    """Regular expressions, one for each way to say it. Short ones start faster than one long alternation."""
    return Wording(map(expression, patterns))


def ungated(*patterns: str) -> Wording:
    """For words that stand in nearly every letter and are asked for in few: looked for only then.

    To note in each letter where their literals stand would cost more than to look through a sentence now and then.
    """
    return Wording([Expression(each, gated=False) for each in patterns])


def said(*phrases: str) -> Wording:
    """Whole phrases as they are written; a space in one stands for up to three."""
    return wording(*map(_whole, phrases))


def _whole(phrase: str) -> str:
    before, after = (r"\b" if each.isalnum() else "" for each in (phrase[0], phrase[-1]))
    return before + re.escape(phrase).replace(r"\ ", r"\s{1,3}") + after
