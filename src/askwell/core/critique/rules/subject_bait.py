"""Capitals, exclamation marks and alarm in a subject are the marks of bulk mail."""

from __future__ import annotations

from askwell.core.critique.checks import subject_is
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.outreach import KINDS

rule = Rule(
    id="subject-bait",
    fault="mechanics",
    kinds=tuple(kind for kind in KINDS if kind not in {"ask-linkedin-note", "thank-you", "keep-in-touch"}),
    severity=WARNING,
    evidence=("EMC2",),
    says="“{text}” in the subject looks like bulk mail.",
    why="It is what filters and people are trained to throw away.",
    fix="Write a plain subject in ordinary letters.",
    finder=subject_is(
        r"\b(?:urgent|asap|important|act now|last chance|don't miss|amazing)\b",
        "!",
        r"[\U0001f300-\U0001faff]",
        r"(?-i:\b[A-Z]{4,}(?: [A-Z]{2,}){1,})",
    ),
    good=(
        Example(subject="NASA and the salt roads", body="Hi Oz, which one is still walked?"),
        Example(subject="Your talk on salt roads", body="Hi Oz, this is an urgent care nurse writing."),
    ),
    bad=(
        Example(subject="URGENT: salt!", body="Hi Oz, which salt road is still walked?"),
        Example(subject="PLEASE READ THIS", body="Hi Oz, which salt road is still walked?"),
    ),
)
