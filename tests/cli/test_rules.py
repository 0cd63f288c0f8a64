"""`rules` and `explain`: every rule is listed, and says why it exists."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from askwell.cli import main
from askwell.cli.frame import Answer
from askwell.core.critique import RULES
from askwell.core.critique.faults import FAULTS
from askwell.core.errors import NotFound, Refusal, Usage


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


def test_a_rule_says_which_number_may_be_set(capsys: pytest.CaptureFixture[str]):
    main(["explain", "long-sentence"])

    assert "Its number: 40 words in a sentence. You may set 15 to 80" in capsys.readouterr().out


def test_a_program_is_told_the_number_of_a_rule(capsys: pytest.CaptureFixture[str]):
    main(["explain", "long-sentence", "--json"])

    assert answer(capsys)["limit"] == {"usual": 40, "least": 15, "most": 80, "unit": "words in a sentence"}


# --- a user's own


def test_rules_are_set_and_told(typed: Callable[..., Answer]):
    typed("rules", "set", "--off", "stuffy", "--off", "hype", "--limit", "length-over=160")
    typed("rules", "set", "--on", "hype")

    it = typed("rules", "own")

    assert it.data == {"off": ["stuffy"], "limits": {"length-over": 160}}
    assert it.text == "Silent: stuffy.\nYour own numbers: length-over 160 (usually 125)."


def test_who_set_nothing_is_told_so(typed: Callable[..., Answer]):
    assert typed("rules", "own").text == "Every rule is as usual."


@pytest.mark.parametrize(
    ("words", "refused"),
    [
        ([], Usage),
        (["--limit", "length-over"], Usage),
        (["--limit", "length-over=many"], Usage),
        (["--limit", "length-over=-5"], Usage),
        (["--off", "no-such-rule"], NotFound),
        (["--off", "template-residue"], Refusal),
    ],
)
def test_what_cannot_be_set_is_refused(typed: Callable[..., Answer], words: list[str], refused: type[Exception]):
    with pytest.raises(refused):
        typed("rules", "set", *words)
