"""`rules` and `explain`: every rule is listed, and says why it exists."""

from __future__ import annotations

import json

import pytest

from askwell.cli import main
from askwell.core.critique import RULES


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
