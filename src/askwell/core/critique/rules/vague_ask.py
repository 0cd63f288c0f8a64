"""Specific questions get a yes, general ones get nothing: “any advice” leaves the work of asking to the reader."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE

OPEN = wording(
    r"\b(?:talk|chat|speak|call|connect|coffee|catch up|touch base|conversation|get acquainted|any (?:and "
    "all )?advice|some advice|whatever advice|advice|guidance|learn (?:more|from you)|pick your brains?|"
    r"take a look|taking a look|minutes|business)\b"
)


def find(draft: Draft) -> Iterator[Hit]:
    asking = [each for each in draft.requests if each.has(OPEN)]
    if asking and not draft.topics:
        yield Hit(start=asking[0].start, end=asking[0].end)


rule = Rule(
    id="vague-ask",
    fault="vague-ask",
    kinds=(ASK_EMAIL, ASK_MESSAGE),
    severity=WARNING,
    evidence=("BERNOFF", "CRAIG", "ERIN", "GRANT", "VAULT", "MIKE"),
    says="“{text}” does not say about what.",
    why="A question on something definite is a small favour; “any advice” asks them to find your question first.",
    fix="Name one or two things that only they can tell you.",
    finder=find,
    good=(
        Example(body="Hi Bo,\n\nI fit kitchens. Could we talk for 15 minutes about how you priced your first boat?"),
        Example(
            body=(
                "Hi Bo,\n\nI fit kitchens. I'm curious what changed when you went to boats. Could I call for ten "
                "minutes?"
            )
        ),
    ),
    bad=(
        Example(body="Hi Bo,\n\nI fit kitchens and follow your work. I'd love to chat sometime."),
        Example(body="Hi Bo,\n\nI'm a student. I would welcome any advice you may have about your career."),
        Example(body="Hi Bo,\n\nCould we talk?"),
    ),
)
