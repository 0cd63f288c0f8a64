"""The bench of the critique: the same findings with gates and without, and rows that can be read."""

from __future__ import annotations

import json
from functools import reduce
from operator import or_
from pathlib import Path

from askwell.bench.benches.critique import bench
from askwell.bench.letters import draft_of, letters
from askwell.bench.measure import Order
from askwell.bench.twins import twins
from askwell.core.critique import RULES, critique
from askwell.core.critique.wording import ALWAYS, EXPRESSIONS

OURS = {"split", "critique", "twice the rules", "twice, to once", "key press, p95"}


def test_a_small_run_is_correct_and_has_every_row():
    result = bench.run(Order(n=12, seed=3))

    assert (result.bench, result.n, result.anchor, result.correct) == ("critique", 12, "split", True)
    assert {each.name for each in result.rows} >= OURS
    assert all(each.p50 <= each.p95 for each in result.rows)
    assert set(bench.goals) <= OURS


def test_letters_of_ones_own_are_read_from_a_folder(tmp_path: Path):
    lines = [json.dumps({"body": each}) for each in letters(5, seed=1)]
    (tmp_path / "messages.jsonl").write_text("\n".join(lines))

    result = bench.run(Order(n=3, seed=3, data=tmp_path))

    assert (result.n, result.correct) == (3, True)


def test_the_same_seed_makes_the_same_letters_and_another_makes_others():
    assert letters(3, seed=7) == letters(3, seed=7)
    assert letters(3, seed=7) != letters(3, seed=8)
    assert len(set(letters(20, seed=7))) == 20


def test_twins_are_as_many_rules_with_as_many_expressions_that_open_their_own_gates():
    rules, read = twins(RULES)
    held = "gbhpu onfr"  # "touch base", each letter moved on by thirteen

    assert len(rules) == len(RULES)
    opened = read(held).may_say
    assert opened != ALWAYS
    assert not opened & reduce(or_, (each.bit for it in EXPRESSIONS.values() for each in it.wordings))


def test_a_letter_of_the_bench_gives_the_rules_something_to_do():
    found = [len(critique(draft_of(each)).findings) for each in letters(20, seed=7)]

    assert min(found) > 0
