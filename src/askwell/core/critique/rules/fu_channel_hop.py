"""Who does not answer in one place has not asked to be looked for in another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from askwell.core.critique.checks import pattern
from askwell.core.critique.context import Context, Earlier
from askwell.core.critique.draft import Draft
from askwell.core.critique.moments import between
from askwell.core.critique.rule import WARNING, Example, Hit, Needs, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import FOLLOW_UP, ON_LINKEDIN

REST = timedelta(days=14)
"""Ten working days in which one ask stays where it was made. The number is our own."""
ELSEWHERE = (
    r"(?:linkedin|whatsapp|instagram|facebook|twitter|telegram|slack|text|sms|phone|voicemail|your (?:office|"
    r"assistant|"
    r"secretary|receptionist|home|work|mobile|cell|desk|colleague)|e-?mail)"
)
ALSO_THERE = wording(
    rf"\bi(?:'ve| have)? (?:also|even) (?:sent|messaged|e-?mailed|called|tried|left|dropped|rang|phoned|written|"
    rf"wrote|"
    rf"contacted|texted|reached)\b[^.?!\n]{{0,60}}\b{ELSEWHERE}\b",
    rf"\bi(?:'ve| have)? (?:tried|sent|messaged|called|written|"
    rf"wrote)\b[^.?!\n]{{0,60}}\b{ELSEWHERE}\b[^.?!\n]{{0,30}}"
    r"\b(?:too|as well|both|and (?:by|on|via|through|at))\b",
    rf"\b(?:trying|try|tried|reach) (?:you )?(?:here|on {ELSEWHERE}|via {ELSEWHERE}|by {ELSEWHERE}) (?:instead|since|"
    r"because|as you)\b",
    r"\b(?:since|as|because) (?:you|i)\b[^.?!\n]{0,40}\b(?:e-?mail|message|linkedin)s?\b[^.?!\n]{0,20},? (?:i "
    r"thought i'd|i'm|i am|let me|i'll) (?:try|trying|write|writing|message|messaging)",
)
IN_WORDS = pattern(ALSO_THERE)


def find(draft: Draft) -> Iterator[Hit | Needs]:
    said = list(IN_WORDS(draft))
    yield from said
    if not said:
        yield from _by_facts(draft.context)


def _by_facts(context: Context) -> Iterator[Hit | Needs]:
    if context.earlier is None or not context.channel:
        yield Needs("earlier" if context.earlier is None else "channel")
        return
    last = context.earlier[-1] if context.earlier else None
    there = _channel(last) if last else ""
    passed = between(last.sent_at, context.now) if last else None
    if there and there != context.channel and (passed is None or passed < REST):
        yield Hit()


def _channel(message: Earlier) -> str:
    if message.channel:
        return message.channel
    return "linkedin" if message.kind in ON_LINKEDIN else "email" if message.kind == "ask-email" else ""


BY_MAIL = {"earlier": [{"kind": "ask-email", "sent_at": "2026-05-04T08:00:00Z", "body": "Could I ask?"}]}

rule = Rule(
    id="fu-channel-hop",
    fault="guilt-or-nagging",
    kinds=(FOLLOW_UP,),
    severity=WARNING,
    evidence=("SBM",),
    says="This follows them from one channel to another.",
    why="Mail, then LinkedIn, then the phone feels like being chased; one quiet reminder in the same place does not.",
    fix="Stay where you asked, and let the other channel be.",
    finder=find,
    good=(
        Example(
            body="Hi Flo,\n\nMy note of last week: still worth ten minutes?",
            context=BY_MAIL | {"channel": "email", "now": "2026-05-12T08:00:00Z"},
        ),
        Example(
            body="Hi Flo,\n\nI wrote in May about looms. Since then I built one.",
            context=BY_MAIL | {"channel": "linkedin", "now": "2026-06-12T08:00:00Z"},
        ),
        Example(body="Hi Flo,\n\nI also read your note on LinkedIn about looms, which answers half of my question."),
    ),
    bad=(
        Example(
            body="Hi Flo,\n\nMy mail of last week: still worth ten minutes?",
            context=BY_MAIL | {"channel": "linkedin", "now": "2026-05-12T08:00:00Z"},
        ),
        Example(body="Hi Flo,\n\nI also sent you a message on LinkedIn about the looms and left a voicemail."),
    ),
)
