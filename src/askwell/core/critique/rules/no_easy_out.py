"""A yes is worth more when a no was easy. One clause is courtesy; nobody promises that it brings more answers."""

from __future__ import annotations

from askwell.core.critique.checks import missing
from askwell.core.critique.rule import HINT, Example, Rule
from askwell.core.outreach import ASK_EMAIL, ASK_MESSAGE, INTRO_REQUEST, REFERENCE_REQUEST

OUT = (
    r"\bdon't worry\b|\bjust as (?:welcome|good)\b"
    r"|\bi know (?:that )?(?:your|you're|you are|how) (?:\w+ ){0,3}(?:busy|full|limited|precious)\b"
    r"|\bno (?:pressure|worries|problem|rush|hurry|need to|obligation)\b"
    r"|\bif (?:you're|you are|now|this|that|it|your|time|not|you)(?: \w+){0,4} (?:busy|time|good|feels|isn't|not|"
    r"awkward|too|full|allow|comfortable|able|rather|prefer|won't|easier)\b"
    r"|\b(?:if not|either way|in any case|totally understand|completely understand|quite understand|feel free|"
    r"understand if|only if|whatever suits|if that(?:'s| is) (?:all right|easier|too much)|no is fine|"
    r"that's fine too|if you prefer|if i don't hear|would make my|considering)\b"
    r"|\bor (?:in )?(?:two|a few|three) (?:lines|questions) by\b"
)

rule = Rule(
    id="no-easy-out",
    fault="entitled-or-pressuring",
    kinds=(ASK_EMAIL, ASK_MESSAGE, INTRO_REQUEST, REFERENCE_REQUEST),
    severity=HINT,
    evidence=("BYAF13", "BYAF22", "SCHLUND", "BOHNS"),
    says="There is no easy way to say no.",
    why=(
        "Saying that they are free to decline leaves people freer. It is a courtesy: in writing it may not bring "
        "more yeses."
    ),
    fix="Add one short clause: “and if now isn’t a good time, no worries”.",
    finder=missing(OUT),
    good=(
        Example(
            body="Hi Vic,\n\nCould I ask you about weirs for ten minutes by phone? If now isn't good, no worries."
        ),
        Example(body="Hi Vic,\n\nCould I ask you about weirs? Two lines would do, and no is fine."),
    ),
    bad=(Example(body="Hi Vic,\n\nCould I ask you about weirs for ten minutes by phone on Monday?"),),
)
