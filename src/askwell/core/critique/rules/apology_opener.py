"""An apology for asking tells the reader that there is something to forgive."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, REFERENCE_REQUEST

rule = Rule(
    id="apology-opener",
    fault="apologetic-or-self-deprecating",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP, REFERENCE_REQUEST),
    severity=WARNING,
    evidence=("HESS", "HURWITZ", "BRAYTON", "BEEW"),
    says="“{text}” apologises for nothing.",
    why="A polite question needs no pardon; an apology makes it look like an intrusion.",
    fix="Start with what links you to them. One “I know your time is limited” later is fine.",
    finder=pattern(
        (
            r"\b(?:sorry|apologi[sz]e|apologies|forgive me|excuse me|pardon me)(?: again| so much| in "
            r"advance)?,?(?: \w+)? (?:to|for|if|about) (?:\w+ ){0,2}(?:bother(?:ing)?|disturb(?:ing)?|intru(?:de|"
            "ding|sion)|cold|e-?mail|message|reach|writ|contact|trouble|troubling|tak(?:e|ing)|ask(?:ing)?|this|"
            r"random|inconvenience|interrupt)\w*"
        ),
        r"\bhate to (?:ask|bother|trouble|be a)\b",
        (
            r"\b(?:forgive|pardon|excuse) (?:the|my|this) (?:\w+ )?(?:intrusion|interruption|boldness|message|"
            r"e-?mail)\b"
        ),
        (
            r"\b(?:hope|know) (?:this|it|that)(?: is| isn't|'s)(?: not)? (?:too )?(?:weird|strange|random|a lot "
            r"to ask|forward|an imposition|odd)\b"
        ),
        r"\bdon't want to (?:bother|flood|bug|pester|annoy)\b",
        r"\bi feel bad (?:for )?asking\b",
    ),
    good=(
        Example(
            body=(
                "Hi Gil,\n\nI was sorry to miss your lecture on moss. Could I ask about the slides? I know your "
                "time is limited."
            )
        ),
    ),
    bad=(
        Example(body="Hi Gil,\n\nSorry to bother you. Could I ask about moss for ten minutes?"),
        Example(body="Hi Gil,\n\nI hate to ask, and I hope this isn't weird, but could we talk about moss?"),
    ),
)
