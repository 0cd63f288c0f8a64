"""Thanking for a yes that was not given, or looking forward to it, takes it for granted."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST

rule = Rule(
    id="presumed-yes",
    fault="entitled-or-pressuring",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP),
    severity=WARNING,
    evidence=("PWFE", "SPEAKEASY", "BOOM-CLOSE"),
    says="“{text}” takes the yes for granted.",
    why="Thanks help when they are for reading and considering; for doing, they presume.",
    fix="Write “thank you for considering it”.",
    finder=pattern(
        r"\b(?:thanks|thank you|thanking you)(?: so much| very much)?,? in advance\b",
        (
            r"\blook(?:ing)? forward to (?:(?:our|the|your|a|any) (?:\w+ )?(?:call|meeting|chat|conversation|talk|"
            "thoughts|help|support|insights?)|(?:meeting|speaking|talking|seeing|chatting)(?: (?:with|to|from|"
            r"back from))? you)\b"
        ),
        r"\bi(?:'ll| will) (?:send|set up) (?:you )?(?:an?|the) (?:calendar )?(?:invite|invitation)\b",
        r"\bas you(?:'ll| will) be (?:introducing|helping|sending|meeting)\b",
        r"\bthank you for (?:agreeing|introducing|helping)\b",
        denied_counts=False,
        unless=wording(r"\bif (?:you|it|that|this)\b"),
    ),
    good=(
        Example(body="Hi Ian,\n\nCould I ask you about maps? Thank you for considering it."),
        Example(body="Hi Ian,\n\nI'm looking forward to your new atlas. Could I ask you about the old one?"),
    ),
    bad=(
        Example(body="Hi Ian,\n\nCould I ask you about maps? Thanks in advance!"),
        Example(body="Hi Ian,\n\nCould I ask you about maps? I look forward to our call."),
        Example(kind="intro-request", body="Hi Ian,\n\nAs you'll be introducing me to Vera, here are my dates."),
    ),
)
