"""The critique: what a careful editor would say about a message before it goes out. Works offline and only thinks.

`critique` runs every rule of the shelf that knows the message's kind. A rule lives in one file under `rules/` and is
found by standing there. Nothing here may guess: a rule whose facts are missing says so in `not_checked`.

As a library (docs/how-to/critique-from-python.md tells the rest):

    >>> from askwell.core.critique import Draft, critique, read_context
    >>> body = "Hi Maria, could I pick your brain about peat bogs?"
    >>> known = read_context({"to": {"name": "Marta Lopez"}})
    >>> result = critique(Draft(kind="ask-email", body=body, context=known))
    >>> result.verdict, result.blocks
    ('hold', True)
    >>> found = {each.rule: each for each in result.findings}
    >>> found["name-mismatch"].text, found["name-mismatch"].replacement
    ('Maria', 'Marta')
    >>> print(found["pick-your-brain"].fix)
    Put the question itself: “which tool would you buy first today?”
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache, lru_cache

from askwell.core import shelf
from askwell.core.critique import rules as shelf_of_rules
from askwell.core.critique.checks import Looking
from askwell.core.critique.context import Context, read_context
from askwell.core.critique.draft import Draft
from askwell.core.critique.findings import blocks, quoted, told_by
from askwell.core.critique.language import is_english
from askwell.core.critique.line_ends import in_pairs, join
from askwell.core.critique.preferences import Preferences
from askwell.core.critique.rule import (
    Critique,
    Example,
    Finder,
    Finding,
    Hit,
    Needs,
    NotChecked,
    Rule,
    in_order,
)
from askwell.core.critique.verdict import judge
from askwell.core.values import frozen

__all__ = [
    "RULES", "Context", "Critique", "Draft", "Example", "Finding", "NotChecked", "Preferences",
    "Rule", "critique", "quoted", "read_context",
]  # fmt: skip

RULES: dict[str, Rule] = {rule.id: rule for rule in shelf.load(shelf_of_rules, "rule").values()}
"""Every rule by its id, in alphabetical order."""


def critique(draft: Draft, *, rules: Mapping[str, Rule] = RULES) -> Critique:
    """The verdict on a draft, with findings in the order in which to mend them. The same draft, the same answer.

    Windows line ends are read as single ones, and of HTML the text is judged; the findings quote what was given,
    where it stands. In another language than English only form and facts are judged; every other rule stands in
    `not_checked`. A rule that the writer has switched off finds only what blocks.
    """
    if "\r\n" in draft.body:
        joined, places = join(draft.body)
        result = critique(replace(draft, body=joined), rules=rules)
        return replace(result, findings=tuple(in_pairs(each, draft.body, places) for each in result.findings))
    return _of_markup(draft, rules) if "<" in draft.body else _judged(draft, rules)


def _of_markup(draft: Draft, rules: Mapping[str, Rule]) -> Critique:
    # Imported here, because HTML is rare and its table of entities takes long to load.
    from askwell.core.critique.markup import in_markup, is_markup, take

    if not is_markup(draft.body):
        return _judged(draft, rules)
    taken = take(draft.body)
    result = _judged(replace(draft, body=taken.text), rules)
    return replace(result, findings=tuple(in_markup(each, draft.body, taken) for each in result.findings))


def _judged(draft: Draft, rules: Mapping[str, Rule]) -> Critique:
    found, not_checked = findings_in(draft, rules=rules)
    findings, score, verdict = judge(draft, found, english=is_english(draft))
    return frozen(
        Critique,
        kind=draft.kind,
        verdict=verdict,
        score=score,
        words=draft.words,
        findings=tuple(findings),
        not_checked=tuple(not_checked),
    )


def findings_in(draft: Draft, *, rules: Mapping[str, Rule] = RULES) -> tuple[list[Finding], list[NotChecked]]:
    """What each rule finds, errors first, before the whole is weighed."""
    known = _knowing(draft.kind) if rules is RULES else _for_kind(rules, draft.kind)
    may_say = draft.may_say
    if is_english(draft):
        told = [(rule, each) for opens, finder, rule in known if opens & may_say for each in finder(draft)]
    else:
        told = [(rule, each) for opens, _, rule in known for each in _in_any_language(rule, draft, opens & may_say)]
    if draft.preferences.off:
        told = [(rule, each) for rule, each in told if _is_heard(rule, each, draft.preferences.off)]
    findings = told_by([(rule, each) for rule, each in told if isinstance(each, Hit)], draft)
    return in_order(findings), [_lacking(rule.id, each.fact) for rule, each in told if isinstance(each, Needs)]


@lru_cache(maxsize=512)
def _lacking(rule: str, fact: str) -> NotChecked:
    """There are few of them, and the same ones stand under most letters."""
    return NotChecked(rule, fact)


ENGLISH = Needs("a text in English")


def _in_any_language(rule: Rule, draft: Draft, may_find: int) -> Iterable[Hit | Needs]:
    if not rule.in_any_language:
        return (ENGLISH,)
    return rule.finder(draft) if may_find else ()


def _is_heard(rule: Rule, it: Hit | Needs, off: frozenset[str]) -> bool:
    return rule.id not in off or it is ENGLISH or (isinstance(it, Hit) and blocks(rule, it))


@cache
def _knowing(kind: str) -> tuple[tuple[int, Finder, Rule], ...]:
    """The rules that know a kind of message, each with the bits without which it finds nothing."""
    return _for_kind(RULES, kind)


def _for_kind(rules: Mapping[str, Rule], kind: str) -> tuple[tuple[int, Finder, Rule], ...]:
    return tuple([(rule.opens, _at_work(rule.finder), rule) for rule in rules.values() if kind in rule.kinds])


def _at_work(finder: Finder) -> Finder:
    """What does the looking, called without a step between."""
    return finder.func if isinstance(finder, Looking) else finder
