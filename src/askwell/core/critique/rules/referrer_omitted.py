"""Somebody sent you and agreed to be named: the best reason to read on, and it is not in the letter."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.names import is_named
from askwell.core.critique.roles.being_sent import BY_SOMEBODY
from askwell.core.critique.rule import WARNING, Example, Hit, Needs, Rule
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE


def find(draft: Draft) -> Iterator[Hit | Needs]:
    to = draft.context.to
    if to is None or not to.referrer:
        if draft.core_has(BY_SOMEBODY):
            yield Needs("to.referrer")
        return
    if is_named(to.referrer, draft.prose):
        return
    if to.referrer_may_be_named is None:
        yield Needs("to.referrer_may_be_named")
    elif to.referrer_may_be_named:
        yield Hit(fills={"referrer": to.referrer})


rule = Rule(
    id="referrer-omitted",
    fault="no-commonality-or-source",
    kinds=(ASK_EMAIL, ASK_MESSAGE),
    severity=WARNING,
    evidence=("KSTATE", "FSU", "OTB"),
    says="{referrer} sent you and may be named, but the letter does not say so.",
    why="A name that they know turns a stranger into a friend's friend before the second line.",
    fix="Begin with it: “{referrer} suggested that I write to you.”",
    finder=find,
    good=(
        Example(
            body="Hi Ivo,\n\nNadia Kern suggested that I ask you how you moor a barge in a flood.",
            context={"to": {"name": "Ivo Blum", "referrer": "Nadia Kern", "referrer_may_be_named": True}},
        ),
        Example(
            body="Hi Ivo,\n\nMay I ask how you moor a barge in a flood?",
            context={"to": {"name": "Ivo Blum", "referrer": "Nadia Kern", "referrer_may_be_named": False}},
        ),
        Example(body="Hi Ivo,\n\nMay I ask how you moor a barge in a flood?"),
    ),
    bad=(
        Example(
            body="Hi Ivo,\n\nMay I ask how you moor a barge in a flood?",
            context={"to": {"name": "Ivo Blum", "referrer": "Nadia Kern", "referrer_may_be_named": True}},
        ),
        Example(
            body="Hi Ivo,\n\nA friend of yours gave me your name. May I ask how you moor a barge in a flood?",
            context={"to": {"name": "Ivo Blum", "referrer": "Nadia Kern", "referrer_may_be_named": True}},
        ),
    ),
)
