"""The rule that the page on rules builds: taken from the page, put on a shelf of its own, and run."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from docs.generate.literals import gates_of

from askwell.core import shelf
from askwell.core.critique import RULES, Draft, Finding, Rule, checks, critique, read_context
from askwell.core.critique.faults import FAULTS

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "add-a-rule.md"
FILE = re.compile(r"^<!-- file: (?P<name>\w+)\.py -->\n\n```python\n(?P<text>.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def rule(tmp_path_factory):
    """As the house finds it: a module in a package, offering its value."""
    folder = tmp_path_factory.mktemp("shelf") / "rules_of_the_page"
    folder.mkdir()
    (folder / "__init__.py").write_text('"""A shelf."""\n')
    for each in FILE.finditer(PAGE.read_text()):
        (folder / f"{each['name']}.py").write_text(each["text"])
    sys.path.insert(0, str(folder.parent))
    try:
        package = __import__(folder.name)
        (found,) = shelf.load(package, "rule").values()
        yield found
    finally:
        sys.path.remove(str(folder.parent))
        for name in [each for each in sys.modules if each.split(".")[0] == folder.name]:
            del sys.modules[name]


def findings(rule: Rule, draft: Draft) -> tuple[Finding, ...]:
    return critique(draft, rules={rule.id: rule}).findings


def test_it_speaks_up_at_its_bad_examples_and_nowhere_else(rule: Rule):
    bad = [findings(rule, each.draft(kind=rule.kinds[0])) for each in rule.bad]
    good = [findings(rule, each.draft(kind=rule.kinds[0])) for each in rule.good]

    assert all(bad)
    assert not any(good)


def test_it_is_complete_and_new(rule: Rule):
    (name,) = (each["name"] for each in FILE.finditer(PAGE.read_text()))

    assert rule.fault in FAULTS
    assert rule.id not in RULES, "The shelf has it now: build another one on the page."
    assert name == rule.id.replace("-", "_")


def test_what_only_a_fact_can_prove_is_not_checked_without_it(rule: Rule):
    body = "Hi Una,\n\nI paint houses. How do you bear the rain in Bergen?"

    unknown = critique(Draft(kind=rule.kinds[0], body=body), rules={rule.id: rule})
    known = Draft(kind=rule.kinds[0], body=body, context=read_context({"to": {"place": "Lisbon"}}))

    assert [each.needs for each in unknown.not_checked] == ["to.place"]
    assert [(each.severity, body[each.start : each.end]) for each in rule.finder(known)] == [  # type: ignore[union-attr]
        ("error", "rain in Bergen")
    ]


def test_its_expressions_have_gates_as_the_page_says(rule: Rule):
    module = sys.modules[rule.finder.__module__]

    assert all(gates_of(each.pattern) for each in (*module.ENJOYED.expressions, *module.SOMEWHERE.expressions))


def test_the_parts_that_the_page_names_are_there():
    named = re.search(r"Ask the draft:\n(.*?)\.", PAGE.read_text(), re.DOTALL)
    assert named

    missing = [each for each in re.findall(r"`(\w+)`", named[1]) if not hasattr(Draft, each)]

    assert missing == []


def test_the_builders_that_the_page_names_are_there():
    named = re.search(r"`core/critique/checks\.py` has (.*?);", PAGE.read_text(), re.DOTALL)
    assert named

    assert [each for each in re.findall(r"`(\w+)`", named[1]) if not hasattr(checks, each)] == []
