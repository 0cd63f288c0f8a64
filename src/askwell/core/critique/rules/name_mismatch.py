"""A wrong name is read before anything else and shows a copied letter. Only the known name can prove it."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.names import goes_by, name_parts
from askwell.core.critique.rule import ERROR, Example, Hit, Needs, Rule
from askwell.core.outreach import KINDS


def find(draft: Draft) -> Iterator[Hit | Needs]:
    to = draft.context.to
    if to is None or not to.name:
        yield Needs("to.name")
        return
    greeted = draft.greeting.name if draft.greeting else None
    if greeted is None or not name_parts(greeted.text):
        return
    match goes_by(greeted.text, to):
        case None:
            yield Needs("to.name in the alphabet of the greeting")
        case False:
            fills = {"name": to.name}
            yield Hit(start=greeted.start, end=greeted.end, replacement=to.first_name, fills=fills)


MARIA = {"to": {"name": "Maria Lopez-García", "employer": "Tidewater"}}

rule = Rule(
    id="name-mismatch",
    fault="wrong-or-missing-name",
    kinds=KINDS,
    severity=ERROR,
    blocks=True,
    evidence=("SCHOF",),
    says="You greet “{text}”, but this goes to {name}.",
    why="A wrong or misspelt name is the first thing seen, and says that the letter was meant for somebody else.",
    fix="Write the name as they write it.",
    finder=find,
    good=(
        Example(body="Hi Maria,\n\nThank you for Monday.", context=MARIA),
        Example(body="Dear Ms. Lopez-Garcia,\n\nThank you for Monday.", context=MARIA),
        Example(body="Hi Bob,\n\nThank you for Monday.", context={"to": {"name": "Robert Hale"}}),
        Example(body="Good morning,\n\nThank you for Monday.", context=MARIA),
        Example(body="Hi T.J.,\n\nThank you for Monday.", context={"to": {"name": "Thomas James Reed"}}),
    ),
    bad=(
        Example(body="Hi Mario,\n\nThank you for Monday.", context=MARIA),
        Example(body="Dear Ms. Petersen,\n\nThank you for Monday.", context=MARIA),
    ),
)
