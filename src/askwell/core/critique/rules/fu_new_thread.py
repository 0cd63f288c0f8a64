"""A follow-up under a new subject makes them search for the first letter; an answer to it brings it along."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import HINT, WARNING, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import FOLLOW_UP, ON_LINKEDIN

PREFIX = wording(r"\A\s{0,9}(?:re|aw|sv|antw|rif|odp|fwd?)\s?:\s{0,9}")


def find(draft: Draft) -> Iterator[Hit | Needs]:
    if not draft.subject:
        return
    if draft.context.earlier is None:
        yield Needs("earlier")
        return
    first = next((each for each in draft.context.earlier if each.kind != FOLLOW_UP), None)
    if first is None or first.kind in ON_LINKEDIN or _bare(draft.subject) == _bare(first.subject or ""):
        return
    if first.subject or not draft.about.has(PREFIX):
        yield Hit(
            part="subject",
            end=len(draft.subject),
            severity=WARNING if first.subject else HINT,
            replacement=f"Re: {first.subject}" if first.subject else None,
        )


def _bare(subject: str) -> str:
    for each in PREFIX.expressions:
        subject = each.regex.sub("", subject)
    return " ".join(subject.split()).casefold()


ASKED = {"earlier": [{"kind": "ask-email", "subject": "Your talk on tides", "body": "Could I ask?"}]}

rule = Rule(
    id="fu-new-thread",
    fault="no-reference-to-earlier-message",
    kinds=(FOLLOW_UP,),
    severity=WARNING,
    evidence=("WSP", "DUKE-G"),
    says="“{text}” is not the subject that you wrote under.",
    why="In the same thread your first letter lies right below, and nobody has to remember it.",
    fix="Answer your own mail, and leave the subject as it was.",
    finder=find,
    good=(
        Example(subject="Re: Your talk on tides", body="Hi Mo,\n\nI wrote last week about tides.", context=ASKED),
        Example(subject="RE:  your talk on tides", body="Hi Mo,\n\nI wrote last week about tides.", context=ASKED),
        Example(
            subject="From the tide table to the pier",
            body="Hi Mo,\n\nI wrote last week about tides.",
            context={"earlier": [{"kind": "ask-linkedin-message", "body": "Could I ask?"}]},
        ),
    ),
    bad=(
        Example(subject="Following up", body="Hi Mo,\n\nI wrote last week about tides.", context=ASKED),
        Example(
            subject="Tides again",
            body="Hi Mo,\n\nI wrote last week about tides.",
            context={"earlier": [{"kind": "ask-email", "body": "Could I ask?"}]},
        ),
    ),
)
