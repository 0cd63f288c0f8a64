"""A time that is over cannot be met. It gets into a letter when a draft lies for a week."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.anatomy.dates import DATED, Day, find_days, names_day
from askwell.core.critique.checks import FIGURES, holds, where
from askwell.core.critique.draft import Draft, Sentence
from askwell.core.critique.moments import moment
from askwell.core.critique.roles.talk import asks_for_talk
from askwell.core.critique.rule import ERROR, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, CONFIRMATION, FOLLOW_UP, REPLY, TIMES

OVER = wording(
    r"\b(?:met|spoke|wrote|saw|heard|was|were|talked|read|attended|since|gave|happened|ended|posted|published|"
    r"said|emailed|"
    r"asked|sent|last)\b"
)


def find(draft: Draft) -> Iterator[Hit | Needs]:
    if not holds(draft.core, FIGURES) or not draft.core_has(DATED):
        return
    now = moment(draft.context.now)
    today = now.date() if now else None
    if today is None:
        if any(names_day(each.text) and _offers(draft, each) for each in draft.sentences):
            yield Needs("now")
        return
    for day in find_days(draft.core, now=today):
        if day.on and day.on < today and _is_offered(draft, day):
            yield Hit(start=day.start, end=day.end)


def _is_offered(draft: Draft, day: Day) -> bool:
    held = [each for each in draft.sentences if each.start <= day.start < each.end]
    return any(_offers(draft, each) for each in held)


def _offers(draft: Draft, sentence: Sentence) -> bool:
    return not sentence.has(OVER) and (sentence in draft.requests or asks_for_talk(sentence.stretch))


SPRING = {"now": "2026-03-16T09:00:00Z"}

rule = Rule(
    id="time-past",
    fault="mechanics",
    kinds=(*ASKS, FOLLOW_UP, REPLY, TIMES, CONFIRMATION),
    severity=ERROR,
    evidence=("DARTMOUTH",),
    says="“{text}” is over.",
    why="A day that has passed shows that the letter was written for another week, or for somebody else.",
    fix="Name two days that are still to come.",
    finder=where(DATED, find),
    good=(
        Example(body="Hi Una,\n\nCould I call you about peat on 20 March, for ten minutes?", context=SPRING),
        Example(body="Hi Una,\n\nWe met on 3 March. Could I call you about peat for ten minutes?", context=SPRING),
        Example(body="Hi Una,\n\nCould you tell me what was found on 3 March in the bog?", context=SPRING),
    ),
    bad=(
        Example(body="Hi Una,\n\nCould I call you about peat on 10 March, for ten minutes?", context=SPRING),
        Example(kind="times", body="Hi Una,\n\nWould 9 March or 24 March suit you for the call?", context=SPRING),
    ),
)
