"""The table of gates: for each expression of the critique, literals of which every match holds at least one."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from functools import cache
from itertools import product
from pathlib import Path
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

Strings = frozenset[str]
EMPTY: Strings = frozenset([""])
SPACE: Strings = frozenset([" "])
WHITE = [(op.CATEGORY, op.CATEGORY_SPACE)]
FAR = 10_000
"""Stands for "any number" where letters are counted."""
EDGE = "\0"
"""Stands for a word boundary while a run is spelt out."""


class Gate(NamedTuple):
    """Literals of which every match holds one, and how far from the beginning of the match they may stand."""

    strings: Strings
    near: int
    far: int


class Known(NamedTuple):
    """`exact` is all that a piece can match, when that is few strings; `gate` is one that every match passes."""

    exact: Strings | None
    gate: Gate | None


def gates() -> str:
    """The table as Python text, and how far each expression reaches back from its literals."""
    assert RULES, "the shelf has been read, so all expressions are known"
    opens: dict[str, list[int]] = defaultdict(list)
    reaches: dict[int, str] = {}
    for each in sorted(EXPRESSIONS.values(), key=lambda known: known.key):
        found = gate(each.pattern)
        if found:
            reaches[each.key] = f"({found.near}, {found.far}, {_begins_at_edge(each.pattern)})"
            for literal in found.strings:
                opens[literal].append(each.key)
    rows = (f"    {literal!r}: {_keys(keys)}," for literal, keys in sorted(opens.items()))
    lines = (f"    {key}: {reach}," for key, reach in reaches.items())
    return "\n".join(
        ["GATES: dict[str, tuple[int, ...]] = {", *rows, "}", "REACHES: dict[int, Reach] = {", *lines, "}"]
    )


def _keys(keys: list[int]) -> str:
    listed = ", ".join(map(str, keys)) + ("," if len(keys) == 1 else "")
    return "(\n        " + "\n        ".join(wrap(listed, 105)) + "\n    )" if len(listed) > 60 else f"({listed})"


def _begins_at_edge(pattern: str) -> bool:
    """Whether every match begins where a word begins or ends."""
    first = parser.parse(pattern, re.IGNORECASE)[0]
    return bool(first == (op.AT, op.AT_BOUNDARY))


def gate(pattern: str) -> Gate | None:
    """Lower-case literals of which each match of `pattern` holds at least one; None where nothing is certain."""
    known = _sequence(parser.parse(pattern, re.IGNORECASE))
    return _fewest(known.gate) if known.gate and _opens_seldom(known.gate) else None


def _spelt(run: Strings, near: int, far: int) -> Gate:
    """As the text is searched: without punctuation, and with a space where a word begins or ends the run."""
    edged = [_edged(each) for each in run]
    strings = frozenset(each.translate(PLAINLY) for each in edged)
    back = [len(each) - len(each.lstrip(" ")) if literal.startswith(EDGE) else 0
            for each, literal in zip(edged, run, strict=True)]  # fmt: skip
    return Gate(strings, near - max(back, default=0), far - min(back, default=0))


def _edged(literal: str) -> str:
    inner = literal.replace(EDGE, "")
    before = " " if literal.startswith(EDGE) and _in_word(inner[:1]) else ""
    after = " " if literal.endswith(EDGE) and _in_word(inner[-1:]) else ""
    return before + inner + after


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _fewest(found: Gate) -> Gate:
    """Without those that hold another one: where they stand, it stands too, a little further in."""
    kept = frozenset(
        each for each in found.strings if not any(other != each and other in each for other in found.strings)
    )
    deeper = max((each.rindex(other) for each in found.strings - kept for other in kept if other in each), default=0)
    return Gate(kept, found.near, found.far + deeper)


def _sequence(items: Any) -> Known:
    """Pieces in a row: neighbours that are spelt out grow together, and the best run becomes the gate."""
    run, best, whole = EMPTY, None, True
    before, here = (0, 0), (0, 0)
    """Where the run began, and where it has come to: the least and the most letters from the beginning."""
    for item in items:
        known = _piece(*item)
        joined = _joined(run, known.exact)
        if joined is None:
            best, whole = _better(best, _spelt(run, *before)), False
            if known.gate:
                best = _better(
                    best, known.gate._replace(near=here[0] + known.gate.near, far=here[1] + known.gate.far)
                )
            before = here if known.exact is not None else _further(here, item)
            run = known.exact if known.exact is not None else EMPTY
        else:
            run = joined
        here = _further(here, item)
    return Known(run if whole else None, _better(best, _spelt(run, *before)))


def _further(here: tuple[int, int], item: Any) -> tuple[int, int]:
    low, high = parser.SubPattern(parser.State(), [item]).getwidth()
    return here[0] + low, min(FAR, here[1] + high)


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
    gates = [each.gate for each in known if each.gate]
    if len(gates) < len(known):
        return Known(exact, None)
    strings: Strings = frozenset().union(*(each.strings for each in gates))
    return Known(exact, Gate(strings, min(each.near for each in gates), max(each.far for each in gates)))


def _repeated(low: int, high: int, items: Any) -> Known:
    inner = _sequence(items)
    if low == 0:
        exact = inner.exact | EMPTY if high == 1 and inner.exact is not None else None
        return Known(exact, None)
    if low > 1 and inner.exact is not None:
        return Known(None, _spelt(frozenset(each * low for each in inner.exact), 0, 0))
    return Known(inner.exact if high == 1 else None, inner.gate)


def _better(one: Gate | None, other: Gate | None) -> Gate | None:
    candidates = [each for each in (one, other) if each and _opens_seldom(each)]
    return min(candidates, key=lambda each: (round(_cost(each), 6), sorted(each.strings)), default=None)


def _opens_seldom(it: Gate) -> bool:
    return all(len(each) >= SHORT and each.strip() for each in it.strings)


def _cost(it: Gate) -> float:
    """Microseconds for a letter, about: each place where a literal stands is tried, or the paragraph searched."""
    hits = sum(map(_frequency, sorted(it.strings)))
    spread = it.far - it.near
    search = min(hits, PARAGRAPHS) * SEARCHED
    tried = hits * (OPENED + TRIED * (1 + spread / LETTERS)) if spread <= REACHABLE else search
    return min(tried, search) + len(it.strings) * LISTED


PARAGRAPHS, LETTERS, REACHABLE = 4, 5, 60
"""Of a letter, of a word, and between the first and the last place at which a match is tried."""
SEARCHED, OPENED, TRIED, LISTED = 6.0, 1.5, 0.4, 0.02
"""What it costs to search a paragraph, to open a gate, to try one place, to have one more literal in the table."""


@cache
def _frequency(literal: str) -> float:
    """How often a literal stands in a letter of our own."""
    text, letters = _letters_of_our_own()
    return text.count(literal) / letters


@cache
def _letters_of_our_own() -> tuple[str, int]:
    folder = Path(__file__).parents[2] / "tests" / "vectors" / "messages"
    bodies = [
        json.loads(line)["body"] for path in sorted(folder.glob("*.jsonl")) for line in path.read_text().splitlines()
    ]
    return " ".join(bodies).translate(PLAINLY), len(bodies)
