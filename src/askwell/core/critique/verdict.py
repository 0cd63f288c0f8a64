"""The verdict and the score: what the findings and the impression of a letter come to.

The score is the chance, in percent, that a careful editor would send the letter. The findings of each severity count
beside the impression, so a letter gains by every one that is mended. Where no impression can be had (another
language, a kind of which too few letters are known, no words at all) fixed costs stand in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import exp

from askwell.core.critique.draft import Draft
from askwell.core.critique.impression import impression
from askwell.core.critique.rule import ERROR, HINT, WARNING, Finding, Severity, Verdict, in_order
from askwell.core.critique.weights import BIAS, WEIGHTS
from askwell.core.outreach import CONFIRMATION, QUESTIONS, TIMES

COSTS: dict[Severity, int] = {ERROR: 40, WARNING: 12, HINT: 2}
"""What the gravest finding of a rule takes off a score of 100, where there is no impression."""
MANY = 2
"""So many rules that warn, and an editor hands the letter back, where there is no impression."""
MOST = 4
"""Rules of one severity that count: the fifth adds nothing to what is known of the letter."""
GOOD_ENOUGH = 50
"""Scores from which an editor would rather send the letter than not."""
HEAP = 3
"""So many rules that warn, and the letter goes back however good an impression it makes."""
UNKNOWN = (QUESTIONS, CONFIRMATION, TIMES)
"""Kinds of which there are too few labelled letters to weigh an impression."""


def judge(draft: Draft, findings: Sequence[Finding], *, english: bool) -> tuple[Sequence[Finding], int, Verdict]:
    """The findings, in their order, with score and verdict.

    A single hard word in a letter that does all else right may be a title or a joke: it is softened to a warning.
    """
    if not english or not draft.words or draft.kind in UNKNOWN:
        return _by_findings_alone(findings)
    score = _score(draft, findings)
    if score < GOOD_ENOUGH:
        return findings, score, "hold" if any(each.severity == ERROR for each in findings) else "improve"
    hard = [each for each in findings if each.severity == ERROR]
    if len(hard) > 1 or any(each.blocks for each in hard):
        return findings, GOOD_ENOUGH - 1, "hold"
    if hard:
        softened = [replace(each, severity=WARNING) if each in hard else each for each in findings]
        return in_order(softened), score, "improve"
    return findings, score, "ready" if _gravest(findings).count(WARNING) < HEAP else "improve"


def weighed(draft: Draft, findings: Sequence[Finding]) -> dict[str, float]:
    """All that the score is made from, by name: the impression, and how many rules found something of each weight."""
    found = _gravest(findings)
    return {**impression(draft), **{severity: float(min(MOST, found.count(severity))) for severity in COSTS}}


def _score(draft: Draft, findings: Sequence[Finding]) -> int:
    against = BIAS + sum([WEIGHTS.get(name, 0.0) * value for name, value in weighed(draft, findings).items()])
    return round(100 / (1 + exp(against)))


def _gravest(findings: Sequence[Finding]) -> list[Severity]:
    """The gravest severity of each rule that found something; `findings` come errors first."""
    return list({each.rule: each.severity for each in reversed(findings)}.values())


def _by_findings_alone(findings: Sequence[Finding]) -> tuple[Sequence[Finding], int, Verdict]:
    found = _gravest(findings)
    score = max(0, 100 - sum(COSTS[severity] for severity in found))
    if ERROR in found:
        return findings, score, "hold"
    return findings, score, "improve" if found.count(WARNING) >= MANY else "ready"
