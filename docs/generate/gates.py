"""The table of gates: for each expression of the critique, literals of which every match holds at least one."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import product
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from textwrap import wrap
from typing import Any, NamedTuple

from askwell.core.critique import RULES
from askwell.core.critique.gates import PLAINLY
from askwell.core.critique.wording import EXPRESSIONS

MANY = 12
"""More strings than this are not spelt out: what follows them may make a better gate."""
SHORT = 3
"""A gate of fewer letters opens in nearly every text."""
LONG = 7
"""Beyond so many letters a literal is not rarer in practice."""
SMALL = """
a an the to of for in on at by with from and or but as is are was be it that this my me i you your we our if so do
am have had can could would will more some any not all d m s ll ve re up out just one use get see
"""
COMMON = frozenset(SMALL.split())
"""Words that stand in nearly every letter, and so keep no gate shut."""

Strings = frozenset[str]
EMPTY: Strings = frozenset([""])
SPACE: Strings = frozenset([" "])
WHITE = [(op.CATEGORY, op.CATEGORY_SPACE)]
EDGE = "\0"
"""Stands for a word boundary while a run is spelt out."""


class Known(NamedTuple):
    """`exact` is all that a piece can match, when that is few strings; `gate` is a set that every match touches."""

    exact: Strings | None
    gate: Strings | None


def gates() -> str:
    """The table as Python text, and the keys that have a gate in it."""
    assert RULES, "the shelf has been read, so all expressions are known"
    opens: dict[str, list[int]] = defaultdict(list)
    for each in sorted(EXPRESSIONS.values(), key=lambda known: known.key):
        for literal in gate(each.pattern) or ():
            opens[literal].append(each.key)
    rows = (f"    {literal!r}: {_keys(keys)}," for literal, keys in sorted(opens.items()))
    gated = sorted({key for keys in opens.values() for key in keys})
    listed = "\n".join(wrap(", ".join(map(str, gated)), 112, initial_indent="    ", subsequent_indent="    "))
    table = "\n".join(["GATES: dict[str, tuple[int, ...]] = {", *rows, "}"])
    return f"{table}\nGATED: frozenset[int] = frozenset((\n{listed},\n))"


def _keys(keys: list[int]) -> str:
    listed = ", ".join(map(str, keys)) + ("," if len(keys) == 1 else "")
    return "(\n        " + "\n        ".join(wrap(listed, 105)) + "\n    )" if len(listed) > 60 else f"({listed})"


def gate(pattern: str) -> Strings | None:
    """Lower-case literals of which each match of `pattern` holds at least one; None where nothing is certain."""
    known = _sequence(parser.parse(pattern, re.IGNORECASE))
    found = known.gate
    return _fewest(found) if found and min(map(len, found)) >= SHORT else None


def _spelt(run: Strings) -> Strings:
    """As the text is searched: without punctuation, and with a space where a word begins or ends the run."""
    return frozenset(_single_spaced(_edged(each).translate(PLAINLY)) for each in run)


def _single_spaced(literal: str) -> str:
    return re.sub(r" +", " ", literal)


def _edged(literal: str) -> str:
    inner = literal.replace(EDGE, "")
    before = " " if literal.startswith(EDGE) and _in_word(inner[:1]) else ""
    after = " " if literal.endswith(EDGE) and _in_word(inner[-1:]) else ""
    return before + inner + after


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _fewest(strings: Strings) -> Strings:
    """Without those that hold another one: where they stand, it stands too."""
    return frozenset(each for each in strings if not any(other != each and other in each for other in strings))


def _sequence(items: Any) -> Known:
    """Pieces in a row: neighbours that are spelt out grow together, and the best run becomes the gate."""
    run, gate_, whole = EMPTY, None, True
    for item in items:
        known = _piece(*item)
        joined = _joined(run, known.exact)
        if joined is None:
            gate_, whole = _better(_better(gate_, _spelt(run)), known.gate), False
            run = known.exact if known.exact is not None else EMPTY
        else:
            run = joined
    return Known(run if whole else None, _better(gate_, _spelt(run)))


def _joined(left: Strings, right: Strings | None) -> Strings | None:
    if right is None or len(left) * len(right) > MANY:
        return None
    return frozenset(a + b for a, b in product(left, right))


def _piece(kind: Any, held: Any) -> Known:
    if kind is op.LITERAL:
        return Known(frozenset([chr(held).lower()]), None)
    if kind is op.AT and held is op.AT_BOUNDARY:
        return Known(frozenset([EDGE]), None)
    if kind in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return Known(EMPTY, None)
    if kind is op.IN:
        return Known(SPACE, None) if held == WHITE else _letters(held)
    if kind is op.BRANCH:
        return _branches([_sequence(each) for each in held[1]])
    if kind is op.SUBPATTERN:
        return _sequence(held[3])
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return _repeated(*held)
    return Known(None, None)


def _letters(held: Any) -> Known:
    if all(kind is op.LITERAL for kind, _ in held) and len(held) <= 4:
        return Known(frozenset(chr(letter).lower() for _, letter in held), None)
    return Known(None, None)


def _branches(known: list[Known]) -> Known:
    exact: Strings | None = None
    if all(each.exact is not None for each in known):
        exact = frozenset().union(*(each.exact or EMPTY for each in known))
        exact = exact if len(exact) <= MANY else None
    best = [each.gate for each in known]
    return Known(exact, frozenset().union(*best) if all(best) else None)  # type: ignore[arg-type]


def _repeated(low: int, high: int, items: Any) -> Known:
    inner = _sequence(items)
    if inner.exact == SPACE:
        return Known(SPACE if low else SPACE | EMPTY, None)
    if low == 0:
        exact = inner.exact | EMPTY if high == 1 and inner.exact is not None else None
        return Known(exact, None)
    if low > 1 and inner.exact is not None:
        return Known(None, _spelt(frozenset(each * low for each in inner.exact)))
    return Known(inner.exact if high == 1 else None, inner.gate)


def _better(one: Strings | None, other: Strings | None) -> Strings | None:
    candidates = [
        each for each in (one, other) if each and min(map(len, each)) >= SHORT and all(map(str.strip, each))
    ]
    return max(candidates, key=_worth, default=None)


def _worth(strings: Strings) -> float:
    """Rare literals open rarely; many of them make the table large, and every command reads it."""
    return min(map(_rarity, strings)) - len(strings) / 16


def _rarity(literal: str) -> int:
    return 1 if literal.strip() in COMMON else min(len(literal), LONG)
