"""Findings as SARIF 2.1.0, the form in which code scanners hand their results on. Columns are code points."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from askwell import __version__
from askwell.cli.letters import Letter
from askwell.core.critique import RULES, Critique, Finding, Rule
from askwell.core.errors import Problem

LEVELS = {"error": "error", "warning": "warning", "hint": "note"}
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def log(judged: Sequence[tuple[Letter, Critique]], troubles: Sequence[tuple[str, Problem]] = ()) -> str:
    """One run over some files. `troubles` are the files that could not be read."""
    found = {each.rule for _, critique in judged for each in critique.findings}
    rules = [rule for rule in RULES.values() if rule.id in found]
    index = {rule.id: number for number, rule in enumerate(rules)}
    run = {
        "tool": {"driver": {"name": "Askwell", "semanticVersion": __version__, "rules": [*map(_rule, rules)]}},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(troubles)],
        "artifacts": [{"location": _location(letter.name)} for letter, _ in judged],
        "results": [
            _result(each, letter, index[each.rule]) for letter, critique in judged for each in critique.findings
        ],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": f"Looks for: {rule.fault}"},
        "fullDescription": {"text": rule.why},
        "help": {"text": f"askwell explain {rule.id}"},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": [rule.fault], "evidence": list(rule.evidence)},
    }


def _result(finding: Finding, letter: Letter, index: int) -> dict[str, Any]:
    location = {"artifactLocation": _location(letter.name), "region": _region(finding, letter)}
    result = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": LEVELS[finding.severity],
        "message": {"text": f"{finding.says} {finding.fix}"},
        "locations": [{"physicalLocation": location}],
        "properties": {"blocks": finding.blocks, "why": finding.why},
    }
    if finding.replacement is not None and letter.place_of(finding):
        result["fixes"] = [_fix(finding, location)]
    return result


def _fix(finding: Finding, location: dict[str, Any]) -> dict[str, Any]:
    change = {"deletedRegion": location["region"], "insertedContent": {"text": finding.replacement}}
    return {
        "description": {"text": finding.fix},
        "artifactChanges": [{"artifactLocation": location["artifactLocation"], "replacements": [change]}],
    }


def _region(finding: Finding, letter: Letter) -> dict[str, int]:
    """What is missing has no columns: it is told of a whole line."""
    place = letter.place_of(finding)
    if place is None:
        return {"startLine": letter.line_of(finding)}
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _location(name: str) -> dict[str, str]:
    if name == "-":
        return {"uri": "stdin"}
    path = PurePath(name)
    return {"uri": path.as_uri() if path.is_absolute() else quote(path.as_posix())}


def _invocation(troubles: Iterable[tuple[str, Problem]]) -> dict[str, Any]:
    told = [
        {
            "level": "error",
            "message": {"text": f"{problem.says} {problem.hint}".strip()},
            "locations": [{"physicalLocation": {"artifactLocation": _location(name)}}],
        }
        for name, problem in troubles
    ]
    return {"executionSuccessful": not told, "toolExecutionNotifications": told}
