"""The house's own critique reads what the house composes: with its gaps filled well, each draft is ready to send."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from askwell.core.compose import Material, compose, fill, gaps
from askwell.core.contacts import Position
from askwell.core.critique import Draft, critique, read_context
from askwell.core.outreach import ASKS, KINDS
from tests.core.compose.people import SAM, TALK, contact, everything, material

ANSWERS = {
    "something of theirs": "Your post on testing spreadsheets changed how I hand over my own results",
    "drew you to their work": "Your post on testing spreadsheets changed how I hand over results",
    "that drew you": "your post on testing spreadsheets",
    "your news": "I'm still at the lab, and the choir misses your tenor",
    "is new": "I tried your spreadsheet checks on our own figures, and three of them failed",
    "next because": "I'll trace our weekly report back to its raw files by Friday",
    "you did with it": "I traced our weekly report back and found a broken import",
    "they know each other": "you and Ines ran the reading group",
    "times that suit": "Tuesday 9 June at 10:00 or Thursday 11 June at 15:30, both UK time",
    "you may write again": "in September",
    "name they gave": "Tom Reed",
    "your answer": "I'm mostly curious how the first year felt",
    "your application": "junior analyst at the city archive",
    "when you need": "4 September",
    "piece of your work": "the sensor report you read in July",
    "how you will meet": "I'll call you on the number in your signature",
}
REPLIES = ("yes", "no", "later", "referred", "question")
ME: dict[str, Any] = {"name": SAM.name, "school": "University of Leeds", "linkedin_plan": "free"}


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"reply"}))
def test_a_draft_with_its_gaps_filled_well_is_ready(kind: str) -> None:
    for facts in _people(kind):
        assert _verdict(kind, facts) == "ready"


@pytest.mark.parametrize("reply", REPLIES)
def test_an_answer_with_its_gaps_filled_well_is_ready(reply: str) -> None:
    for facts in _people("reply"):
        answering = replace(facts, replying_to=reply, conversation_at=None)
        assert _verdict("reply", answering) == "ready"


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_draft_with_a_gap_left_open_is_blocked(kind: str) -> None:
    draft = compose(kind, everything())

    found = critique(Draft(kind=kind, subject=draft.subject, body=draft.body)).findings

    assert any(each.blocks for each in found) == bool(draft.gaps)


def test_asks_by_email_to_eight_alumni_are_not_near_identical() -> None:
    bodies = [_filled("ask-email", material(_alum(n))) for n in range(8)]

    for n, body in enumerate(bodies):
        context = read_context({"others": bodies[:n] + bodies[n + 1 :]})
        rules = {each.rule for each in critique(Draft(kind="ask-email", body=body, context=context)).findings}
        assert "near-duplicate" not in rules


def _alum(n: int) -> Any:
    return contact(id=f"a{n}", name=f"Alum{n} Doe", positions=(Position(employer=f"Firm {n}", title="Data Analyst"),))


def _people(kind: str) -> Iterator[Material]:
    """Alumni, strangers with a fact on record, strangers without, and friends; several of each for the wordings."""
    for n in range(8):
        for more in ({}, {"facts": (TALK,)}, {"education": ()}, {"tie": "friend"}):
            person = contact(id=f"c{n}", **more)
            yield material(person) if kind in ASKS else replace(everything(), contact=person)


def _verdict(kind: str, facts: Material) -> str:
    draft = compose(kind, facts)
    context = read_context(_context(kind, facts))
    return critique(Draft(kind=kind, subject=draft.subject, body=_filled(kind, facts), context=context)).verdict


def _context(kind: str, facts: Material) -> dict[str, Any]:
    to = facts.connector if kind == "intro-request" and facts.connector else facts.contact
    known = {"name": to.name, "employer": to.employer, "title": to.title, "school": "University of Leeds"}
    told: dict[str, Any] = {"to": known, "me": ME, "notes": [each.text for each in facts.takeaways]}
    if facts.replying_to:
        told["replying_to"] = facts.replying_to
    if facts.earlier:
        told["earlier"] = [{"kind": "ask-email", "sent_at": "2026-06-01T10:00:00+00:00", "body": "Hi Ines, ..."}]
    return told


def _filled(kind: str, facts: Material) -> str:
    body = compose(kind, facts).body
    while gaps(body):
        asks = gaps(body)[0].asks
        body = fill(body, 1, next(answer for words, answer in ANSWERS.items() if words in asks))
    return body
