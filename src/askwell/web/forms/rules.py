"""The user's own rules on the Settings page: a switch for each rule that advises, and a number where it has one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms import BoundField

from askwell.core.critique import Preferences, Rule
from askwell.core.critique.faults import FAULTS
from askwell.core.own_rules import ADVISING, WITH_A_NUMBER
from askwell.web.forms.plain import PlainForm


@dataclass(frozen=True, kw_only=True)
class Switch:
    id: str
    says: str
    """What the rule tells the writer, with an ellipsis for what stands in the letter."""
    on: bool
    number: BoundField | None


@dataclass(frozen=True, kw_only=True)
class Group:
    """The rules that look for one fault."""

    title: str
    says: str
    switches: tuple[Switch, ...]

    @property
    def silent(self) -> str:
        """How many are off, in words; empty when none is."""
        off, all_of_them = sum(not each.on for each in self.switches), len(self.switches)
        return f"{off} of {all_of_them} off" if 0 < off < all_of_them else "off" if off else ""

    @property
    def trouble(self) -> bool:
        return any(each.number and each.number.errors for each in self.switches)


class RulesForm(PlainForm):
    on = forms.MultipleChoiceField(choices=[(each.id, each.id) for each in ADVISING], required=False)

    @classmethod
    def of(cls, own: Preferences) -> RulesForm:
        initial: dict[str, Any] = {
            _name(each): own.number(each.id, each.limit.usual) for each in WITH_A_NUMBER if each.limit
        }
        return cls(initial=initial | {"on": [each.id for each in ADVISING if each.id not in own.off]})

    def groups(self) -> Iterator[Group]:
        """In the order in which faults are told; what is certain has no switch."""
        on = set(self["on"].value() or ())
        for fault in FAULTS.values():
            switches = tuple(self._switch(each, on) for each in ADVISING if each.fault == fault.name)
            if switches:
                yield Group(title=fault.title, says=fault.says, switches=switches)

    def rules(self) -> dict[str, Any]:
        """What to change: every rule is on or off."""
        on = set(self.cleaned_data["on"])
        return {
            "on": on,
            "off": [each.id for each in ADVISING if each.id not in on],
            "limits": {each.id: self.cleaned_data[_name(each)] for each in WITH_A_NUMBER},
        }

    def _switch(self, rule: Rule, on: set[str]) -> Switch:
        number = self[_name(rule)] if rule.limit else None
        return Switch(id=rule.id, says=_said(rule), on=rule.id in on, number=number)


def as_usual() -> dict[str, Any]:
    """What to change so that every rule is as it was in the beginning."""
    limits = {each.id: each.limit.usual for each in WITH_A_NUMBER if each.limit}
    return {"on": [each.id for each in ADVISING], "limits": limits}


def _name(rule: Rule) -> str:
    return f"number-{rule.id}"


def _number(rule: Rule) -> forms.IntegerField:
    limit = rule.limit
    assert limit
    return forms.IntegerField(
        label=f"How many {limit.unit}, at most",
        help_text=f"{limit.least} to {limit.most}; usually {limit.usual}.",
        min_value=limit.least,
        max_value=limit.most,
    )


def _said(rule: Rule) -> str:
    return rule.says.format_map(_Open()).replace("….", "…")


RulesForm.base_fields.update({_name(each): _number(each) for each in WITH_A_NUMBER})


class _Open(dict[str, str]):
    """Whatever a finding would fill in."""

    def __missing__(self, key: str) -> str:
        return "…"
