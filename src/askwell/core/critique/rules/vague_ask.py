"""Specific questions get a yes, general ones get nothing: “any advice” leaves the work of asking to the reader."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft, Sentence
from askwell.core.critique.roles.talk import only_if_preferred
from askwell.core.critique.roles.topic import asks_for_anything
from askwell.core.critique.rule import HINT, WARNING, Example, Hit, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE, ASK_NOTE, INTRO_REQUEST

NOBODY_SPECIAL = wording(
    r"\b(?:useful|good|great|valuable|helpful|beneficial) (?:\w+ ){0,3}to (?:know|meet|talk to|connect with)\b",
    r"\b(?:learn|know|hear) more about (?:her|him|them)\b",
    r"\bany(?:one|body) (?:in your network|you know who|(?:who(?:'s| is| might| could| may)|senior|useful|"
    r"relevant))\b",
    r"\b(?:get|be) on (?:her|his|their) radar\b",
    r"\b(?:explore|discuss|find) (?:possible |potential |any )?(?:opportunities|synergies)\b",
)
"""Why an introduction is wanted, when there is no more to it than that."""


def find(draft: Draft) -> Iterator[Hit]:
    """Who says why them and how long has half said about what; then it is a hint."""
    if draft.kind == INTRO_REQUEST:
        yield from (Hit(start=each.start, end=each.end) for each in draft.find_in_core(NOBODY_SPECIAL)[:1])
        return
    asked = None if draft.topics else _asked(draft)
    if asked:
        known = draft.reasons and draft.durations
        yield Hit(start=asked.start, end=asked.end, severity=HINT if known else WARNING)


def _asked(draft: Draft) -> Sentence | None:
    """The request that is vague; in a letter with a reason only what is hollow is."""
    if draft.reasons and draft.kind == ASK_NOTE:
        return None
    if draft.talk_request and not draft.reasons:
        return draft.talk_request
    hollow = next(filter(_hollow, draft.requests), None)
    return hollow and (draft.talk_request or hollow)


def _hollow(request: Sentence) -> bool:
    return request.stretch.once(asks_for_anything) and not only_if_preferred(request.stretch)


rule = Rule(
    id="vague-ask",
    fault="vague-ask",
    kinds=(ASK_EMAIL, ASK_MESSAGE, ASK_NOTE, INTRO_REQUEST),
    severity=WARNING,
    evidence=("BERNOFF", "CRAIG", "ERIN", "GRANT", "VAULT", "MIKE"),
    says="“{text}” does not say about what.",
    why="A question on something definite is a small favour; “any advice” asks them to find your question first.",
    fix="Name one or two things that only they can tell you.",
    finder=find,
    good=(
        Example(body="Hi Bo,\n\nYou fitted boats first. Could I ask you about that for ten minutes by phone?"),
        Example(body="Hi Bo,\n\nI fit kitchens and would like to know how long a galley takes. Is Friday good?"),
        Example(kind="ask-linkedin-note", body="Hi Bo, your galley photos hang in our shop. I'd be glad to connect."),
        Example(body="Hi Bo,\n\nI fit kitchens. Could we talk for 15 minutes about how you priced your first boat?"),
        Example(
            body=(
                "Hi Bo,\n\nI fit kitchens. I'm curious what changed when you went to boats. Could I call for "
                "ten "
                "minutes?"
            )
        ),
    ),
    bad=(
        Example(kind="intro-request", body="Hi Bo,\n\nCould you introduce me to Meg? She'd be useful to know."),
        Example(body="Hi Bo,\n\nI fit kitchens. Could we talk for ten minutes about your path in the field?"),
        Example(body="Hi Bo,\n\nI fit kitchens and follow your work. I'd love to chat sometime."),
        Example(body="Hi Bo,\n\nI'm a student. I would welcome any advice you may have about your career."),
        Example(body="Hi Bo,\n\nCould we talk?"),
    ),
)
