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
        r"\b(?:sorry|apologi[sz]e|apologies|forgive me|excuse me|pardon me)(?: again| so much|"
        r" in advance)?,?(?: \w+)? (?:to|for|if|about) "
        r"(?:\w+ ){0,2}(?:bother(?:ing)?|disturb(?:ing)?|intru(?:de|ding|sion)|cold|e-?mail|message|reach|writ|"
        r"contact|trouble|"
        r"troubling|tak(?:e|ing)|ask(?:ing)?|this|random|inconvenience|interrupt)\w*"
        r"|\bhate to (?:ask|bother|trouble|be a)\b|\b(?:forgive|pardon|excuse) (?:the|my|"
        r"this) (?:\w+ )?(?:intrusion|interruption|"
        r"boldness|message|e-?mail)\b|\b(?:hope|know) (?:this|it|that)(?: is| isn't|'s)(?: not)? (?:too )?(?:weird|"
        r"strange|random|"
        r"a lot to ask|forward|an imposition|odd)\b|\bdon't want to (?:bother|flood|bug|pester|annoy)\b|"
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
