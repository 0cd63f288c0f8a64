"""An application in hand turns every question about the work into a question about the writer's chances."""

from __future__ import annotations

from askwell.core.critique.checks import at_least, either, pattern, when
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST

TWICE = 2
"""Mentions of one's own application before it is the subject of the letter; the number is our own."""
OTHER_FORMS = wording(r"\bmy (?:\w+ )?(?:grant|visa|mortgage|patent|planning|passport) application\b")

rule = Rule(
    id="job-application",
    fault="job-begging",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP),
    severity=WARNING,
    evidence=("BERK-E", "WARWICK", "BETHEL"),
    says="“{text}” makes this a letter about a vacancy.",
    why="The reader can do little for a single application, and a good deal for who wants to know the work.",
    fix="Leave the application out, and ask what the work is like.",
    finder=either(
        at_least(TWICE, pattern(r"\bmy (?:\w+ )?(?:application|candidacy|candidature)\b", unless=OTHER_FORMS)),
        when(
            lambda draft: draft.kind == INTRO_REQUEST,
            pattern(
                r"\b(?:for|about|applying (?:for|to)|applied (?:for|to)) (?:this|the|an?|their) (?:[\w/&-]+"
                r" ){0,4}(?:role|position|"
                r"opening|job|vacancy|internship)\b",
                denied_counts=False,
            ),
        ),
    ),
    good=(
        Example(
            body="Hi Nia,\n\nMy application went in on Friday. Now I'd like to know what a lock in winter is like."
        ),
        Example(
            kind="intro-request", body="Hi Nia,\n\nCould you introduce me to Bo? I'd ask how his job has changed."
        ),
    ),
    bad=(
        Example(body="Hi Nia,\n\nMy application is with your office. Is my application far along?"),
        Example(
            kind="intro-request", body="Hi Nia,\n\nCould you introduce me to Bo? I'm applying for a keeper role."
        ),
    ),
)
