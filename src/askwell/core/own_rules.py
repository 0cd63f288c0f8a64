"""A user's own rules, from what they typed: refused where there is no such rule, no such number, or no choice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from askwell.core.critique import RULES, Preferences, Rule
from askwell.core.errors import NotFound, Refusal, Usage

WITH_A_NUMBER: tuple[Rule, ...] = tuple(rule for rule in RULES.values() if rule.limit)
ADVISING: tuple[Rule, ...] = tuple(rule for rule in RULES.values() if not rule.blocks)
"""The rules that somebody may switch off."""


def rule_called(id: str) -> Rule:
    if id in RULES:
        return RULES[id]
    near = get_close_matches(id, RULES, n=1)
    says = f"There is no rule `{id}`." + (f" Did you mean `{near[0]}`?" if near else "")
    raise NotFound(says, hint="See `askwell rules`.")


def preferences(*, off: Iterable[str] = (), limits: Mapping[str, int] | None = None) -> Preferences:
    """Checked, and without what is as usual anyway."""
    silent = frozenset(_may_be_off(rule_called(each)) for each in off)
    own = {id: _number(rule_called(id), number) for id, number in (limits or {}).items()}
    return Preferences(off=silent, limits={id: own[id] for id in sorted(own) if own[id] != _usual(RULES[id])})


def changed(
    before: Preferences, *, off: Iterable[str] = (), on: Iterable[str] = (), limits: Mapping[str, int]
) -> Preferences:
    """What was set before, with some rules silenced, others heard again, and new numbers."""
    silenced, heard = set(off), {rule_called(each).id for each in on}
    if both := sorted(silenced & heard):
        raise Usage(f"`{both[0]}` cannot be both on and off.", hint="Name it once.")
    return preferences(off=(before.off | silenced) - heard, limits={**before.limits, **limits})


def kept(*, off: Iterable[str], limits: Mapping[str, int]) -> Preferences:
    """What was kept once and still makes sense: a rule may have left the shelf, or changed its bounds, since then."""
    return Preferences(
        off=frozenset(each.id for each in ADVISING) & frozenset(off),
        limits={
            rule.id: limits[rule.id]
            for rule in WITH_A_NUMBER
            if rule.limit and rule.id in limits and rule.limit.least <= limits[rule.id] <= rule.limit.most
        },
    )


def _may_be_off(rule: Rule) -> str:
    if rule.blocks:
        raise Refusal(
            "critique-block",
            f"`{rule.id}` stays on: it speaks up only where something is certainly wrong.",
            hint="Every rule that advises can be switched off.",
        )
    return rule.id


def _number(rule: Rule, number: int) -> int:
    if rule.limit is None:
        raise Usage(
            f"`{rule.id}` has no number.", hint=f"These have: {', '.join(each.id for each in WITH_A_NUMBER)}."
        )
    if not rule.limit.least <= number <= rule.limit.most:
        raise Usage(
            f"`{rule.id}` allows {rule.limit.least} to {rule.limit.most} {rule.limit.unit}.",
            hint=f"Usual are {rule.limit.usual}.",
        )
    return number


def _usual(rule: Rule) -> int | None:
    return rule.limit.usual if rule.limit else None
