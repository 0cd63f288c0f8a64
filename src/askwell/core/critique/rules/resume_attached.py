"""A résumé in a first letter turns a question into an application."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, THANK_YOU

PAPER = "(?:r[ée]sum[ée]s?|cvs?|curriculum vitae|transcript|cover letter)"
GIVEN = (
    "(?:attach(?:ed|ing)?|enclos(?:ed|e|ing)|includ(?:ed|e|ing)|send(?:ing)?|sent|forward(?:ed)?|share[ds]?|"
    "here(?:'s| is))"
)

rule = Rule(
    id="resume-attached",
    fault="attaches-or-offers-resume",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP, THANK_YOU),
    severity=WARNING,
    evidence=("DARTMOUTH", "OTB", "BETHEL", "SBM", "SCIAM"),
    says="“{text}” brings a résumé into a request to learn.",
    why="It reads as an application, and mails with attachments took twice as long to be answered.",
    fix="Put one link to a profile under your name; send more when they ask.",
    finder=pattern(
        rf"\b{GIVEN}\b[^.!?\n]{{0,40}}?\b{PAPER}\b",
        rf"\b{PAPER}\b[^.!?\n]{{0,30}}?\b(?:is |are )?(?:attached|enclosed|below|linked)\b",
        denied_counts=False,
        unless=wording(r"\byou (?:asked|wanted|requested)", r"\bas you asked\b"),
    ),
    good=(
        Example(
            body="Hi Ada,\n\nI have not attached a CV, because my question is about glass. Which kiln was your first?"
        ),
        Example(kind="thank-you", body="Hi Ada,\n\nThank you for Monday. You asked for it, so my CV is attached."),
    ),
    bad=(
        Example(body="Hi Ada,\n\nI have attached my résumé. Could we talk about glass for ten minutes?"),
        Example(body="Hi Ada,\n\nCould we talk about glass? My CV is enclosed."),
    ),
)
