"""A wrong name is read before anything else and shows a copied letter. Facts prove it, and so do two names in one."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.anatomy.greeting import find_greeting
from askwell.core.critique.anatomy.span import Span
from askwell.core.critique.context import Person
from askwell.core.critique.draft import Draft
from askwell.core.critique.names import goes_by, misspelt, name_parts
from askwell.core.critique.rule import ERROR, WARNING, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import KINDS

ADDRESSED_LATER = wording(
    r"\b(?:thanks|thank you|regards|sincerely|dear|hello|hi)(?: so much| again| very much)?,? "
    r"(?P<name>(?-i:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor)\b\.?(?: (?:or|/) (?:Mrs|"
    r"Ms)\.?)? (?-i:[A-Z])[\w'-]{1,30})(?=[.,!:]|$)",
)


def find(draft: Draft) -> Iterator[Hit | Needs]:
    greeted = draft.greeting.name if draft.greeting else None
    if greeted and name_parts(greeted.text):
        yield from _against_itself(draft, greeted)
    to = draft.context.to
    if to is None or not to.name:
        yield Needs("to.name")
    elif greeted and name_parts(greeted.text):
        yield from _against_facts(draft, greeted, to)


def _against_itself(draft: Draft, greeted: Span) -> Iterator[Hit]:
    """Somebody else is thanked at the end than was greeted at the top."""
    known = Person(name=greeted.text)
    for found in draft.find(ADDRESSED_LATER):
        start, end = found.start + found.match.start("name") - found.match.start(), found.end
        if start >= greeted.end and goes_by(found.match["name"], known) is False:
            yield Hit(
                start=start,
                end=end,
                severity=WARNING,
                blocks=False,
                fills={"name": f"“{greeted.text}” at the top", "hint": ""},
            )


def _against_facts(draft: Draft, greeted: Span, to: Person) -> Iterator[Hit | Needs]:
    match goes_by(greeted.text, to):
        case None:
            yield Needs("to.name in the alphabet of the greeting")
        case False:
            fills = {"name": to.name, "hint": _hint(draft, greeted.text, to)}
            yield Hit(start=greeted.start, end=greeted.end, replacement=to.first_name, fills=fills)


def _hint(draft: Draft, greeted: str, to: Person) -> str:
    if misspelt(greeted, to):
        return " It looks like a slip of the hand."
    if any(set(name_parts(greeted)) & set(_greeted_in(other)) for other in draft.context.others or ()):
        return " That is the name in another letter of yours."
    return ""


def _greeted_in(body: str) -> tuple[str, ...]:
    greeting = find_greeting(body[:200])
    return name_parts(greeting.name.text) if greeting and greeting.name else ()


MARIA = {"to": {"name": "Maria Lopez-García", "employer": "Tidewater"}}

rule = Rule(
    id="name-mismatch",
    fault="wrong-or-missing-name",
    kinds=KINDS,
    severity=ERROR,
    blocks=True,
    evidence=("SCHOF",),
    says="You write “{text}”, but this goes to {name}.{hint}",
    why="A wrong or misspelt name is the first thing seen, and says that the letter was meant for somebody else.",
    fix="Write the name as they write it.",
    finder=find,
    good=(
        Example(body="Hi Maria,\n\nThank you for Monday.", context=MARIA),
        Example(body="Dear Ms. Lopez-Garcia,\n\nThank you for Monday.", context=MARIA),
        Example(body="Hi Bob,\n\nThank you for Monday.", context={"to": {"name": "Robert Hale"}}),
        Example(body="Good morning,\n\nThank you for Monday.", context=MARIA),
        Example(body="Hi T.J.,\n\nThank you for Monday.", context={"to": {"name": "Thomas James Reed"}}),
        Example(body="Dear Ms. Hale,\n\nMay I ask how you age a violin?\n\nThank you, Ms. Hale."),
        Example(body="Hi Maria,\n\nYou were right to thank Mr. Petersen. May I ask how he built the mould?"),
    ),
    bad=(
        Example(body="Hi Mario,\n\nThank you for Monday.", context=MARIA),
        Example(body="Dear Ms. Petersen,\n\nThank you for Monday.", context=MARIA),
        Example(
            body="Hi Tove,\n\nMay I ask how you age a violin?",
            context={**MARIA, "others": ["Hi Tove,\n\nMay I ask how you age a cello?"]},
        ),
        Example(body="Dear Ms. Hale,\n\nMay I ask how you age a violin?\n\nThanks, Mr. Bruun!"),
    ),
)
