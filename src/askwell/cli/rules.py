"""`rules` and `explain`: what the critique looks for, and why. Needs no table, so it starts without Django."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command
from askwell.cli.listing import Listing
from askwell.core.critique import RULES, Rule
from askwell.core.critique.rule import HINT, Example
from askwell.core.critique.sources import SOURCES
from askwell.core.errors import NotFound


def _rules(args: Namespace, desk: Desk) -> Answer:
    rows = tuple((rule.id, rule.severity, rule.fault) for rule in RULES.values())
    data = {"rules": [_rule(each) for each in RULES.values()]}
    return Answer(data=data, text=Listing(headings=("rule", "severity", "what it looks for"), rows=rows))


def _explain_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("rule", help="a rule's name, as in `askwell rules`")


def _explain(args: Namespace, desk: Desk) -> Answer:
    rule = RULES.get(args.rule)
    if rule is None:
        raise NotFound(f"There is no rule `{args.rule}`.{_nearest(args.rule)}", hint="See `askwell rules`.")
    shown = {"good": [_example(each) for each in rule.good], "bad": [_example(each) for each in rule.bad]}
    data = {**_rule(rule), "sources": {key: SOURCES[key] for key in rule.evidence}, "examples": shown}
    return Answer(data=data, text=_explained(rule))


def _nearest(word: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, RULES, n=1)
    return f" Did you mean `{near[0]}`?" if near else ""


def _rule(rule: Rule) -> dict[str, Any]:
    shown = ("id", "fault", "kinds", "severity", "blocks", "says", "why", "fix", "evidence")
    return {name: getattr(rule, name) for name in shown}


def _example(example: Example) -> dict[str, Any]:
    return {"kind": example.kind, "subject": example.subject, "body": example.body, "context": dict(example.context)}


def _explained(rule: Rule) -> str:
    weight = "blocks sending" if rule.blocks else "is only a hint" if rule.severity == HINT else "advises; you decide"
    sources = "\n".join(f"  {key:<10}  {SOURCES[key]}" for key in rule.evidence) or "  this program's own judgement"
    return (
        f"{rule.id} ({rule.severity}, {weight})\nlooks for: {rule.fault}\nin: {', '.join(rule.kinds)}\n\n"
        f"{rule.why}\n\nWhat to do: {rule.fix}\n\n"
        f"It speaks up at:\n{_quoted(rule.bad)}\n\nIt stays silent at:\n{_quoted(rule.good)}\n\nSources:\n{sources}"
    )


def _quoted(examples: tuple[Example, ...]) -> str:
    return "\n".join(f"  - {' '.join(((each.subject or '') + ' ' + each.body).split())[:200]}" for each in examples)


commands = [
    Command(
        words="rules", summary="list the rules of the critique", run=_rules, examples=("askwell rules",), tables=False
    ),
    Command(
        words="explain",
        summary="say why a rule exists, with examples and sources",
        run=_explain,
        arguments=_explain_arguments,
        examples=("askwell explain pick-your-brain",),
        tables=False,
    ),
]
