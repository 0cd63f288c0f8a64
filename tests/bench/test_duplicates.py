"""The bench of duplicates: right first, then quick; on invented people and on files of one's own."""

from __future__ import annotations

import csv
from pathlib import Path

from askwell.bench.benches.duplicates import bench, judged
from askwell.bench.measure import Order
from askwell.bench.people import Directory, directory
from askwell.core.duplicates import Pair


def pair(one: int, other: int) -> Pair:
    return Pair(first=str(one), second=str(other), weight=9, certainty="likely", because=())


def test_right_and_missed_pairs_are_counted():
    known = Directory(people=(), same_as={5: 1, 7: 1, 8: 2})

    assert judged([pair(1, 5), pair(7, 5), pair(3, 4)], known) == (2 / 3, 1 / 3)
    assert judged([], known) == (0, 0)


def test_a_folder_of_ones_own_is_measured(tmp_path: Path):
    known = directory(600, seed=3)
    (tmp_path / "alumni.csv").write_bytes(known.as_csv())
    with (tmp_path / "alumni_truth.csv").open("w", newline="") as file:
        csv.writer(file).writerows([("row", "original"), *known.same_as.items()])

    result = bench.run(Order(n=1, seed=1, data=tmp_path))

    assert (result.n, result.anchor) == (600, "csv.reader")
    assert result.figures["recall"] >= 0.95
    assert {"csv.reader", "search", "from the database", "look through", "page of 20"} <= {
        each.name for each in result.rows
    }
