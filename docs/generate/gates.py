"""The table of gates: for each expression of the critique, literals of which every match holds at least one.

Of all that `literals` finds, the cheapest on our own letters is taken. Where that would often open in vain, a second
one is asked for as well: the inner gate.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from textwrap import wrap

from ahocorasick_rs import AhoCorasick

from askwell.core.critique import RULES
from askwell.core.critique.anatomy.sentences import find_paragraphs, find_sentences
from askwell.core.critique.anatomy.span import plain, unwrapped
from askwell.core.critique.gates import PLAINLY
from askwell.core.critique.wording import EXPRESSIONS

from .literals import Gate, beginning, gates_of, mark_of

Keys = dict[str, list[int]]


def gates() -> str:
    """The table as Python text, and how far each expression reaches back from its literals."""
    assert RULES, "the shelf has been read, so all expressions are known"
    patterns = {each.key: each.pattern for each in EXPRESSIONS.values()}
    chosen = {key: pair for key, pair in ((key, _best_pair(patterns[key])) for key in sorted(patterns)) if pair}
    outer = {key: it for key, (it, _) in chosen.items()}
    inner = {key: it for key, (_, it) in chosen.items() if it}
    reaches = (f"    {key}: ({it.near}, {it.far}, {beginning(patterns[key])!r})," for key, it in outer.items())
    marks = (f"    {key}: {mark_of(patterns[key])!r}," for key in sorted(patterns) if mark_of(patterns[key]))
    lines = [
        "GATES: dict[str, tuple[int, ...]] = {", *_rows(outer), "}",
        "INNER: dict[str, tuple[int, ...]] = {", *_rows(inner), "}",
        "REACHES: dict[int, Reach] = {", *reaches, "}",
        "MARKS: dict[int, str] = {", *marks, "}",
    ]  # fmt: skip
    return "\n".join(lines)


def _rows(chosen: dict[int, Gate]) -> Iterator[str]:
    opens: Keys = defaultdict(list)
    for key, it in chosen.items():
        for literal in it.strings:
            opens[literal].append(key)
    return (f"    {literal!r}: {_keys(keys)}," for literal, keys in sorted(opens.items()))


def _keys(keys: list[int]) -> str:
    listed = ", ".join(map(str, keys)) + ("," if len(keys) == 1 else "")
    return "(\n        " + "\n        ".join(wrap(listed, 105)) + "\n    )" if len(listed) > 60 else f"({listed})"


def _best_pair(pattern: str) -> tuple[Gate, Gate | None] | None:
    """The gate and, where it spares something, the inner gate that cost least on our own letters."""
    found = gates_of(pattern)
    pairs = [(it, None) for it in found] + [(it, other) for it in found for other in found if _apart(it, other)]
    return min(pairs, key=_cost, default=None)


def _apart(one: Gate, other: Gate) -> bool:
    return not one.strings & other.strings


def _cost(pair: tuple[Gate, Gate | None]) -> tuple[float, list[str], list[str]]:
    """Microseconds for all our own letters, about; the rest is there so that the choice is the same every time."""
    outer, inner = pair
    inside: Iterable[str] = inner.strings if inner else ()
    noted = sum(len(_standing()[each]) for each in outer.strings) * OPENED
    noted += sum(len(_standing()[each]) for each in inside) * NOTED
    both = _sentences_with(outer.strings)
    if inner:
        both &= _sentences_with(inside)
    listed = len(outer.strings | frozenset(inside)) * LISTED
    return round(noted + len(both) * _tried(outer) + listed, 6), sorted(outer.strings), sorted(inside)


def _tried(it: Gate) -> float:
    """Microseconds to try an expression in a sentence: wherever its literal lets it begin, or all along."""
    spread = it.far - it.near
    return BEGUN + TRIED * spread / LETTERS if spread <= REACHABLE else SEARCHED


LETTERS, REACHABLE = 5, 60
"""Of a word, and between the first and the last place at which a match is tried."""
SEARCHED, BEGUN, TRIED = 5.0, 1.0, 0.3
"""What it costs to search a sentence, to begin to try an expression, to try one word. Not all are asked for."""
OPENED, NOTED, LISTED = 1.0, 0.05, 0.3
"""What it costs to open a gate, to note a literal of an inner one, to have a literal in the table."""


def _sentences_with(strings: Iterable[str]) -> frozenset[int]:
    standing = _standing()
    return frozenset().union(*(standing[each] for each in strings))


@cache
def _standing() -> dict[str, frozenset[int]]:
    """For each literal of any gate, the numbers of the sentences of our own letters in which it stands."""
    gates = (it for each in EXPRESSIONS.values() for it in gates_of(each.pattern))
    literals = sorted({literal for it in gates for literal in it.strings})
    found: dict[str, set[int]] = {each: set() for each in literals}
    finder = AhoCorasick(literals)
    for number, sentence in enumerate(_sentences()):
        for each in finder.find_matches_as_strings(f" {sentence.translate(PLAINLY)} ", overlapping=True):
            found[each].add(number)
    return {each: frozenset(numbers) for each, numbers in found.items()}


def _sentences() -> Iterator[str]:
    for body in _letters_of_our_own():
        for paragraph in find_paragraphs(plain(body)):
            yield from (each.text for each in find_sentences(unwrapped(paragraph.text)))


@cache
def _letters_of_our_own() -> tuple[str, ...]:
    folder = Path(__file__).parents[2] / "tests" / "vectors" / "messages"
    lines = (line for path in sorted(folder.glob("*.jsonl")) for line in path.read_text().splitlines())
    return tuple(json.loads(line)["body"] for line in lines)
