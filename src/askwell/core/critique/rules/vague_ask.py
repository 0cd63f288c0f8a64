"""Specific questions get a yes, general ones get nothing: “any advice” leaves the work of asking to the reader."""

from __future__ import annotations

import re
from collections.abc import Iterator

from askwell.core.critique.checks import regex
from askwell.core.critique.draft import Draft
from askwell.core.critique.language import HOLLOW, QUESTION_TOPIC, SEARCHING, TOPIC
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE

OPEN = (
    r"\b(?:talk|chat|speak|call|connect|coffee|catch up|touch base|conversation|get acquainted|"
    r"any (?:and all )?advice|some advice|whatever advice|advice|guidance|learn (?:more|from you)|"
    r"pick your brains?|take a look|taking a look|minutes|business)\b"
)


def find(draft: Draft) -> Iterator[Hit]:
    asking = [each for each in draft.requests if regex(OPEN).search(each.text)]
    if asking and not _has_topic(draft):
        yield Hit(start=asking[0].start, end=asking[0].end)


def _has_topic(draft: Draft) -> bool:
    searching = (each.text for each in draft.sentences if SEARCHING.search(each.text))
    questions = (each.text for each in draft.sentences if "?" in each.text[-3:])
    return any(_names_one(each, TOPIC) for each in searching) or any(
        _names_one(each, QUESTION_TOPIC) for each in questions
    )


def _names_one(sentence: str, topic: re.Pattern[str]) -> bool:
    """Whether a topic begins at any word, inside another one included, and says more than everybody would."""
    begins = (topic.match(sentence, word.start()) for word in regex(r"\b[a-z]+").finditer(sentence))
    return any(found and not HOLLOW.match(found["rest"]) for found in begins)


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
