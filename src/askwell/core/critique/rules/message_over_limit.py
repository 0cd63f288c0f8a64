"""A LinkedIn message is read on a phone between two meetings; an InMail also has hard limits."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import body_hit, full_at
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import ERROR, HINT, WARNING, Example, Hit, Rule
from askwell.core.outreach import ASK_MESSAGE

BEST, LONG, INMAIL, SUBJECT, MESSAGE = 400, 800, 2000, 200, 8000
"""Characters: best answered to 400, worst above 800 [LI-STUDY]; limits of an InMail [LI-INMAIL] and a message."""


def find(draft: Draft) -> Iterator[Hit]:
    inmail = bool(draft.subject)
    if draft.subject is not None and len(draft.subject) > SUBJECT:
        fills = {"length": len(draft.subject), "limit": f"LinkedIn takes {SUBJECT}"}
        yield Hit(part="subject", start=SUBJECT, end=len(draft.subject), severity=ERROR, blocks=True, fills=fills)
    length = draft.characters
    most = INMAIL if inmail else MESSAGE
    if length > most:
        fills = {"length": length, "limit": f"LinkedIn takes {most}"}
        yield Hit(start=full_at(draft.body, most), end=len(draft.body), severity=ERROR, blocks=True, fills=fills)
    elif length > BEST:
        severity = WARNING if length > LONG else HINT
        yield body_hit(draft, severity=severity, fills={"length": length, "limit": f"aim for {BEST}"})


ASK = (
    "Hi Omar, your thread on repairing lutes is why I bought a second clamp. Could I ask you about glue for ten "
    "minutes?"
)

rule = Rule(
    id="message-over-limit",
    fault="too-long",
    kinds=(ASK_MESSAGE,),
    severity=WARNING,
    evidence=("LI-STUDY", "LI-INMAIL"),
    says="This has {length} characters; {limit}.",
    why=(
        "Messages up to 400 characters were answered most and those above 800 least; beyond the platform's limit "
        "none go."
    ),
    fix="Keep who you are, why them and the one request; let the rest wait for the talk.",
    finder=find,
    form=True,
    good=(Example(body=ASK), Example(body=ASK, subject="Glue, ten minutes")),
    bad=(
        Example(body=ASK * 4),
        Example(body=ASK * 8),
        Example(body=ASK * 20, subject="Glue"),
        Example(body=ASK, subject="Glue " * 50),
    ),
)
