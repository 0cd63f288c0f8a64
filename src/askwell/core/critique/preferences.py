"""What one user has set about the rules: which stay silent, and numbers of their own. What blocks never bends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from askwell.core.values import dataclass


@dataclass(frozen=True, kw_only=True)
class Preferences:
    """Ids of rules, and numbers by the id of their rule. `core/own_rules.py` makes them from what somebody typed."""

    off: frozenset[str] = frozenset()
    limits: Mapping[str, int] = field(default_factory=dict, hash=False)

    def number(self, rule: str, usual: int) -> int:
        return self.limits.get(rule, usual)


@dataclass(frozen=True, kw_only=True)
class Limit:
    """The number of a rule that a user may set, from `least` to `most`."""

    usual: int
    least: int
    most: int
    unit: str
    """What is counted, as it follows "at most 40": "words in a sentence"."""
