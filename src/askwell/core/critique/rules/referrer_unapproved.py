"""A name lent without asking costs its owner something. Ask “may I use your name?” first."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.names import is_named
from askwell.core.critique.roles.being_sent import BY_NAME
from askwell.core.critique.rule import ERROR, WARNING, Example, Hit, Needs, Rule
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE, ASK_NOTE, FOLLOW_UP


def find(draft: Draft) -> Iterator[Hit | Needs]:
    to = draft.context.to
    if to is None or not to.referrer:
        if draft.core_has(BY_NAME):
            yield Needs("to.referrer")
        return
    if to.referrer_may_be_named:
        return
    place = is_named(to.referrer, draft.prose)
    if place:
        refused = to.referrer_may_be_named is False
        known = "does not want to be named" if refused else "has not been asked whether you may"
        yield Hit(
            start=place.start(),
            end=place.end(),
            severity=ERROR if refused else WARNING,
            blocks=refused,
            fills={"known": known},
        )


rule = Rule(
    id="referrer-unapproved",
    fault="intrusive",
    kinds=(ASK_EMAIL, ASK_NOTE, ASK_MESSAGE, FOLLOW_UP),
    severity=ERROR,
    evidence=("OTB",),
    says="You name {text}, who {known}.",
    why="Their name vouches for you, so it is theirs to lend. Most say yes at once, and some add a word for you.",
    fix="Ask them first; until then, say what made you write without the name.",
    finder=find,
    good=(
        Example(
            body="Hi Ivo,\n\nNadia Kern suggested that I ask you how you moor a barge.",
            context={"to": {"name": "Ivo Blum", "referrer": "Nadia Kern", "referrer_may_be_named": True}},
        ),
        Example(
            body="Hi Ivo,\n\nMay I ask how you moor a barge?",
            context={"to": {"name": "Ivo Blum", "referrer": "Nadia Kern", "referrer_may_be_named": False}},
        ),
        Example(body="Hi Ivo,\n\nNadia Kern suggested that I ask you how you moor a barge."),
    ),
    bad=(
        Example(
            body="Hi Ivo,\n\nNadia Kern suggested that I ask you how you moor a barge.",
            context={"to": {"name": "Ivo Blum", "referrer": "Nadia Kern", "referrer_may_be_named": False}},
        ),
        Example(
            body="Hi Ivo,\n\nNadia told me that you moor barges. How?",
            context={"to": {"name": "Ivo Blum", "referrer": "Nadia Kern"}},
        ),
    ),
)
