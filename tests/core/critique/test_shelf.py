"""Every rule of the shelf is run on its own examples: it fires on each bad one and is silent on each good one."""

from __future__ import annotations

import string
from dataclasses import replace

import pytest

from askwell.core.critique import RULES, Draft, Example, Finding, Preferences, Rule, critique
from askwell.core.critique.faults import FAULTS
from askwell.core.critique.rule import SEVERITIES
from askwell.core.critique.sources import SOURCES
from askwell.core.outreach import KINDS


def cases(which: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.id}-{number}")
        for rule in RULES.values()
        for number, example in enumerate(getattr(rule, which), start=1)
    ]


def of(rule: Rule, draft: Draft) -> list[Finding]:
    return [finding for finding in critique(draft).findings if finding.rule == rule.id]


@pytest.mark.parametrize(("rule", "example"), cases("bad"))
def test_a_rule_fires_on_each_of_its_bad_examples(rule: Rule, example: Example):
    assert of(rule, example.draft(kind=rule.kinds[0]))


@pytest.mark.parametrize(("rule", "example"), cases("bad"))
def test_what_is_quoted_ends_with_a_word(rule: Rule, example: Example):
    draft = example.draft(kind=rule.kinds[0])

    for each in of(rule, draft):
        rest = (draft.subject or "" if each.part == "subject" else draft.body)[each.end :]
        assert not (each.text[-1:].isalnum() and rest[:1].isalnum()), each.text


@pytest.mark.parametrize(("rule", "example"), cases("good"))
def test_a_rule_is_silent_on_each_of_its_good_examples(rule: Rule, example: Example):
    assert of(rule, example.draft(kind=rule.kinds[0])) == []


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_a_rule_is_complete(rule: Rule):
    assert rule.fault in FAULTS
    assert rule.severity in SEVERITIES
    assert rule.kinds and set(rule.kinds) <= set(KINDS)
    assert rule.good and rule.bad
    assert set(rule.evidence) <= set(SOURCES)
    assert rule.says and rule.why and rule.fix
    assert not set(rule.id) - set(string.ascii_lowercase + "-")


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_an_example_is_of_a_kind_that_its_rule_knows(rule: Rule):
    assert {example.kind or rule.kinds[0] for example in rule.good + rule.bad} <= set(rule.kinds)


def test_a_rule_file_is_named_after_its_rule():
    from askwell.core import shelf
    from askwell.core.critique import rules

    assert {module: rule.id for module, rule in shelf.load(rules, "rule").items()} == {
        rule_id.replace("-", "_"): rule_id for rule_id in RULES
    }


def test_only_what_is_certain_blocks():
    assert {rule.id for rule in RULES.values() if rule.blocks} == {
        "name-mismatch", "note-over-limit", "subject-thread", "template-residue", "weekday-wrong",
        "wrong-employer",
    }  # fmt: skip


WITH_A_NUMBER = [rule for rule in RULES.values() if rule.limit]


@pytest.mark.parametrize("rule", WITH_A_NUMBER, ids=lambda rule: rule.id)
def test_a_number_that_can_be_set_changes_what_its_rule_finds(rule: Rule):
    drafts = [each.draft(kind=rule.kinds[0]) for each in rule.bad]

    def found(number: int) -> int:
        own = Preferences(limits={rule.id: number})
        return sum(len(of(rule, replace(draft, preferences=own))) for draft in drafts)

    assert rule.limit
    assert found(rule.limit.least) >= found(rule.limit.usual) > found(rule.limit.most)
    assert found(rule.limit.usual) == sum(len(of(rule, draft)) for draft in drafts)


@pytest.mark.parametrize("rule", WITH_A_NUMBER, ids=lambda rule: rule.id)
def test_a_number_that_can_be_set_only_advises(rule: Rule):
    assert rule.limit
    assert not rule.blocks
    assert rule.limit.least < rule.limit.usual < rule.limit.most
