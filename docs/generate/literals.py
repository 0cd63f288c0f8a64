"""Literals that no match of an expression can do without, read off Python's own parse of the expression."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import product, zip_longest
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

from askwell.core.critique.gates import PLAINLY

MANY = 40
"""More strings than this are not spelt out: what follows them may make a better gate."""
SHORT = 3
"""A gate of fewer letters opens in nearly every text."""
KEPT = 4
"""Gates of one expression that are looked at more closely, those of the longest literals."""

Strings = frozenset[str]
EMPTY: Strings = frozenset([""])
SPACE: Strings = frozenset([" "])
WHITE = [(op.CATEGORY, op.CATEGORY_SPACE)]
WORDLY = (op.CATEGORY, op.CATEGORY_WORD)
FIGURE = (op.CATEGORY, op.CATEGORY_DIGIT)
NEGATED = (op.NEGATE, None)
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
    """`exact` is all that a piece can match, when that is few strings; every match passes each of the `gates`."""

    exact: Strings | None
    gates: tuple[Gate, ...] = ()


def gates_of(pattern: str) -> tuple[Gate, ...]:
    """Of each gate, a match of `pattern` holds one literal in lower case. Empty where nothing is certain."""
    return tuple(map(_fewest, _sequence(parser.parse(pattern, re.IGNORECASE)).gates))


def mark_of(pattern: str) -> str:
    """A sign that is no letter, figure or space and stands in every match; empty where there is none."""
    marks = sorted(_marks(parser.parse(pattern, re.IGNORECASE)))
    return marks[0] if marks else ""


def _marks(items: Any) -> set[str]:
    found: set[str] = set()
    for kind, held in items:
        if kind is op.LITERAL and _is_mark(chr(held)):
            found.add(chr(held))
        elif kind is op.SUBPATTERN:
            found |= _marks(held[3])
        elif kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT) and held[0] > 0:
            found |= _marks(held[2])
        elif kind is op.BRANCH:
            found |= set.intersection(*map(_marks, held[1]))
    return found


def beginning(pattern: str) -> str:
    """Where a match can begin: at the "start" of the text alone, there or at a "mark" or the end of a line, at the
    beginning of a "word" alone, or at the beginning of any "part", which is all of these.

    Empty where it can begin anywhere.
    """
    found = _beginnings(list(parser.parse(pattern, re.IGNORECASE)))
    if "any" in found:
        return ""
    if found <= {"start", "mark"}:
        return "mark" if "mark" in found else "start"
    return "word" if found == {"word"} else "part"


def _beginnings(items: list[Any]) -> set[str]:
    if not items:
        return {"any"}
    (kind, held), rest = items[0], items[1:]
    if kind is op.AT:
        return _at(held, rest)
    if kind in (op.ASSERT, op.ASSERT_NOT):
        return _beginnings(rest)
    if kind is op.BRANCH:
        return set().union(*(_beginnings([*each, *rest]) for each in held[1]))
    if kind is op.SUBPATTERN:
        return _beginnings([*held[3], *rest])
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT):
        low, _, inner = held
        return _beginnings([*inner, *rest]) | (_beginnings(rest) if low == 0 else set())
    return {"mark"} if _all(kind, held, _is_mark) else {"any"}


def _at(held: Any, rest: list[Any]) -> set[str]:
    if held is op.AT_BEGINNING_STRING:
        return {"start"}
    if held is not op.AT_BOUNDARY:
        return {"any"}
    return _behind_edge(rest)


def _behind_edge(items: list[Any]) -> set[str]:
    """What a match begins with behind a word boundary: a letter there begins a word."""
    if not items:
        return {"any"}
    (kind, held), rest = items[0], items[1:]
    if kind is op.BRANCH:
        return set().union(*(_behind_edge([*each, *rest]) for each in held[1]))
    if kind is op.SUBPATTERN:
        return _behind_edge([*held[3], *rest])
    if kind in (op.ASSERT, op.ASSERT_NOT):
        return _behind_edge(rest)
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT):
        low, _, repeated = held
        return _behind_edge([*repeated, *rest]) | (_behind_edge(rest) if low == 0 else set())
    if _all(kind, held, _in_word):
        return {"word"}
    return {"word", "mark"} if _all(kind, held, lambda each: _in_word(each) or _is_mark(each)) else {"any"}


def _all(kind: Any, held: Any, of_the_kind: Callable[[str], bool]) -> bool:
    """Whether a piece is one character of a kind."""
    if kind is op.LITERAL:
        return of_the_kind(chr(held))
    if kind is not op.IN:
        return False
    return all(
        (each in (WORDLY, FIGURE) and of_the_kind is not _is_mark)
        or (each[0] is op.LITERAL and of_the_kind(chr(each[1])))
        or (each[0] is op.RANGE and all(map(of_the_kind, (chr(each[1][0]), chr(each[1][1])))))
        for each in held
    )


def _is_mark(sign: str) -> bool:
    return not _in_word(sign) and (sign == "\n" or not sign.isspace())


def _sequence(items: Any, *, edge: bool = False) -> Known:
    """Pieces in a row: neighbours that are spelt out grow together, and each such run is a gate.

    `edge` tells whether they begin at a word boundary.
    """
    run, whole, left = frozenset([EDGE]) if edge else EMPTY, True, list(items)
    gates: list[Gate] = []
    before, here = (0, 0), (0, 0)
    """Where the run began, and where it has come to: the least and the most letters from the beginning."""
    while left:
        item, left = left[0], left[1:]
        known = _piece(*item, edge=edge)
        joined = _joined(run, known.exact)
        if joined is None:
            gates.append(_spelt(_cut(run, [item, *left]), *before))
            gates.extend(Gate(each.strings, here[0] + each.near, here[1] + each.far) for each in known.gates)
        behind = _at_edge([item], beyond=edge, backwards=True)
        if joined is not None:
            run = joined
        elif known.exact is not None:
            run, whole, before = frozenset(EDGE + each if edge else each for each in known.exact), False, here
        else:
            run, whole, before = frozenset([EDGE]) if behind else EMPTY, False, _further(here, item)
        here, edge = _further(here, item), behind
    return Known(run if whole else None, _useful([*gates, _spelt(run, *before)]))


def _cut(run: Strings, rest: list[Any]) -> Strings:
    return frozenset(each + EDGE for each in run) if _at_edge(rest, beyond=False) else run


def _at_edge(items: Any, *, beyond: bool, backwards: bool = False) -> bool:
    """Whether a word boundary is where these pieces begin; backwards, where they end. `beyond` tells what follows."""
    pieces = list(items)
    if not pieces:
        return beyond
    (kind, held), rest = (pieces[-1], pieces[:-1]) if backwards else (pieces[0], pieces[1:])
    if kind is op.AT:
        return held in (op.AT_BOUNDARY, op.AT_BEGINNING_STRING, op.AT_END_STRING)
    if kind is op.LITERAL:
        return not _in_word(chr(held))
    if kind is op.IN:
        return all(map(_is_no_letter, held)) or (NEGATED in held and WORDLY in held)
    beyond = _at_edge(rest, beyond=beyond, backwards=backwards)
    if kind in (op.ASSERT, op.ASSERT_NOT):
        return beyond
    if kind is op.BRANCH:
        return all(_at_edge(each, beyond=beyond, backwards=backwards) for each in held[1])
    if kind is op.SUBPATTERN:
        return _at_edge(held[3], beyond=beyond, backwards=backwards)
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return (held[0] > 0 or beyond) and _at_edge(held[2], beyond=beyond, backwards=backwards)
    return False


def _is_no_letter(one_of: tuple[Any, Any]) -> bool:
    kind, held = one_of
    if kind is op.CATEGORY:
        return held in (op.CATEGORY_SPACE, op.CATEGORY_NOT_WORD)
    return kind is op.LITERAL and not _in_word(chr(held))


def _spelt(run: Strings, near: int, far: int) -> Gate:
    """As the text is searched: without punctuation, and with a space where a word begins or ends the run."""
    strings = frozenset(_edged(each).translate(PLAINLY) for each in run)
    back = [each.startswith(EDGE) and _in_word(each.replace(EDGE, "")[:1]) for each in run]
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


def _useful(gates: list[Gate]) -> tuple[Gate, ...]:
    """The best few, those of the longest literals first: a long literal seldom stands in a letter by chance."""
    seldom = [each for each in gates if all(len(string) >= SHORT and string.strip() for string in each.strings)]
    return tuple(sorted(seldom, key=_promise)[:KEPT])


def _promise(it: Gate) -> tuple[int, int, int, list[str]]:
    return -min(len(each.strip()) for each in it.strings), len(it.strings), it.far, sorted(it.strings)


def _further(here: tuple[int, int], item: Any) -> tuple[int, int]:
    low, high = parser.SubPattern(parser.State(), [item]).getwidth()
    return here[0] + low, min(FAR, here[1] + high)


def _joined(left: Strings, right: Strings | None) -> Strings | None:
    if right is None or len(left) * len(right) > MANY:
        return None
    return frozenset(a + b for a, b in product(left, right))


def _piece(kind: Any, held: Any, *, edge: bool) -> Known:
    if kind is op.LITERAL:
        return Known(frozenset([chr(held).lower()]))
    if kind is op.AT and held in (op.AT_BOUNDARY, op.AT_BEGINNING_STRING):
        return Known(frozenset([EDGE]))
    if kind in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return Known(EMPTY)
    if kind is op.IN:
        return Known(SPACE) if held == WHITE else _letters(held)
    if kind is op.BRANCH:
        return _branches([_sequence(each, edge=edge) for each in held[1]])
    if kind is op.SUBPATTERN:
        return _sequence(held[3], edge=edge)
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return _repeated(*held, edge=edge)
    return Known(None)


def _letters(held: Any) -> Known:
    if all(kind is op.LITERAL for kind, _ in held) and len(held) <= 4:
        return Known(frozenset(chr(letter).lower() for _, letter in held))
    return Known(None)


def _branches(known: list[Known]) -> Known:
    """What every branch passes: the best gate of each together, the second best of each together, and so on."""
    exact: Strings | None = None
    if all(each.exact is not None for each in known):
        exact = frozenset().union(*(each.exact or EMPTY for each in known))
        exact = exact if len(exact) <= MANY else None
    if not all(each.gates for each in known):
        return Known(exact)
    ranks = zip_longest(*(each.gates for each in known))
    filled = ([one or each.gates[0] for one, each in zip(rank, known, strict=True)] for rank in ranks)
    return Known(exact, tuple(map(_together, filled)))


def _together(gates: list[Gate]) -> Gate:
    strings: Strings = frozenset().union(*(each.strings for each in gates))
    return Gate(strings, min(each.near for each in gates), max(each.far for each in gates))


def _repeated(low: int, high: int, items: Any, *, edge: bool) -> Known:
    inner = _sequence(items, edge=edge and (high == 1 or _at_edge(items, beyond=True, backwards=True)))
    if low == 0:
        return Known(inner.exact | EMPTY if high == 1 and inner.exact is not None else None)
    if low > 1 and inner.exact is not None:
        return Known(None, (_spelt(frozenset(each * low for each in inner.exact), 0, 0),))
    return Known(inner.exact if high == 1 else None, inner.gates)
