"""Timing, and what `askwell bench` answers. Ratios are to be read; the machine's own speed is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from time import perf_counter


@dataclass(frozen=True, kw_only=True)
class Row:
    name: str
    p50: float
    """Milliseconds, like p95."""
    p95: float
    ratio: float
    """p50 over the anchor's p50 in the same run."""


@dataclass(frozen=True, kw_only=True)
class Result:
    bench: str
    n: int
    seed: int
    anchor: str
    correct: bool
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()
    """What else was measured, in words."""
    figures: dict[str, float] = field(default_factory=dict)
    """What is no time: precision, recall, memory."""


@dataclass(frozen=True, kw_only=True)
class Order:
    """What to measure with: the size, the seed for what is made up, and a folder of data where the caller has one."""

    n: int
    seed: int
    data: Path | None = None


@dataclass(frozen=True, kw_only=True)
class Bench:
    """One thing on the shelf. `goals` are the largest ratios that are let through, by row name."""

    name: str
    why: str
    n: int
    """The usual size."""
    run: Callable[[Order], Result]
    goals: dict[str, float]


def in_turn(candidates: dict[str, Callable[[], object]], *, rounds: int) -> tuple[Row, ...]:
    """Each candidate once a round, so that a slow spell of the machine falls on all. The first is the anchor."""
    times: dict[str, list[float]] = {name: [] for name in candidates}
    for round_ in range(rounds + 1):
        for name, candidate in candidates.items():
            began = perf_counter()
            candidate()
            if round_:  # the first round only warms up
                times[name].append((perf_counter() - began) * 1000)
    anchor = _p50(times[next(iter(candidates))])
    return tuple(
        Row(name=name, p50=_p50(each), p95=quantiles(each, n=20)[-1], ratio=round(_p50(each) / anchor, 2))
        for name, each in times.items()
    )


def missed(bench: Bench, result: Result) -> list[str]:
    """Rows over their goal, in words."""
    over = [each for each in result.rows if each.ratio > bench.goals.get(each.name, float("inf"))]
    return [f"{each.name}: {each.ratio} times the anchor; the goal is {bench.goals[each.name]}" for each in over]


def _p50(times: list[float]) -> float:
    return sorted(times)[len(times) // 2]
