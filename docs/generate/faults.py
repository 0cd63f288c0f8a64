"""The pages of faults, one each: what the fault does to the reader, and the rules that look for it.

What a rule weighs, says and needs is not copied from its fields but seen while it runs on its own examples.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from askwell.core import shelf
from askwell.core.critique import RULES, Draft, Example, Rule, quoted
from askwell.core.critique import rules as shelf_of_rules
from askwell.core.critique.faults import FAULTS
from askwell.core.critique.grades import GRADES, grade
from askwell.core.critique.rule import SEVERITIES, Hit, Needs, Severity
from askwell.core.critique.sources import SOURCES
from askwell.core.outreach import KINDS

from .limits import limits
from .markdown import fenced, listed, row, says

PAGES = Path(__file__).parents[1] / "reference" / "faults"
FRAME = '<!-- [[[cog\nimport generate\n\nprint(generate.fault("{name}"))\n]]] -->\n<!-- [[[end]]] -->\n'
MODULES: dict[str, ModuleType] = {
    rule.id: import_module(f"{shelf_of_rules.__name__}.{name}")
    for name, rule in shelf.load(shelf_of_rules, "rule").items()
}
"""The file of each rule, by the rule's id."""

REPEATED = re.compile(r"(.+?)\1{3,}")
WORTH_FOLDING = 60
"""Characters; "!!!!" stays as it is."""

WEIGHTS = {"error": "is an error (advises)", "warning": "warns", "hint": "hints"}


@dataclass(frozen=True, kw_only=True)
class Seen:
    """One place where a rule spoke up, with what it said there."""

    severity: Severity
    blocks: bool
    says: str
    fix: str


def write_missing(pages: Path = PAGES) -> list[str]:
    """A frame for each fault that has no page yet, for cog to fill. The names of those that were missing."""
    missing = [name for name in FAULTS if not (pages / f"{name}.md").exists()]
    pages.mkdir(exist_ok=True)
    for name in missing:
        (pages / f"{name}.md").write_text(FRAME.format(name=name))
    return missing


def fault(name: str) -> str:
    it = FAULTS[name]
    rules = [each for each in RULES.values() if each.fault == name]
    looking = "One rule looks" if len(rules) == 1 else f"{len(rules)} rules look"
    return "\n\n".join(
        [
            f"# {it.title}",
            it.says,
            f"{looking} for `{name}`. The other faults are in [the list of rules](../rules.md).",
            *map(_rule, rules),
        ]
    )


def weight(it: Rule) -> str:
    """All that it weighs on its own examples, lightest first: "hints or blocks sending"."""
    weighed = {(each.severity, each.blocks) for each in seen(it)}
    ordered = sorted(weighed, key=lambda each: (each[1], -SEVERITIES.index(each[0])))
    return " or ".join(
        dict.fromkeys("blocks sending" if blocks else WEIGHTS[severity] for severity, blocks in ordered)
    )


def _rule(it: Rule) -> str:
    shown = next(seen(it), None)
    parts = [
        f"## {it.id}",
        says(MODULES[it.id]),
        f"**Says.** {shown.says if shown else it.says}",
        f"**Why.** {it.why}",
        f"**What to do.** {shown.fix if shown else it.fix}",
        f"**Weight.** {weight(it).capitalize()}.",
        f"**In.** {_where(it)}.",
        limits(MODULES[it.id]),
        _to_set(it),
        f"**Has to know.** {_known(it)}",
        f"It speaks up at:\n\n{_examples(it.bad, it)}",
        f"It stays silent at:\n\n{_examples(it.good, it)}",
        _sources(it),
    ]
    return "\n\n".join(filter(None, parts))


def seen(it: Rule) -> Iterator[Seen]:
    """What it finds in its bad examples, each by itself: what the whole letter makes of it is another question."""
    for example in it.bad:
        draft = example.draft(kind=it.kinds[0])
        yield from (_seen(it, each, draft) for each in it.finder(draft) if isinstance(each, Hit))


def _seen(it: Rule, hit: Hit, draft: Draft) -> Seen:
    _, text = quoted(hit, draft)
    shown = {"text": " ".join(text.split()), **hit.fills}
    return Seen(
        severity=hit.severity or it.severity,
        blocks=it.blocks if hit.blocks is None else hit.blocks,
        says=it.says.format_map(shown),
        fix=it.fix.format_map(shown),
    )


def _where(it: Rule) -> str:
    kinds = "Every kind of message" if set(it.kinds) == set(KINDS) else listed(it.kinds)
    return f"{kinds}, in any language" if it.in_any_language else f"{kinds}, in English"


def _to_set(it: Rule) -> str:
    """The number that a user may set."""
    own = it.limit
    return f"**Yours to set.** At most {own.usual} {own.unit}; from {own.least} to {own.most}." if own else ""


# --- what it has to know


def _known(it: Rule) -> str:
    needs = sorted(_needs(it))
    if needs:
        return f"{listed(needs)}. Without it, what hangs on it is *not checked*."
    told = sorted({fact for each in (*it.bad, *it.good) for fact in _facts(each.context)})
    return f"Nothing but the text. Told {listed(told)}, it heeds that." if told else "Nothing but the text."


def _needs(it: Rule) -> set[str]:
    """What it asks for when it is told nothing, and nothing but the subject."""
    bare = (
        Draft(kind=each.kind or it.kinds[0], subject=subject, body=each.body)
        for each in (*it.bad, *it.good)
        for subject in (None, each.subject)
    )
    return {each.fact for draft in bare for each in it.finder(draft) if isinstance(each, Needs)}


def _facts(context: Mapping[str, Any]) -> Iterator[str]:
    for name, known in context.items():
        yield from (f"{name}.{field}" for field in known) if isinstance(known, Mapping) else (name,)


# --- examples and sources


def _examples(shown: Iterable[Example], rule: Rule) -> str:
    return "\n\n".join(fenced(_example(each, rule)) for each in shown)


def _example(it: Example, rule: Rule) -> str:
    head = [f"kind: {it.kind}"] if it.kind and it.kind != rule.kinds[0] else []
    head += [f"known: {json.dumps(dict(it.context), ensure_ascii=False)}"] if it.context else []
    head += [f"Subject: {it.subject}"] if it.subject is not None else []
    return REPEATED.sub(_once, "\n".join([*head, *([""] if head else []), it.body]))


def _once(found: re.Match[str]) -> str:
    """What an example says again and again to become long, said once."""
    times = len(found.group()) // len(found[1])
    return found.group() if len(found.group()) < WORTH_FOLDING else f"{found[1].strip()} [{times} times]"


def _sources(it: Rule) -> str:
    if not it.evidence:
        return "**Sources.** None; this is the program's own judgement."
    rows = [row(key, _address(SOURCES[key]), f"{grade(key)}, {GRADES[grade(key)]}") for key in it.evidence]
    return "\n".join(["**Sources.**", "", "| key | where | how far it carries |", "|---|---|---|", *rows])


def _address(source: str) -> str:
    return f"[{source}](https://{source})" if re.match(r"[\w-]+(\.[\w-]+)+(/|$)", source) else source
