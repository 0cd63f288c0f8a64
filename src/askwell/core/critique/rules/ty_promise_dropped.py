"""A thank-you is where promises are kept in mind: what they offered is repeated, what you owe is named."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.context import Context
from askwell.core.critique.draft import Draft
from askwell.core.critique.own_words import stems
from askwell.core.critique.rule import WARNING, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import THANK_YOU

PROMISE = wording(
    r"\b(?:promis(?:ed?|es)|offer(?:ed|s))\b",
    r"\b(?:he|she|they|i)(?:'ll| will| would|'d)? (?:send|introduce|forward|share|lend|connect|put me in touch)\b",
    r"\bto do:|\bi owe\b",
)
"""What makes a note a promise where it is not tagged as one."""


def find(draft: Draft) -> Iterator[Hit | Needs]:
    if draft.context.notes is None:
        yield Needs("notes")
        return
    written = stems([draft.core])
    for promise in _promises(draft.context):
        kept = stems([promise])
        if kept and not kept & written:
            yield Hit(fills={"promise": promise})


def _promises(context: Context) -> tuple[str, ...]:
    if context.promises:
        return context.promises
    return tuple(each for each in context.notes or () if PROMISE.stands_in(each))


rule = Rule(
    id="ty-promise-dropped",
    fault="generic-thanks",
    kinds=(THANK_YOU,),
    severity=WARNING,
    evidence=("SCHOF",),
    says="Your notes hold a promise of which this says nothing: “{promise}”.",
    why="Repeating what they offered makes it easy to keep, and naming what you owe shows that you will.",
    fix="Add one line about it.",
    finder=find,
    good=(
        Example(
            body="Hi Ava,\n\nThe seeds soaked overnight. You offered your sowing calendar, and I'd gladly copy it.",
            context={"notes": [{"text": "will lend me the sowing calendar", "tag": "promise-theirs"}]},
        ),
        Example(body="Hi Ava,\n\nThe seeds soaked overnight.", context={"notes": ["soak the seeds overnight"]}),
    ),
    bad=(
        Example(
            body="Hi Ava,\n\nThe seeds soaked overnight.",
            context={"notes": ["soak the seeds", {"text": "I send her the frost table", "tag": "promise-mine"}]},
        ),
        Example(
            body="Hi Ava,\n\nThe seeds soaked overnight.",
            context={"notes": ["soak the seeds", "She offered to introduce me to the grafting club"]},
        ),
    ),
)
