"""What the literals of a text open: which wordings it may hold, and where the expressions of one can begin.

Nearly every literal opens several expressions, and most of these are never asked for. So a set of bits tells at once
which wordings may be said; where something stands is worked out for the few wordings that a rule then asks for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from operator import or_

from askwell.core.critique.gates import Gates, Standing
from askwell.core.critique.wording import ALWAYS, EXPRESSIONS, WORDINGS, Expression, Wording

Behind = tuple[Expression, int, int | None]
"""An expression, the bit of its inner gate or 0, and how far before the literal it begins, where that is certain."""
UNMET = 0
"""Stands for what a literal opens that was in no text yet."""


class Openings:
    """A set of what is opened is a number with three parts, from its lowest bit: expressions with an inner gate of
    which the outer one stands open, those of which the inner one does, and the wordings of all other expressions.
    """

    def __init__(self, gates: Gates, expressions: Mapping[int, Expression] = EXPRESSIONS) -> None:
        self._gates = gates
        self._expressions = expressions
        self._guards = {key: 1 << at for at, key in enumerate(gates.guarded)}
        """The bit of each expression with an inner gate."""
        self._many = len(self._guards)
        self._all = (1 << self._many) - 1
        self._forget()

    def standing(self, text: str) -> Sequence[Standing]:
        """Every literal of a text."""
        if len(WORDINGS) != self._known:  # another module brought some
            self._forget()
        return self._gates.standing(text)

    def _forget(self) -> None:
        self._known = len(WORDINGS)
        self._opens = [UNMET] * len(self._gates)
        self._behind: dict[Wording, dict[int, list[Behind]]] = defaultdict(dict)
        self._guarded: dict[int, int] = {}
        """The wordings of an expression, by its bit."""

    def opened(self, standing: Sequence[Standing]) -> list[int]:
        """What each of the literals opens."""
        opens = self._opens
        opened = [opens[number] for number, _, _ in standing]
        if all(opened):
            return opened
        for number in {number for number, _, _ in standing if opens[number] == UNMET}:
            opens[number] = self._learn(number)
        return [opens[number] for number, _, _ in standing]

    def may_say(self, opened: int) -> int:
        """The bits of the wordings that can be said where this is open."""
        both = opened & opened >> self._many & self._all
        """The expressions of which both gates stand open."""
        may_say = opened >> 2 * self._many | ALWAYS
        while both:
            rest = both & both - 1
            may_say |= self._guarded[both ^ rest]
            both = rest
        return may_say

    def behind(self, wanted: Wording) -> Mapping[int, Sequence[Behind]]:
        """The literals that open an expression of `wanted`, each with those that it opens."""
        return self._behind[wanted]

    def _learn(self, number: int) -> int:
        """What a literal opens; it is noted for the wordings that may ask for it."""
        opens = 0
        for it in self._let_through(number):
            guard = self._guards.get(it.key, 0)
            said = reduce(or_, [each.bit for each in it.wordings], 0)
            if guard:
                self._guarded[guard] = said
            opens |= guard or said << 2 * self._many
            for each in it.wordings:
                self._behind[each].setdefault(number, []).append((it, guard << self._many, _only_place(it)))
        return reduce(or_, [self._guards[key] << self._many for key in self._gates.inside(number)], opens)

    def _let_through(self, number: int) -> Iterator[Expression]:
        return (self._expressions[key] for key in self._gates.behind(number) if key in self._expressions)


def _only_place(it: Expression) -> int | None:
    near, far, _ = it.reach or (0, 1, "")
    return far if near == far else None
