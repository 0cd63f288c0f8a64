"""“Hey” is for people one knows. The counts over public lists do not mind it, the people who are asked often do."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import HINT, Example, Hit, Rule
from askwell.core.outreach import ASK_EMAIL

BREEZY = ("hey", "yo", "hiya", "howdy")


def find(draft: Draft) -> Iterator[Hit]:
    if draft.context.to and draft.context.to.known_well:
        return
    if draft.greeting and draft.greeting.word in BREEZY:
        yield Hit(start=draft.greeting.start, end=draft.greeting.start + len(draft.greeting.word), replacement="Hi")


rule = Rule(
    id="greeting-register",
    fault="over-casual",
    kinds=(ASK_EMAIL,),
    severity=HINT,
    evidence=("HAUSMAN", "BOOM-OPEN", "POSNER"),
    says="“{text}” greets a stranger like a friend.",
    why="“Hi” and “Hello” offend nobody and are answered as often; after that, follow how they sign.",
    fix="Write “Hi” or “Hello” and the name.",
    finder=find,
    good=(
        Example(body="Hello Noor,\n\nMay I ask how you chose the second mill?"),
        Example(
            body="Hey Noor,\n\nMay I ask how you chose the second mill?",
            context={"to": {"name": "Noor Haddad", "tie": "friend"}},
        ),
    ),
    bad=(
        Example(body="Hey Noor,\n\nMay I ask how you chose the second mill?"),
        Example(body="Yo Noor!\n\nMay I ask how you chose the second mill?"),
    ),
)
