"""What a rule looks for: expressions, each behind a gate of literals without which it cannot match.

Most rules find nothing in most letters. So one pass over a text finds every literal of every gate (`gates.py`), and
only the expressions whose gate opened are run, or even compiled. `expressions` remembers each pattern once, however
many rules use it, so that the table of gates can be written for all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import reduce
from operator import or_
from zlib import crc32

from askwell.core.critique.gate_table import REACHES, Reach
from askwell.core.critique.gates import ALWAYS, bit_of


class Expression:
    """A regular expression that ignores case, compiled when it is first needed: a command must start fast."""

    __slots__ = ("_regex", "bit", "gated", "key", "pattern", "reach")

    def __init__(self, pattern: str, *, gated: bool | None = None) -> None:
        self.pattern = pattern
        self.key = crc32(pattern.encode())
        self.reach: Reach | None = REACHES.get(self.key)
        self.gated = self.reach is not None if gated is None else gated
        self.bit = bit_of(self.key)
        self._regex: re.Pattern[str] | None = None

    @property
    def regex(self) -> re.Pattern[str]:
        if self._regex is None:
            self._regex = re.compile(self.pattern, re.IGNORECASE)
        return self._regex


EXPRESSIONS: dict[str, Expression] = {}
"""Every expression there is, by its pattern."""


def expression(pattern: str) -> Expression:
    known = EXPRESSIONS.get(pattern)
    if known is None:
        known = EXPRESSIONS[pattern] = Expression(pattern)
    return known


class Wording:
    """Several ways to say one thing. Two are the same only when they are one object."""

    __slots__ = ("_always", "_by_bit", "bits", "expressions")

    def __init__(self, expressions: Iterable[Expression]) -> None:
        self.expressions = tuple(expressions)
        self.bits = reduce(or_, (each.bit if each.gated else ALWAYS for each in self.expressions), 0)
        """The gates of which one must be open. An expression without a gate has to be run on every text."""
        self._always = [each for each in self.expressions if not each.gated]
        self._by_bit = {each.bit: each for each in self.expressions if each.gated}

    def let_through(self, open: int) -> list[Expression]:
        """The expressions that may match where these gates are open."""
        if open < 0:
            return list(self.expressions)
        through, wanted = self._always.copy(), self.bits & open & ~ALWAYS
        while wanted:
            bit = wanted & -wanted
            through.append(self._by_bit[bit])
            wanted ^= bit
        return through


def wording(*patterns: str) -> Wording:
    """Regular expressions, one for each way to say it. Short ones start faster than one long alternation."""
    return Wording(map(expression, patterns))


def said(*phrases: str) -> Wording:
    """Whole phrases as they are written; a space in one stands for up to three."""
    return wording(*map(_whole, phrases))


def _whole(phrase: str) -> str:
    before, after = (r"\b" if each.isalnum() else "" for each in (phrase[0], phrase[-1]))
    return before + re.escape(phrase).replace(r"\ ", r"\s{1,3}") + after
