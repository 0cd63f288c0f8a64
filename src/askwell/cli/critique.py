"""`critique`, `rules`, `explain`: what a careful editor would say. Needs no table, so it starts without Django."""

from __future__ import annotations

import json
import re
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from typing import Any

from askwell.cli.desk import Desk
from askwell.cli.files import read_text
from askwell.cli.frame import Answer, Command
from askwell.cli.listing import Listing
from askwell.core.critique import RULES, Critique, Draft, Finding, Rule, critique, read_context
from askwell.core.critique.rule import HINT, Example
from askwell.core.critique.sources import SOURCES
from askwell.core.errors import NotFound, Problem, Usage
from askwell.core.outreach import KINDS

SHOWN = 5
"""Findings shown to a reader at once; a nervous writer should not be buried."""

HEADER = re.compile(r"\ASubject:[ \t]*(?P<subject>[^\r\n]*)(?:\r?\n[ \t]*(?:\r?\n|\Z)|\Z)", re.IGNORECASE)

VERDICTS = {
    "ready": "Ready: a careful editor would send it.",
    "improve": "Worth another pass before it goes.",
    "hold": "Hold it back until the errors are mended.",
}


# --- critique


def _critique_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", default="-", metavar="FILE|-", help="the message; - reads standard input")
    parser.add_argument("--kind", choices=KINDS, help="what the message is")
    parser.add_argument("--subject", default=None, help="its subject; a file may also begin with “Subject: ...”")
    parser.add_argument("--context", default=None, metavar="FILE.json", help="who it goes to, what went before")
    parser.add_argument("--all", action="store_true", help=f"show every finding, not only the first {SHOWN}")
    parser.add_argument("--jsonl", default=None, metavar="FILE|-", help="many messages, one JSON object a line")


def _critique(args: Namespace, desk: Desk) -> Answer:
    if args.jsonl is not None:
        return _many(read_text(args.jsonl))
    if args.kind is None:
        raise Usage("Say what the message is with --kind.", hint=f"Choose one of {', '.join(KINDS)}.")
    subject, body = _letter(read_text(args.file))
    context = _object(read_text(args.context)) if args.context else {}
    subject = args.subject if args.subject is not None else subject
    draft = _draft({"kind": args.kind, "subject": subject, "body": body, "context": context})
    result = critique(draft)
    return Answer(data=result, text=_told(result, draft, every=args.all), exit=_exit(result))


def _letter(text: str) -> tuple[str | None, str]:
    """The subject that a file may begin with, and the body below it."""
    found = HEADER.match(text)
    return (found["subject"].strip(), text[found.end() :]) if found else (None, text)


def _exit(result: Critique) -> int:
    return 1 if result.verdict == "hold" else 0


# --- many messages


def _many(text: str) -> Answer:
    answers = list(_answers(text))
    return Answer(data=answers, lines=True, exit=1 if any("error" in each for each in answers) else 0)


def _answers(text: str) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield _answered(line, number)


def _answered(line: str, number: int) -> dict[str, Any]:
    known: object = None
    try:
        given = _object(line)
        known = given.get("id")
        return {"id": known, **fields_of(critique(_draft(given)))}
    except Problem as problem:
        error = {"code": problem.code, "says": problem.says, "hint": problem.hint}
        return {"id": known, "line": number, "error": error}


def _object(text: str) -> Mapping[str, Any]:
    try:
        given = json.loads(text)
    except (ValueError, RecursionError) as failed:
        raise Usage(f"This is not JSON: {failed}.", hint="See `askwell critique --help`.") from failed
    if not isinstance(given, dict):
        raise Usage("This is JSON, but not an object.", hint='Begin it with "{".')
    return given


def _draft(given: Mapping[str, Any]) -> Draft:
    kind, subject, body, context = (given.get(key) for key in ("kind", "subject", "body", "context"))
    if kind not in KINDS:
        raise Usage(f"“{kind}” is no kind of message.", hint=f"Choose one of {', '.join(KINDS)}.")
    if not isinstance(body, str):
        raise Usage("The message has no body.", hint='Give the text as "body".')
    if not isinstance(subject, str | None):
        raise Usage("The subject is not text.", hint="Leave it out, or give null, when it is not known.")
    if not isinstance(context, Mapping | None):
        raise Usage("The context is not an object.", hint='Give it as {"to": {"name": ...}}.')
    if not _whole(json.dumps([subject, body, context], ensure_ascii=False)):
        raise Usage("The text holds half a character.", hint="Save it as UTF-8 again.")
    return Draft(kind=str(kind), subject=subject, body=body, context=read_context(context))


def _whole(text: str) -> bool:
    """Whether the text can be written out again: JSON lets lone surrogates through, a terminal does not."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def fields_of(result: object) -> dict[str, Any]:
    return {name: getattr(result, name) for name in result.__dataclass_fields__}  # type: ignore[attr-defined]


# --- for a reader


def _told(result: Critique, draft: Draft, *, every: bool) -> str:
    shown = result.findings if every else result.findings[:SHOWN]
    folded = len(result.findings) - len(shown)
    parts = [f"{VERDICTS[result.verdict]} ({result.score} of 100, {result.words} words)"]
    parts += [_finding(each, draft) for each in shown]
    if folded:
        parts.append(f"{folded} more; --all shows them.")
    if result.not_checked:
        parts.append("Not checked: " + ", ".join(f"{each.rule} (needs {each.needs})" for each in result.not_checked))
    return "\n\n".join(parts)


def _finding(finding: Finding, draft: Draft) -> str:
    return f"{finding.severity:<7}  {_place(finding, draft)}  {finding.rule}\n  {finding.says}\n  {finding.fix}"


def _place(finding: Finding, draft: Draft) -> str:
    if finding.part == "subject":
        return "subject"
    before = draft.body[: finding.start]
    return f"line {before.count(chr(10)) + 1}"


# --- rules and explain


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
        words="critique",
        summary="say what a careful editor would mend in a message",
        run=_critique,
        arguments=_critique_arguments,
        examples=(
            "askwell critique letter.txt --kind ask-email",
            "askwell critique - --kind ask-linkedin-note --context maria.json --json",
            "askwell critique --jsonl messages.jsonl",
        ),
        tables=False,
    ),
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
