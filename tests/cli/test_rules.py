"""`rules` and `explain`: every rule is listed, and says why it exists."""

from __future__ import annotations

import json

import pytest

from askwell.cli import main
from askwell.core.critique import RULES
from askwell.core.critique.faults import FAULTS


def answer(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    return json.loads(capsys.readouterr().out)


def test_every_rule_is_listed_and_explained(capsys: pytest.CaptureFixture[str]):
    main(["rules", "--json"])
    listed = [each["id"] for each in answer(capsys)["rules"]]  # type: ignore[attr-defined]

    assert listed == list(RULES)
    for rule in listed:
        assert main(["explain", rule]) == 0
        assert RULES[rule].why in capsys.readouterr().out


def test_an_unknown_rule_is_not_found_and_the_nearest_is_named(capsys: pytest.CaptureFixture[str]):
    status = main(["explain", "pick-brain"])

    assert status == 2
    assert "pick-your-brain" in capsys.readouterr().err


def test_a_fault_is_explained_with_its_rules(capsys: pytest.CaptureFixture[str]):
    assert main(["explain", "job-begging", "--json"]) == 0

    assert answer(capsys) == {
        "fault": "job-begging",
        "title": FAULTS["job-begging"].title,
        "says": FAULTS["job-begging"].says,
        "rules": [each.id for each in RULES.values() if each.fault == "job-begging"],
    }


def test_every_fault_is_explained(capsys: pytest.CaptureFixture[str]):
    for name, fault in FAULTS.items():
        assert main(["explain", name]) == 0
        assert fault.says in capsys.readouterr().out


def test_a_source_is_told_with_how_far_it_carries(capsys: pytest.CaptureFixture[str]):
    main(["explain", "length-over"])

    assert "  B  BOOM " in capsys.readouterr().out
