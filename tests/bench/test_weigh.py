"""Fitting weights: what tells bad letters from good ones gets weight, what does not gets little."""

from __future__ import annotations

import json
from math import isclose
from pathlib import Path

from askwell.bench.agreement import Labelled
from askwell.bench.weigh import chance, fit, main, row_of

ROWS = [
    {"glowing": 3.0, "curt": 1.0}, {"glowing": 2.0}, {"glowing": 3.0, "thanks": 1.0}, {"glowing": 2.5, "curt": 1.0},
    {"thanks": 2.0, "curt": 1.0}, {"thanks": 1.0}, {"thanks": 2.0}, {"thanks": 1.5, "curt": 1.0},
] * 20  # fmt: skip
BAD = ([True] * 4 + [False] * 4) * 20


def test_what_bad_letters_have_in_common_weighs_against_and_what_good_ones_have_weighs_for():
    bias, weights = fit(ROWS, BAD)

    assert weights["glowing"] > 0.3 > abs(weights["curt"])
    assert weights["thanks"] < -0.3
    assert chance((bias, weights), {"glowing": 3.0}) > 0.8 > 0.2 > chance((bias, weights), {"thanks": 2.0})


def test_the_weights_are_where_the_slope_is_nought():
    """At the optimum the bias, which bears no penalty, makes the chances add up to the number of bad letters."""
    model = fit(ROWS, BAD)

    assert isclose(sum(chance(model, row) for row in ROWS), sum(BAD), rel_tol=1e-6)


def test_a_feature_that_is_always_the_same_gets_no_weight():
    _, weights = fit([{**row, "kind: ask": 1.0} for row in ROWS], BAD)

    assert set(weights) == {"glowing", "thanks", "curt"}


def test_a_letter_becomes_rates_parts_and_counts_of_findings():
    body = "Hi Ada,\n\nI bind books in Porto. You wrote that glue is a lie. Could I ask how you sew, for ten minutes?"
    message = Labelled(id="m", kind="ask-email", subject=None, body=body, labels=frozenset(), overall=5)

    row = row_of(message)

    assert {"they-did", "amount", "politely", "asking: reason", "asking: question", "error", "warning"} <= set(row)


def test_the_command_prints_a_table_that_python_can_read(tmp_path: Path, capsys):
    good = "Hi Ada,\n\nYou wrote that glue is a lie. Could I ask how you sew, for ten minutes by phone?\n\nJo"
    bad = "I need a job. My experience is great. Please send my resume to your company network."
    for name in ("one", "two"):
        lines = [{"kind": "ask-email", "body": body, "overall": overall} for body, overall in ((good, 5), (bad, 1))]
        (tmp_path / f"{name}.jsonl").write_text("\n".join(json.dumps(each) for each in lines * 3))

    main([str(tmp_path)])

    printed = capsys.readouterr().out
    names: dict[str, object] = {}
    exec(printed[printed.index("BIAS") :], {}, names)
    assert "# one.jsonl: area 1.000" in printed
    assert {"BIAS", "WEIGHTS"} <= set(names)
