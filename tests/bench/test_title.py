"""`bench title` counts what nobody tuned on, and measures titles that were not met before."""

from __future__ import annotations

import json
from pathlib import Path

from askwell.bench.benches.title import bench
from askwell.bench.measure import Order
from askwell.bench.titles import HELD_OUT

VECTORS = Path(__file__).parents[1] / "vectors" / "titles"


def test_the_bench_counts_the_held_out_titles() -> None:
    told = [json.loads(line) for line in (VECTORS / "held-out.jsonl").read_text().splitlines()]

    assert tuple((each["title"], each["occupation"]) for each in told if each["occupation"]) == HELD_OUT


def test_accuracy_comes_first(tmp_path: Path) -> None:
    (tmp_path / "titles.jsonl").write_text('{"title": "Data Scientist", "occupation": "chef"}\n')

    good, bad = bench.run(Order(n=200, seed=3)), bench.run(Order(n=200, seed=3, data=tmp_path))

    assert (good.correct, bad.correct) == (True, False)
    assert {each.name for each in good.rows} >= {"edit-distance", "title", "held-out top-1", "held-out top-3"}
