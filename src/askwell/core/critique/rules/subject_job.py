"""A subject about a job is filed under applications before it is opened."""

from __future__ import annotations

from askwell.core.critique.checks import subject_is
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.outreach import ASKS, INTRO_REQUEST

ABOUT_THE_WORK = r"(?! (?:letters?|crafts?|design|satisfaction|shadow\w*|rotation))"

rule = Rule(
    id="subject-job",
    fault="mechanics",
    kinds=(*ASKS, INTRO_REQUEST),
    severity=WARNING,
    evidence=("SFU", "DALTON-H"),
    says="“{text}” in the subject makes this an application.",
    why="Applications go to a portal; a question about their work goes to them.",
    fix="Name what you want to learn about.",
    finder=subject_is(
        r"\b(?:jobs?|job (?:opening|opportunity|inquiry|enquiry|application)|openings?|vacanc(?:y|ies)|"
        r"curriculum vitae|referral|employment|seeking (?:\w+ )?(?:opportunit\w+|role|position))\b" + ABOUT_THE_WORK,
        rf"\br[eé]sum[eé]\b{ABOUT_THE_WORK}",
        rf"\b(?-i:CV)\b{ABOUT_THE_WORK}",
        r"\b(?:application|applying|applicant) (?:for|to)\b",
        r"\A\s{0,9}(?:\w+ )?(?:application|internship|hiring|recruitment)\s{0,3}[!?.]?\s{0,9}\Z",
        r"\b(?:internship|position|role) (?:inquiry|enquiry|request|application|opportunit\w+)\b",
    ),
    good=(
        Example(subject="Quick question about salt roads", body="Hi Oz, which one is still walked?"),
        Example(subject="Your job satisfaction study and night bakers", body="Hi Oz, may I ask you one thing?"),
    ),
    bad=(
        Example(subject="Job opening at the salt works?", body="Hi Oz, may I ask you one thing?"),
        Example(subject="Internship inquiry", body="Hi Oz, may I ask you one thing?"),
    ),
)
