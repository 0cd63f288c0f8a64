"""The faults: each has its word for the writer, and each is looked for."""

from __future__ import annotations

import pytest

from askwell.core.critique import RULES
from askwell.core.critique.faults import FAULTS, Fault
from askwell.core.critique.grades import GRADES, grade


@pytest.mark.parametrize("fault", FAULTS.values(), ids=list(FAULTS))
def test_a_fault_says_in_a_few_sentences_what_it_does_to_the_reader(fault: Fault):
    assert fault.title[:1].isupper() and not fault.title.endswith(".")
    assert 20 <= len(fault.says.split()) <= 70
    assert fault.says.endswith(".") and "!" not in fault.says


def test_every_fault_is_looked_for():
    assert [name for name in FAULTS if name not in {rule.fault for rule in RULES.values()}] == []


def test_two_faults_are_never_told_alike():
    assert len({each.title for each in FAULTS.values()}) == len(FAULTS) == 30


def test_a_source_has_the_grade_of_what_stands_behind_it():
    assert [grade(each) for each in ("SCIAM", "BOOM", "POMONA", "PROBACK")] == ["A", "B", "C", "D"]
    assert list(GRADES) == ["A", "B", "C", "D"]
