"""A mail without a subject looks like a mistake or like spam."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Needs, Rule
from askwell.core.outreach import ASK_EMAIL, INTRO_REQUEST, REFERENCE_REQUEST


def find(draft: Draft) -> Iterator[Hit | Needs]:
    if draft.subject is None:
        yield Needs("subject")
    elif not draft.subject.strip():
        yield Hit(part="subject")


rule = Rule(
    id="subject-missing",
    fault="mechanics",
    kinds=(ASK_EMAIL, INTRO_REQUEST, REFERENCE_REQUEST),
    severity=WARNING,
    evidence=("BOOM",),
    says="The subject is empty.",
    why="Of mails without a subject one in seven was answered.",
    fix="Name the link and the topic, in three to eight words.",
    finder=find,
    form=True,
    good=(Example(subject="Your talk on salt roads", body="Hi Oz, may I ask you something about it?"),),
    bad=(Example(subject="", body="Hi Oz, may I ask you something about salt?"),),
)
