"""One person, one letter. What goes to many is answered by none. What the text tells of others is `to-many`."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import ERROR, Example, Hit, Needs, Rule
from askwell.core.outreach import ASKS, INTRO_REQUEST


def find(draft: Draft) -> Iterator[Hit | Needs]:
    """A single name in `to` is taken for the only one, unless copies are told."""
    if draft.context.recipients is None:
        if draft.context.to is None:
            yield Needs("to")
    elif draft.context.recipients > 1:
        yield Hit(fills={"people": draft.context.recipients})


rule = Rule(
    id="mass-address",
    fault="not-personalised",
    kinds=(*ASKS, INTRO_REQUEST),
    severity=ERROR,
    evidence=("AMHERST",),
    says="This goes to {people} people at once.",
    why="A letter to a list is for nobody, and each reader leaves it to the others.",
    fix="Write to one person, with their own name and their own reason.",
    finder=find,
    form=True,
    good=(
        Example(body="Hi Oz,\n\nWhich salt road is still walked?", context={"to": {"name": "Oz Berg"}}),
        Example(body="Hi Oz,\n\nWhich salt road is still walked?", context={"to": {"name": "Oz Berg"}, "cc": []}),
    ),
    bad=(
        Example(body="Hi,\n\nWhich road is walked?", context={"to": [{"name": "Oz Berg"}, {"name": "Ida Falk"}]}),
        Example(body="Hi Oz,\n\nWhich road is walked?", context={"to": {"name": "Oz Berg"}, "bcc": ["a@b.example"]}),
    ),
)
