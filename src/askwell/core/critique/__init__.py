"""The critique: what a careful editor would say about a message before it goes out. Works offline and only thinks.

`critique` runs every rule of the shelf that knows the message's kind. A rule lives in one file under `rules/` and is
found by standing there. Nothing here may guess: a rule whose facts are missing says so in `not_checked`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from askwell.core import shelf
from askwell.core.critique import rules as shelf_of_rules
from askwell.core.critique.context import Context, read_context
from askwell.core.critique.draft import Draft
from askwell.core.critique.language import is_english
from askwell.core.critique.markup import in_markup, is_markup, take
from askwell.core.critique.preferences import Preferences
from askwell.core.critique.rule import (
    ERROR,
    HINT,
    SEVERITIES,
    WARNING,
    Critique,
    Example,
    Finding,
    Hit,
    Needs,
    NotChecked,
    Rule,
    Severity,
    Verdict,
)

__all__ = [
    "RULES", "Context", "Critique", "Draft", "Example", "Finding", "NotChecked", "Preferences",
    "Rule", "critique", "read_context",
]  # fmt: skip

RULES: dict[str, Rule] = {rule.id: rule for rule in shelf.load(shelf_of_rules, "rule").values()}
"""Every rule by its id, in alphabetical order."""

COSTS: dict[Severity, int] = {ERROR: 40, WARNING: 12, HINT: 2}
"""What the gravest finding of a rule takes off the score of 100. A rule counts once, however often it finds."""

MANY = 2
"""So many rules that warn, and an editor would hand the message back."""


def critique(draft: Draft, *, rules: Mapping[str, Rule] = RULES) -> Critique:
    """The verdict on a draft, with findings in the order in which to mend them. The same draft, the same answer.

    Of HTML the text is judged, and the findings quote the markup, where they stand. In another language than English
    only form and facts are judged; every other rule stands in `not_checked`. A rule that the writer has switched off
    finds only what blocks.
    """
    if not is_markup(draft.body):
        return _judged(draft, rules)
    taken = take(draft.body)
    result = _judged(replace(draft, body=taken.text), rules)
    return replace(result, findings=tuple(in_markup(each, draft.body, taken) for each in result.findings))


def _judged(draft: Draft, rules: Mapping[str, Rule]) -> Critique:
    english = is_english(draft)
    findings: list[Finding] = []
    not_checked: list[NotChecked] = []
    for rule in rules.values():
        if draft.kind not in rule.kinds:
            continue
        if not english and not rule.in_any_language:
            not_checked.append(NotChecked(rule.id, "a text in English"))
            continue
        off = rule.id in draft.preferences.off
        for each in rule.finder(draft):
            if isinstance(each, Needs):
                if not off:
                    not_checked.append(NotChecked(rule.id, each.fact))
            elif not off or _blocks(rule, each):
                findings.append(_finding(rule, each, draft))
    findings.sort(key=_order)
    gravest = _gravest(findings)
    return Critique(
        kind=draft.kind,
        verdict=_verdict(gravest),
        score=max(0, 100 - sum(COSTS[severity] for severity in gravest.values())),
        words=draft.words,
        findings=tuple(findings),
        not_checked=tuple(not_checked),
    )


def _finding(rule: Rule, hit: Hit, draft: Draft) -> Finding:
    source = (draft.subject or "") if hit.part == "subject" else draft.body
    text = source[hit.start : hit.end]
    shown = {"text": " ".join(text.split()), **hit.fills}
    return Finding(
        rule=rule.id,
        fault=rule.fault,
        severity=hit.severity or rule.severity,
        blocks=_blocks(rule, hit),
        part=hit.part,
        start=hit.start,
        end=hit.end,
        text=text,
        says=rule.says.format_map(shown),
        why=rule.why,
        fix=rule.fix.format_map(shown),
        replacement=hit.replacement,
        evidence=rule.evidence,
    )


def _blocks(rule: Rule, hit: Hit) -> bool:
    return rule.blocks if hit.blocks is None else hit.blocks


def _order(finding: Finding) -> tuple[int, bool, int, int, str]:
    return SEVERITIES.index(finding.severity), finding.part == "body", finding.start, finding.end, finding.rule


def _gravest(findings: list[Finding]) -> dict[str, Severity]:
    """For each rule that found something, its gravest severity; `findings` come errors first."""
    gravest: dict[str, Severity] = {}
    for finding in findings:
        gravest.setdefault(finding.rule, finding.severity)
    return gravest


def _verdict(gravest: dict[str, Severity]) -> Verdict:
    found = list(gravest.values())
    if ERROR in found:
        return "hold"
    return "improve" if found.count(WARNING) >= MANY else "ready"
