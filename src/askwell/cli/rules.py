"""`rules` and `explain`: what the critique looks for, and why. Need no table, so they start without Django.

A few rules are named as the fault that they look for; there the rule is explained, and says what the fault is.
`rules set` and `rules own` are about the user's own rules, and open their tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from askwell.cli import own_rules
from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command
from askwell.cli.listing import Listing
from askwell.core.critique import RULES, Preferences, Rule
from askwell.core.critique.faults import FAULTS, Fault
from askwell.core.critique.grades import GRADES, grade
from askwell.core.critique.rule import HINT, Example
from askwell.core.critique.sources import SOURCES
from askwell.core.errors import NotFound, Usage

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def _rules(args: Namespace, desk: Desk) -> Answer:
    rows = tuple((rule.id, rule.severity, rule.fault) for rule in RULES.values())
    data = {"rules": [_rule(each) for each in RULES.values()]}
    return Answer(data=data, text=Listing(headings=("rule", "severity", "what it looks for"), rows=rows))


def _own(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.rules import preferences_of

    return _set_as(preferences_of(desk.owner))


def _set_arguments(parser: ArgumentParser) -> None:
    own_rules.add_arguments(parser)
    parser.add_argument("--on", action="append", default=[], metavar="RULE", help="a rule that speaks again")


def _set(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.rules import change_rules

    if not (args.off or args.on or args.limit):
        raise Usage("Say what to change.", hint="See `askwell rules set --help`.")
    limits = own_rules.limits_of(args.limit)
    return _set_as(change_rules(desk.owner, off=args.off, on=args.on, limits=limits))


def _set_as(own: Preferences) -> Answer:
    numbers = [f"{id} {number} (usually {_usual(RULES[id])})" for id, number in own.limits.items()]
    told = [f"Silent: {', '.join(sorted(own.off))}."] if own.off else []
    told += [f"Your own numbers: {', '.join(numbers)}."] if numbers else []
    data = {"off": sorted(own.off), "limits": dict(own.limits)}
    return Answer(data=data, text="\n".join(told) or "Every rule is as usual.")


def _usual(rule: Rule) -> int | None:
    return rule.limit.usual if rule.limit else None


def _explain_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("rule", help="a rule's or a fault's name, as in `askwell rules`")


def _explain(args: Namespace, desk: Desk) -> Answer:
    if rule := RULES.get(args.rule):
        return _of_rule(rule)
    if fault := FAULTS.get(args.rule):
        return _of_fault(fault)
    raise NotFound(f"There is no rule `{args.rule}`.{_nearest(args.rule)}", hint="See `askwell rules`.")


def _of_rule(rule: Rule) -> Answer:
    shown = {"good": [_example(each) for each in rule.good], "bad": [_example(each) for each in rule.bad]}
    sources = {key: SOURCES[key] for key in rule.evidence}
    grades = {key: grade(key) for key in rule.evidence}
    return Answer(
        data={**_rule(rule), "sources": sources, "grades": grades, "examples": shown}, text=_explained(rule)
    )


def _of_fault(fault: Fault) -> Answer:
    rules = [each for each in RULES.values() if each.fault == fault.name]
    listed = "\n".join(f"  {each.id} ({each.severity})" for each in rules)
    data = {"fault": fault.name, "title": fault.title, "says": fault.says, "rules": [each.id for each in rules]}
    return Answer(
        data=data, text=f"{fault.title} ({fault.name})\n\n{fault.says}\n\nRules that look for it:\n{listed}"
    )


def _nearest(word: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, [*RULES, *FAULTS], n=1)
    return f" Did you mean `{near[0]}`?" if near else ""


def _rule(rule: Rule) -> dict[str, Any]:
    shown = ("id", "fault", "kinds", "severity", "blocks", "says", "why", "fix", "evidence")
    return {name: getattr(rule, name) for name in shown} | {"limit": rule.limit}


def _example(example: Example) -> dict[str, Any]:
    return {"kind": example.kind, "subject": example.subject, "body": example.body, "context": dict(example.context)}


def _explained(rule: Rule) -> str:
    weight = "blocks sending" if rule.blocks else "is only a hint" if rule.severity == HINT else "advises; you decide"
    return (
        f"{rule.id} ({rule.severity}, {weight})\nlooks for: {rule.fault}\nin: {', '.join(rule.kinds)}\n\n"
        f"{FAULTS[rule.fault].says}\n\nWhy this rule: {rule.why}\n\nWhat to do: {rule.fix}\n\n{_number(rule)}"
        f"It speaks up at:\n{_quoted(rule.bad)}\n\nIt stays silent at:\n{_quoted(rule.good)}\n\n{_sources(rule)}"
    )


def _number(rule: Rule) -> str:
    if rule.limit is None:
        return ""
    it = rule.limit
    return f"Its number: {it.usual} {it.unit}. You may set {it.least} to {it.most}: askwell rules set --limit.\n\n"


def _sources(rule: Rule) -> str:
    if not rule.evidence:
        return "Sources: none; this is the program's own judgement."
    rows = [f"  {grade(key)}  {key:<10}  {SOURCES[key]}" for key in rule.evidence]
    known = sorted({grade(key) for key in rule.evidence})
    return "\n".join(["Sources:", *rows, *(f"  {each}: {GRADES[each]}" for each in known)])


def _quoted(examples: tuple[Example, ...]) -> str:
    return "\n".join(f"  - {' '.join(((each.subject or '') + ' ' + each.body).split())[:200]}" for each in examples)


commands = [
    Command(
        words="rules", summary="list the rules of the critique", run=_rules, examples=("askwell rules",), tables=False
    ),
    Command(
        words="rules set",
        summary="silence a rule that advises, or set its number",
        run=_set,
        arguments=_set_arguments,
        examples=("askwell rules set --off stuffy --limit length-over=160", "askwell rules set --on stuffy"),
    ),
    Command(
        words="rules own", summary="what you have set about the rules", run=_own, examples=("askwell rules own",)
    ),
    Command(
        words="explain",
        summary="say why a rule exists, with examples and sources",
        run=_explain,
        arguments=_explain_arguments,
        examples=("askwell explain pick-your-brain", "askwell explain job-begging"),
        tables=False,
    ),
]
