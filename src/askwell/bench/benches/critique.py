"""The critique: all rules on a letter, against splitting the same letter into words.

First the findings with the gates are held against those of running every expression everywhere. Nothing is
remembered from one letter to the next, except in the row about typing, where that is the point.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from statistics import median, quantiles
from time import perf_counter

from askwell.bench import peers
from askwell.bench.letters import WORDS, draft_of, letters, letters_in
from askwell.bench.measure import Bench, Order, Result, Row
from askwell.bench.twins import twins
from askwell.core.critique import RULES, critique
from askwell.core.critique.reading import Memory, naive

Job = Callable[[str], object]

TYPED = 3
"""Letters that are typed out for the row about typing: those with the length that the goal is set for."""


def run(order: Order) -> Result:
    bodies = letters_in(order.data, n=order.n) if order.data else letters(order.n, seed=order.seed)
    correct = all(critique(draft_of(each)) == critique(replace(draft_of(each), read=naive)) for each in bodies)
    jobs: dict[str, Job] = {
        "split": str.split,
        "critique": lambda body: critique(draft_of(body)),
        "twice the rules": _doubled(),
        **peers.in_process(),
    }
    times = _taken(jobs, bodies)
    anchor = median(times["split"])
    rows = [_row(name, each, anchor) for name, each in times.items()]
    rows += [_row(name, each, anchor) for name, each in peers.on_their_own(bodies).items()]
    rows.append(_against("twice, to once", times["twice the rules"], times["critique"]))
    rows.append(_typing(sorted(bodies, key=_beside_usual)[:TYPED]))
    return Result(bench="critique", n=len(bodies), seed=order.seed, anchor="split", correct=correct, rows=tuple(rows))


def _doubled() -> Job:
    """The same rules and as many again that look for words that nobody writes."""
    rules, read = twins(RULES)
    both: Mapping[str, object] = {**RULES, **rules}
    return lambda body: critique(replace(draft_of(body), read=read), rules=both)  # type: ignore[arg-type]


def _taken(jobs: Mapping[str, Job], bodies: list[str]) -> dict[str, list[float]]:
    """Milliseconds of each job on each letter, job after job on the same letter; a first round warms up."""
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for body in [*bodies[: len(bodies) // 10], *bodies]:
        for name, job in jobs.items():
            times[name].append(_timed(job, body))
    return {name: each[-len(bodies) :] for name, each in times.items()}


def _timed(job: Job, body: str) -> float:
    began = perf_counter()
    job(body)
    return (perf_counter() - began) * 1000


def _beside_usual(body: str) -> int:
    """By how many words a letter is longer or shorter than `WORDS`."""
    return abs(len(body.split()) - WORDS)


def _typing(bodies: list[str]) -> Row:
    """Each letter typed to its end, key by key, with the memory that the Write page has.

    The ratio is the 95th percentile of how many times the split of its own letter each press takes: the presses of a
    long letter held against the split of a shorter one would say more about the two letters than about the critique.
    """
    taken: list[float] = []
    ratios: list[float] = []
    for body in bodies:
        presses, split = _typed(body)
        taken += presses
        ratios += [each / split for each in presses]
    return Row(name="key press, p95", p50=median(taken), p95=_p95(taken), ratio=round(_p95(ratios), 1))


def _typed(body: str) -> tuple[list[float], float]:
    """Milliseconds of the critique at each press, and of the split of the whole letter, measured between them."""
    memory = Memory()
    presses, splits = [], []
    for end in range(1, len(body) + 1):
        draft = replace(draft_of(body[:end]), read=memory)
        presses.append(_timed(lambda _, draft=draft: critique(draft), body))  # type: ignore[misc]
        splits.append(_timed(str.split, body))
    return presses, median(splits)


def _row(name: str, times: list[float], anchor: float) -> Row:
    middle = median(times)
    return Row(name=name, p50=middle, p95=_p95(times), ratio=round(middle / anchor, 1))


def _p95(times: list[float]) -> float:
    return quantiles(times, n=20)[-1]


def _against(name: str, times: list[float], others: list[float]) -> Row:
    return replace(_row(name, times, median(others)), ratio=round(median(times) / median(others), 2))


bench = Bench(
    name="critique",
    why="A critique that lags behind the typing is switched off, and one that is slow in bulk is not run at all.",
    n=400,
    run=run,
    goals={"critique": 120, "twice, to once": 1.3, "key press, p95": 60},
)
