"""The bench of the shortlist: equal to judging everybody on every goal, and each row is there."""

from __future__ import annotations

from askwell.bench.benches.shortlist import ANCHOR, bench
from askwell.bench.measure import Order


def test_a_small_run_is_correct_and_has_every_row():
    result = bench.run(Order(n=300, seed=5))

    assert (result.bench, result.n, result.anchor, result.correct) == ("shortlist", 300, ANCHOR, True)
    assert result.notes[1:] == ("Everybody was judged one by one for 5 of the 40 goals.",)
    assert set(bench.goals) <= {each.name for each in result.rows}
