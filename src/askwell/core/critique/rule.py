"""What a rule of the critique is, and what it answers. Values only: the rules stand on their shelf, `rules/`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, NamedTuple

from askwell.core.critique.context import read_context
from askwell.core.critique.draft import Draft
from askwell.core.critique.preferences import Limit
from askwell.core.critique.wording import ALWAYS
from askwell.core.values import dataclass, once

Severity = Literal["error", "warning", "hint"]
Verdict = Literal["ready", "improve", "hold"]
Part = Literal["subject", "body"]

ERROR: Severity = "error"
WARNING: Severity = "warning"
HINT: Severity = "hint"
SEVERITIES: tuple[Severity, ...] = (ERROR, WARNING, HINT)
"""The order in which findings are told."""
RANK = {severity: at for at, severity in enumerate(SEVERITIES)}

NO_FILLS: Mapping[str, object] = {}


class Hit(NamedTuple):
    """One place where a finder found something. An empty span at 0 stands for what is not there at all."""

    start: int = 0
    end: int = 0
    part: Part = "body"
    severity: Severity | None = None
    """None takes the rule's own."""
    blocks: bool | None = None
    replacement: str | None = None
    fills: Mapping[str, object] = NO_FILLS
    """What the rule's sentences name besides {text}."""


class Needs(NamedTuple):
    """What a finder would have to know and was not told."""

    fact: str


Finder = Callable[[Draft], Iterable[Hit | Needs]]


def opens(finder: Finder) -> int:
    """The bits (`Wording.may_be`) of which one is set in every draft in which a finder finds anything."""
    gates: int = getattr(finder, "opens", ALWAYS)
    return gates


class Example(NamedTuple):
    """A message that shows a rule at work. Without a kind it is of the rule's first kind."""

    body: str
    kind: str | None = None
    subject: str | None = None
    context: Mapping[str, Any] = {}

    def draft(self, *, kind: str) -> Draft:
        return Draft(kind=self.kind or kind, subject=self.subject, body=self.body, context=read_context(self.context))


@dataclass(frozen=True, kw_only=True)
class Rule:
    """`says` and `fix` may name {text} and what the finder fills in; they speak to the writer."""

    id: str
    fault: str
    kinds: tuple[str, ...]
    severity: Severity
    blocks: bool = False
    """Only for what is certain: a slot left open, a platform's limit, a fact that the context contradicts."""
    evidence: tuple[str, ...] = ()
    """Keys of `sources.SOURCES`; empty where the threshold is this house's own judgement."""
    says: str
    why: str
    fix: str
    finder: Finder
    form: bool = False
    """Looks at form alone (length, layout, links), so that it holds in any language. The others know English only."""
    limit: Limit | None = None
    """The number that a user may set; the finder asks `draft.preferences` for it. Nothing that blocks has one."""
    good: tuple[Example, ...]
    bad: tuple[Example, ...]

    @once
    def opens(self) -> int:
        """The bits of which one is set in every draft in which this finds anything; `ALWAYS` stands for all."""
        bits = opens(self.finder)
        return ALWAYS if bits & ALWAYS else bits

    @property
    def in_any_language(self) -> bool:
        """Form, and what facts prove: a slot, a limit, another name."""
        return self.form or self.blocks


@dataclass(frozen=True, kw_only=True)
class Finding:
    """`text` is what stands in `part` from `start` to `end`."""

    rule: str
    fault: str
    severity: Severity
    blocks: bool
    part: Part
    start: int
    end: int
    text: str
    says: str
    why: str
    fix: str
    replacement: str | None
    evidence: tuple[str, ...]


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """In the order in which to mend them: errors first, the subject before the body."""
    return sorted(findings, key=_place)


def _place(it: Finding) -> tuple[int, bool, int, int, str]:
    return RANK[it.severity], it.part == "body", it.start, it.end, it.rule


@dataclass(frozen=True)
class NotChecked:
    """A rule that could not be decided, and what it would have to know."""

    rule: str
    needs: str


@dataclass(frozen=True, kw_only=True)
class Critique:
    """What a careful editor says about one message. `findings` come in the order in which to mend them."""

    kind: str
    verdict: Verdict
    score: int
    words: int
    findings: tuple[Finding, ...]
    not_checked: tuple[NotChecked, ...]

    @property
    def blocks(self) -> bool:
        """Whether something certain stands in the way of sending."""
        return any(finding.blocks for finding in self.findings)
