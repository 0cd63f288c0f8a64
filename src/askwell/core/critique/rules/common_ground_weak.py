"""The rarer the thing you share, the more it binds; “we are both in Berlin” binds four million."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import where
from askwell.core.critique.context import Person
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import HINT, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE
from askwell.core.text import fold

BROAD = wording(
    r"\b(?:we(?:'re| are)|both of us are|i am also|i'm also|also|both|fellow)(?: \w+)? (?:based |living |"
    r"working )?in (?:the same "
    r"(?:city|industry|field|sector|area|country)|(?-i:[A-Z])\w+)",
    r"\b(?:same|mutual|shared|common) (?:city|industry|field|sector|area|country|connections|network|group)\b",
    r"\bboth (?:of us )?(?:are )?(?:on linkedin|work in|working in|live in|interested in)\b",
    r"\bfellow (?:\w+er|professional|linkedin|engineer|marketer|manager|developer)\b",
)
TOO_SHORT = 4


def find(draft: Draft) -> Iterator[Hit | Needs]:
    to, me = draft.context.to, draft.context.me
    if not draft.core_has(BROAD):
        return
    if to is None or me is None:
        yield Needs("to.school" if to is None else "me.school")
        return
    rare = _shared(to, me)
    said = fold(draft.prose)
    if rare and not any(fold(each) in said for each in rare):
        first = draft.find_in_core(BROAD)[0]
        yield Hit(start=first.start, end=first.end, fills={"shared": rare[0]})


def _shared(to: Person, me: Person) -> list[str]:
    """What stands in the facts of both, place and plan apart."""
    broad = {fold(each) for each in (to.place, me.place, to.name, me.name, to.title, me.title, me.linkedin_plan)}
    mine = {fold(each) for each in me.facts}
    return [each for each in to.facts if len(each) >= TOO_SHORT and fold(each) in mine - broad]


GREY = {"to": {"name": "Ute Falk", "place": "Berlin", "school": "Fachschule Rahden"}}
ME = {"me": {"name": "Jan Oort", "place": "Berlin", "school": "Fachschule Rahden"}}

rule = Rule(
    id="common-ground-weak",
    fault="no-commonality-or-source",
    kinds=(ASK_EMAIL, ASK_MESSAGE),
    severity=HINT,
    evidence=("GRANT", "GOLDFARB"),
    says="“{text}” is shared by many; you also share {shared}.",
    why="An uncommon thing in common makes people kin at once, a common one hardly at all.",
    fix="Open with {shared}.",
    finder=where(BROAD, find),
    good=(
        Example(
            body="Hi Ute,\n\nWe are both from Fachschule Rahden, and we're both in Berlin.", context={**GREY, **ME}
        ),
        Example(
            body="Hi Ute,\n\nWe're both in Berlin. May I ask how you gild a frame?",
            context={"to": {"name": "Ute Falk", "place": "Berlin"}, "me": {"name": "Jan Oort", "place": "Berlin"}},
        ),
        Example(body="Hi Ute,\n\nWe're both in Berlin. May I ask how you gild a frame?"),
    ),
    bad=(
        Example(body="Hi Ute,\n\nWe're both in Berlin. May I ask how you gild a frame?", context={**GREY, **ME}),
        Example(
            body="Hi Ute,\n\nWe work in the same industry and both work in wood. May I ask how you gild a frame?",
            context={**GREY, **ME},
        ),
    ),
)
