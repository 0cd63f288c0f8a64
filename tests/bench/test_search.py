"""The bench of the search: the scan agrees on every search, and each row is there."""

from __future__ import annotations

import pytest

from askwell.bench.asking import searches
from askwell.bench.benches.search import ANCHOR, bench
from askwell.bench.measure import Order
from askwell.bench.people import directory
from askwell.bench.scan import slips_between


def test_a_small_run_is_correct_and_has_every_row():
    result = bench.run(Order(n=150, seed=5))

    assert (result.bench, result.n, result.seed, result.anchor, result.correct) == ("search", 150, 5, ANCHOR, True)
    assert set(bench.goals) <= {each.name for each in result.rows}
    assert result.notes[0].startswith(("sqlite: the index of 150 people", "postgresql: the index of 150 people"))


def test_the_same_seed_asks_the_same_and_another_asks_other_things():
    people = directory(200, seed=1).people

    assert searches(people, 30, seed=2) == searches(people, 30, seed=2) != searches(people, 30, seed=3)


@pytest.mark.parametrize(
    ("one", "two", "slips"),
    [("maria", "maria", 0), ("maria", "marai", 1), ("smith", "smth", 1), ("ca", "abc", 3), ("jonh", "joan", 2)],
)
def test_slips_are_counted_as_the_textbook_does(one, two, slips):
    assert slips_between(one, two, 9) == slips
