"""The page on what blocks names the rules that can block, and no other."""

from __future__ import annotations

import re
from pathlib import Path

from askwell.core.critique import RULES, Rule, critique

PAGE = Path(__file__).parents[2] / "docs" / "why" / "what-blocks.md"


def test_the_page_names_every_rule_that_can_block_and_no_other():
    rows = [line for line in PAGE.read_text().splitlines() if line.startswith("| ") and "`" in line]

    named = {rule for row in rows for rule in re.findall(r"`([\w-]+)`", row)}

    assert named == {rule.id for rule in RULES.values() if _can_block(rule)}


def _can_block(rule: Rule) -> bool:
    results = (critique(each.draft(kind=rule.kinds[0]), rules={rule.id: rule}) for each in rule.bad)
    return any(each.blocks for each in results)
