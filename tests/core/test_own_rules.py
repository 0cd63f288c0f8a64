"""A user's own rules: what makes sense is taken, what does not is refused with the next step."""

from __future__ import annotations

import pytest

from askwell.core import own_rules
from askwell.core.critique import RULES, Preferences
from askwell.core.errors import NotFound, Refusal, Usage


def test_rules_are_switched_off_and_numbers_set():
    own = own_rules.preferences(off=["stuffy", "stuffy"], limits={"long-sentence": 30})

    assert own == Preferences(off=frozenset({"stuffy"}), limits={"long-sentence": 30})


def test_the_usual_number_is_no_wish():
    assert own_rules.preferences(limits={"long-sentence": 40}) == Preferences()


def test_a_rule_that_does_not_exist_is_not_found_and_the_nearest_is_named():
    with pytest.raises(NotFound) as refused:
        own_rules.preferences(off=["long-sentense"])

    assert refused.value.says == "There is no rule `long-sentense`. Did you mean `long-sentence`?"


@pytest.mark.parametrize("rule", [each.id for each in RULES.values() if each.blocks])
def test_what_is_certain_stays_on(rule: str):
    with pytest.raises(Refusal) as refused:
        own_rules.preferences(off=[rule])

    assert refused.value.code == "critique-block"


def test_a_rule_without_a_number_says_which_have_one():
    with pytest.raises(Usage) as refused:
        own_rules.preferences(limits={"stuffy": 3})

    assert "long-sentence" in refused.value.hint


@pytest.mark.parametrize("number", [14, 81, -1])
def test_a_number_beyond_its_bounds_is_refused(number: int):
    with pytest.raises(Usage) as refused:
        own_rules.preferences(limits={"long-sentence": number})

    assert refused.value.says == "`long-sentence` allows 15 to 80 words in a sentence."


def test_what_was_kept_once_and_makes_no_sense_any_more_is_passed_over():
    own = own_rules.kept(
        off=["stuffy", "a-rule-that-left", "template-residue"],
        limits={"long-sentence": 30, "wall-of-text": 9000, "stuffy": 3, "a-rule-that-left": 1},
    )

    assert own == Preferences(off=frozenset({"stuffy"}), limits={"long-sentence": 30})
