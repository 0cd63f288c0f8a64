"""From a hit to a finding: what it quotes, and what its rule says of that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from askwell.core.critique.draft import Draft
from askwell.core.critique.reading import Memory
from askwell.core.critique.rule import Finding, Hit, Rule
from askwell.core.text import end_of_word
from askwell.core.values import frozen


class Told(NamedTuple):
    """What a rule said of a hit, and the words there with the sign behind them, which may belong to the last word."""

    rule: Rule
    hit: Hit
    seen: str
    finding: Finding


def told_by(hits: Iterable[tuple[Rule, Hit]], draft: Draft) -> list[Finding]:
    """What the rules say of their hits. While somebody types, most of it is what they said at the last key press."""
    if not isinstance(draft.read, Memory):
        return [_finding(rule, hit, draft) for rule, hit in hits]
    last = draft.read.told
    told = [_as_before(last, rule, hit, draft) for rule, hit in hits]
    draft.read.told = {(each.rule.id, each.hit.start, each.hit.end): each for each in told}
    return [each.finding for each in told]


def _as_before(last: Mapping[object, Told], rule: Rule, hit: Hit, draft: Draft) -> Told:
    """What was said the last time, where the same rule hits the same words at the same place."""
    known = last.get((rule.id, hit.start, hit.end))
    source = _source(hit, draft)
    if known and known.rule is rule and known.hit == hit and known.seen == source[hit.start : known.finding.end + 1]:
        return known
    finding = _finding(rule, hit, draft)
    return Told(rule, hit, source[hit.start : finding.end + 1], finding)


def _finding(rule: Rule, hit: Hit, draft: Draft) -> Finding:
    end, text = quoted(hit, draft)
    return frozen(
        Finding,
        rule=rule.id,
        fault=rule.fault,
        severity=hit.severity or rule.severity,
        blocks=blocks(rule, hit),
        part=hit.part,
        start=hit.start,
        end=end,
        text=text,
        says=_filled(rule.says, hit.fills, text) if "{" in rule.says else rule.says,
        why=rule.why,
        fix=_filled(rule.fix, hit.fills, text) if "{" in rule.fix else rule.fix,
        replacement=hit.replacement,
        evidence=rule.evidence,
    )


def quoted(hit: Hit, draft: Draft) -> tuple[int, str]:
    """Where a finding ends and what it quotes: whole words, unless exactly these are to be replaced."""
    source = _source(hit, draft)
    end = hit.end if hit.replacement is not None else end_of_word(source, hit.end)
    return end, source[hit.start : end]


def _source(hit: Hit, draft: Draft) -> str:
    return (draft.subject or "") if hit.part == "subject" else draft.body


def _filled(sentence: str, fills: Mapping[str, object], text: str) -> str:
    """A sentence of a rule, with what it names. That text is on one line there; it may be the whole letter."""
    if not fills:
        return sentence.replace("{text}", " ".join(text.split()))
    return sentence.format_map({"text": " ".join(text.split()), **fills} if "{text}" in sentence else fills)


def blocks(rule: Rule, hit: Hit) -> bool:
    return rule.blocks if hit.blocks is None else hit.blocks
