"""Titles to occupations: first how many of those that nobody tuned on are read right, then the time a new one takes.

The anchor is the plainest thing that could answer: the nearest of all known names by edit distance, over the whole
list (rapidfuzz, `fuzz.ratio`). Where a MiniLM is installed (`bench/minilm.py`), its embedding of the same titles
stands in a row of its own, and its accuracy on the same pairs beside ours.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from rapidfuzz import fuzz, process

from askwell.bench import minilm
from askwell.bench.measure import Bench, Order, Result, Row, in_turn
from askwell.bench.titles import HELD_OUT
from askwell.core.occupations import Register, tables

TOP_1, TOP_3 = 0.85, 0.95
"""The least share of held-out titles read right at once, and among the first three."""
AT_ONCE = 40
"""Titles measured together: one alone is below what a clock tells apart."""
RANKS = ("Senior", "Junior", "Lead", "Sr.", "Principal", "Head of", "VP,", "Director,", "Staff", "")
ADDED = (", {}", " - {}", " ({})", " / {}", " II, {}", " @ {}", "")


def run(order: Order) -> Result:
    register = Register(tables())
    pairs = _pairs(order.data)
    first, three = _accuracy(register, pairs)
    titles = _made_up(order)
    batches = [titles[at : at + AT_ONCE] for at in range(0, len(titles), AT_ONCE)]
    names = list(register.names)
    turn = {"edit-distance": iter(batches), "title": iter(batches), "minilm": iter(batches)}
    candidates: dict[str, Callable[[], object]] = {
        "edit-distance": lambda: [
            process.extractOne(each, names, scorer=fuzz.ratio) for each in next(turn["edit-distance"])
        ],
        "title": lambda: [register.read(each) for each in next(turn["title"])],
    }
    embed = minilm.installed()
    if embed:
        candidates["minilm"] = lambda: [embed([each]) for each in next(turn["minilm"])]
    rows = in_turn(candidates, rounds=len(batches) - 1)
    shares = {"held-out": (first, three)}
    if embed:
        shares["minilm"] = minilm.accuracy(embed, _written(), pairs)
    return Result(
        bench="title",
        n=order.n,
        seed=order.seed,
        anchor="edit-distance",
        correct=first >= TOP_1 and three >= TOP_3,
        rows=(*(_each(row) for row in rows), *_shares(shares), *_tenths(rows)),
    )


def _pairs(data: Path | None) -> list[tuple[str, str]]:
    """Held-out titles with their occupations: those of the house, or `titles.jsonl` in the caller's folder."""
    if data is None:
        return list(HELD_OUT)
    lines = (data / "titles.jsonl").read_text("utf-8").splitlines()
    told = [json.loads(line) for line in lines if line.strip()]
    return [(each["title"], each["occupation"]) for each in told if each["occupation"]]


def _accuracy(register: Register, pairs: list[tuple[str, str]]) -> tuple[float, float]:
    first = sum(register.read(title).occupation == wanted for title, wanted in pairs)
    three = sum(wanted in dict(register.candidates(title)) for title, wanted in pairs)
    return first / len(pairs), three / len(pairs)


def _made_up(order: Order) -> list[str]:
    """Distinct titles in many styles, so that nothing is read twice and remembered."""
    chance = Random(order.seed)  # noqa: S311
    names = [name for each in tables() for name in (each.name, *each.also)]
    teams = ["Growth", "Platform", "EMEA", "Payments", "Risk", "Contract", "North", "Health", "Cloud", "Core"]
    made: dict[str, None] = {}
    while len(made) < order.n:
        base = chance.choice(names)
        spelt = base.title() if chance.random() < 0.7 else base
        added = chance.choice(ADDED).format(f"{chance.choice(teams)} {chance.randrange(1000)}")
        made[f"{chance.choice(RANKS)} {_slipped(spelt, chance)}{added}".strip()] = None
    return list(made)


def _slipped(text: str, chance: Random) -> str:
    """One in ten has two letters swapped."""
    if chance.random() > 0.1 or len(text) < 6:
        return text
    at = chance.randrange(1, len(text) - 2)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def _each(row: Row) -> Row:
    """Milliseconds for one title."""
    return Row(name=row.name, p50=row.p50 / AT_ONCE, p95=row.p95 / AT_ONCE, ratio=row.ratio)


def _written() -> dict[str, str]:
    """Every name as it is written in the tables, with its occupation: what a model would be given."""
    return {name: each.id for each in tables() for name in (each.name, *each.also)}


def _shares(shares: dict[str, tuple[float, float]]) -> Iterator[Row]:
    """Accuracy in the column of ratios, where it is read; it took no time that matters."""
    for name, (first, three) in shares.items():
        yield Row(name=f"{name} top-1", p50=0.0, p95=0.0, ratio=round(first, 3))
        yield Row(name=f"{name} top-3", p50=0.0, p95=0.0, ratio=round(three, 3))


def _tenths(rows: tuple[Row, ...]) -> Iterator[Row]:
    """Our time over that of MiniLM, where there is one: at most a tenth."""
    by_name = {row.name: row for row in rows}
    if "minilm" in by_name:
        ours, theirs = by_name["title"].p50, by_name["minilm"].p50
        yield Row(name="title/minilm", p50=ours / AT_ONCE, p95=theirs / AT_ONCE, ratio=round(ours / theirs, 3))


bench = Bench(
    name="title",
    why="A directory of 100,000 has thousands of titles, and a title typed is read while somebody waits.",
    n=4_000,
    run=run,
    goals={"title": 0.5, "title/minilm": 0.1},
)
