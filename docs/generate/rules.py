"""The page of rules: each with its reason, its fix, its examples and its sources."""

from __future__ import annotations

import json
from collections.abc import Iterable

from askwell.core.critique import RULES, Example, Rule
from askwell.core.critique.sources import SOURCES

from .markdown import fenced, listed, row


def rules() -> str:
    table = ["| rule | weight | the fault it looks for |", "|---|---|---|"]
    table += [row(f"[{each.id}](#{each.id})", _weight(each), each.fault) for each in RULES.values()]
    return "\n\n".join([f"{len(RULES)} rules stand on the shelf.", "\n".join(table), *map(_rule, RULES.values())])


def _rule(it: Rule) -> str:
    sources = "; ".join(f"{key}, {SOURCES[key]}" for key in it.evidence) or "this program's own judgement"
    return "\n\n".join(
        [
            f"## {it.id}",
            f"Looks for *{it.fault}* in {listed(it.kinds)}. {_weight(it).capitalize()}.",
            f"**Why.** {it.why}",
            f"**What to do.** {it.fix}",
            f"It speaks up at:\n\n{_examples(it.bad, it)}",
            f"It stays silent at:\n\n{_examples(it.good, it)}",
            f"Evidence: {sources}.",
        ]
    )


def _weight(it: Rule) -> str:
    return (
        "blocks sending"
        if it.blocks
        else {"error": "error, advises", "warning": "warns", "hint": "hints"}[it.severity]
    )


def _examples(shown: Iterable[Example], rule: Rule) -> str:
    return "\n\n".join(fenced(_example(each, rule)) for each in shown)


def _example(it: Example, rule: Rule) -> str:
    head = [f"kind: {it.kind}"] if it.kind and it.kind != rule.kinds[0] else []
    head += [f"known: {json.dumps(dict(it.context), ensure_ascii=False)}"] if it.context else []
    head += [f"Subject: {it.subject}"] if it.subject is not None else []
    return "\n".join([*head, *([""] if head else []), it.body])
