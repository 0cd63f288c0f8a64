"""From a hit to a finding: what it quotes, and what its rule says of that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from askwell.core.critique.draft import Draft
from askwell.core.critique.reading import Memory
from askwell.core.critique.rule import Finding, Hit, Rule
from askwell.core.text import end_of_word
from askwell.core.values import frozen

Known = tuple[Rule, Hit, Finding]


def told_by(hits: Iterable[tuple[Rule, Hit]], draft: Draft) -> list[Finding]:
    """What the rules say of their hits. While somebody types, most of it is what they said at the last key press."""
    if not isinstance(draft.read, Memory):
        return [_finding(rule, hit, *quoted(hit, draft)) for rule, hit in hits]
    last = draft.read.told
    known = [_as_before(last, rule, hit, *quoted(hit, draft)) for rule, hit in hits]
    draft.read.told = {(each[2].rule, each[2].start, each[2].text): each for each in known}
    return [finding for _, _, finding in known]


def _as_before(last: Mapping[object, Known], rule: Rule, hit: Hit, end: int, text: str) -> Known:
    """What was said the last time, where the same rule hits the same words at the same place."""
    known = last.get((rule.id, hit.start, text))
    if known is not None and known[0] is rule and known[1] == hit:
        return known
    return rule, hit, _finding(rule, hit, end, text)


def _finding(rule: Rule, hit: Hit, end: int, text: str) -> Finding:
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
    source = (draft.subject or "") if hit.part == "subject" else draft.body
    end = hit.end if hit.replacement is not None else end_of_word(source, hit.end)
    return end, source[hit.start : end]


def _filled(sentence: str, fills: Mapping[str, object], text: str) -> str:
    """A sentence of a rule, with what it names. That text is on one line there; it may be the whole letter."""
    if not fills:
        return sentence.replace("{text}", " ".join(text.split()))
    return sentence.format_map({"text": " ".join(text.split()), **fills} if "{text}" in sentence else fills)


def blocks(rule: Rule, hit: Hit) -> bool:
    return rule.blocks if hit.blocks is None else hit.blocks
