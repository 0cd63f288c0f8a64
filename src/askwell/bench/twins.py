"""Twins of rules: as many rules again, with as many expressions and literals, that find next to nothing.

They answer what another hundred rules would cost. Each twin literal is a real one with its letters moved on, so there
are as many, of the same lengths; a few short ones are words by chance, as "or" is for "be".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from string import ascii_lowercase

from askwell.core.critique import Rule
from askwell.core.critique.checks import pattern
from askwell.core.critique.gate_table import GATES, GUARDED
from askwell.core.critique.gates import Gates, parted, rows
from askwell.core.critique.openings import Openings
from askwell.core.critique.reading import Gated
from askwell.core.critique.wording import EXPRESSIONS, Expression, Wording

MOVED = str.maketrans(ascii_lowercase, ascii_lowercase[13:] + ascii_lowercase[:13])


def twins(rules: Mapping[str, Rule]) -> tuple[dict[str, Rule], Gated]:
    """A twin for each rule, and a reader that knows the expressions of all."""
    outer: dict[str, tuple[int, ...]] = {}
    inner: dict[str, tuple[int, ...]] = {}
    literals: dict[int, list[str]] = defaultdict(list)
    for row in GATES.splitlines():
        literal, outer[literal], inner[literal] = parted(row)
        for key in outer[literal]:
            literals[key].append(literal.translate(MOVED))
    expressions = [Expression("|".join(map(re.escape, each)), reach=(0, 0, "")) for each in literals.values()]
    for expression, held in zip(expressions, literals.values(), strict=True):
        for literal in held:
            outer[literal] = (*outer.get(literal, ()), expression.key)
    known = EXPRESSIONS | {each.key: each for each in expressions}
    gates = Gates(rows(outer, inner), guarded=GUARDED)
    return dict(_rules(rules, expressions)), Gated(Openings(gates, known))


def _rules(rules: Mapping[str, Rule], expressions: list[Expression]) -> Iterator[tuple[str, Rule]]:
    share = -(-len(EXPRESSIONS) // len(rules))
    for number, rule in enumerate(rules.values()):
        own = Wording(expressions[number * share : (number + 1) * share])
        yield f"{rule.id}-twin", replace(rule, id=f"{rule.id}-twin", says="", fix="", finder=pattern(own))
