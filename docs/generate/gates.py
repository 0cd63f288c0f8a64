"""The table of gates: for each expression of the critique, literals of which every match holds at least one.

Of all that `literals` finds, the cheapest on our own letters is taken. Where that would often open in vain, a second
one is asked for as well: the inner gate. Of each literal only as much is kept as tells it from what our letters say.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from ahocorasick_rs import AhoCorasick

from askwell.core.critique import RULES
from askwell.core.critique.anatomy.sentences import find_paragraphs, find_sentences
from askwell.core.critique.anatomy.span import plain, unwrapped
from askwell.core.critique.gates import PLAINLY, rows
from askwell.core.critique.wording import EXPRESSIONS

from .literals import Gate, Strings, beginning, gates_of, mark_of

Keys = dict[str, list[int]]


def gates() -> str:
    """The table as Python text, and how far each expression reaches back from its literals."""
    assert RULES, "the shelf has been read, so all expressions are known"
    patterns = {each.key: each.pattern for each in EXPRESSIONS.values()}
    chosen = _chosen(patterns)
    beginnings = _beginnings(frozenset().union(*(it.literals for it in chosen.values())))
    outer = {key: _cut(it.outer, beginnings) for key, it in chosen.items()}
    inner = {key: _cut(it.inner, beginnings) for key, it in chosen.items() if it.inner}
    reaches = (f"    {key}: ({it.near}, {it.far}, {beginning(patterns[key])!r})," for key, it in outer.items())
    marks = (f"    {key}: {mark_of(patterns[key])!r}," for key in sorted(patterns) if mark_of(patterns[key]))
    lines = [
        'GATES = """\\', *rows(_opened(outer), _opened(inner)), '"""  # noqa: E501',
        "GUARDED: tuple[int, ...] = (", *(f"    {each}," for each in sorted(inner)), ")",
        "REACHES: dict[int, Reach] = {", *reaches, "}",
        "MARKS: dict[int, str] = {", *marks, "}",
    ]  # fmt: skip
    return "\n".join(lines)


def _opened(chosen: dict[int, Gate]) -> Keys:
    opens: Keys = defaultdict(list)
    for key, it in chosen.items():
        for literal in it.strings:
            opens[literal].append(key)
    return opens


def _chosen(patterns: dict[int, str]) -> dict[int, Pair]:
    """For each expression the gate and, where it spares something, the inner gate that cost least on our letters.

    A literal that another expression needs as well is noted only once, so all is chosen anew when the rest is known.
    """
    pairs = {key: found for key in sorted(patterns) if (found := list(_pairs(patterns[key])))}
    chosen: dict[int, Pair] = {}
    users: Counter[str] = Counter()
    for _ in range(ROUNDS):
        for key, found in pairs.items():
            users.subtract(chosen[key].literals if key in chosen else ())
            chosen[key] = min(found, key=lambda it: it.cost(users))
            users.update(chosen[key].literals)
    return chosen


def _pairs(pattern: str) -> Iterator[Pair]:
    found = gates_of(pattern)
    for it in found:
        yield Pair(it, None)
        yield from (Pair(it, other) for other in found if not it.strings & other.strings)


@dataclass(frozen=True)
class Pair:
    """A gate, and perhaps an inner one."""

    outer: Gate
    inner: Gate | None

    @cached_property
    def literals(self) -> Strings:
        return self.outer.strings | self._inside

    @property
    def _inside(self) -> Strings:
        return self.inner.strings if self.inner else frozenset()

    @cached_property
    def _opened(self) -> float:
        """Microseconds for the sentences of all our own letters in which it is open, about."""
        opened = _sentences_with(self.outer.strings)
        if self.inner is None:
            return len(opened) * ASKED * _tried(self.outer)
        return len(opened & _sentences_with(self._inside)) * (ASKED * _tried(self.outer) + JOINED)

    def cost(self, users: Counter[str]) -> tuple[float, list[str], list[str]]:
        """Microseconds on all our own letters; the rest is there so that the choice is the same every time."""
        own = [each for each in self.literals if not users[each]]
        noted = sum(len(_standing()[each]) for each in own) * NOTED + len(own) * LISTED
        return round(noted + self._opened, 6), sorted(self.outer.strings), sorted(self._inside)


def _tried(it: Gate) -> float:
    """Microseconds to try an expression in a sentence: wherever its literal lets it begin, or all along."""
    spread = it.far - it.near
    return BEGUN + TRIED * spread / LETTERS if spread <= REACHABLE else SEARCHED


LETTERS, REACHABLE = 5, 60
"""Of a word, and between the first and the last place at which a match is tried."""
SEARCHED, BEGUN, TRIED = 7.0, 4.5, 0.3
"""What it costs to ask for an expression and search a sentence, or to begin to try it; and to try one word."""
ASKED = 0.3
"""The part of the open expressions that a rule asks for."""
NOTED, JOINED, LISTED = 0.3, 0.35, 0.3
"""What it costs to note a literal in a sentence, to see that both gates are open, to have a literal in the table."""
ROUNDS = 4


BEGINNING = 5
"""Letters of a literal that are kept at the least."""


def _cut(it: Gate, beginnings: dict[str, str]) -> Gate:
    return it._replace(strings=_shortest(beginnings[each] for each in it.strings))


def _beginnings(literals: Strings) -> dict[str, str]:
    """For each literal the shortest beginning that stands in no more of our sentences than the whole.

    The automaton that finds them grows with their letters, and a large one is slow: it is not near the processor.
    """
    prefixes = {each[:end] for each in literals for end in range(BEGINNING, len(each) + 1)} | literals
    standing = _sentences_of(sorted(prefixes))
    return {
        each: next(
            it for end in range(BEGINNING, len(each) + BEGINNING + 1) if standing[it := each[:end]] == standing[each]
        )
        for each in literals
    }


def _shortest(strings: Iterable[str]) -> Strings:
    """Without those that begin with another."""
    kept: list[str] = []
    for each in sorted(set(strings)):
        if not kept or not each.startswith(kept[-1]):
            kept.append(each)
    return frozenset(kept)


def _sentences_with(strings: Iterable[str]) -> frozenset[int]:
    standing = _standing()
    return frozenset().union(*(standing[each] for each in strings))


@cache
def _standing() -> dict[str, frozenset[int]]:
    """For each literal of any gate, the numbers of the sentences of our own letters in which it stands."""
    gates = (it for each in EXPRESSIONS.values() for it in gates_of(each.pattern))
    return _sentences_of(sorted({literal for it in gates for literal in it.strings}))


def _sentences_of(literals: list[str]) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {each: set() for each in literals}
    finder = AhoCorasick(literals)
    for number, sentence in enumerate(_sentences()):
        for each in finder.find_matches_as_strings(f" {sentence.translate(PLAINLY)} ", overlapping=True):
            found[each].add(number)
    return {each: frozenset(numbers) for each, numbers in found.items()}


def _sentences() -> Iterator[str]:
    for body in _letters_of_our_own():
        for _, paragraph in find_paragraphs(plain(body)):
            yield from (each for _, each in find_sentences(unwrapped(paragraph)))


@cache
def _letters_of_our_own() -> tuple[str, ...]:
    folder = Path(__file__).parents[2] / "tests" / "vectors" / "messages"
    lines = (line for path in sorted(folder.glob("*.jsonl")) for line in path.read_text().splitlines())
    return tuple(json.loads(line)["body"] for line in lines)
