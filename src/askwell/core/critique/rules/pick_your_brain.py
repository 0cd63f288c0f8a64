"""The phrase that people who are asked name first when they say why they did not answer."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.outreach import KINDS

rule = Rule(
    id="pick-your-brain",
    fault="pick-your-brain",
    kinds=KINDS,
    severity=WARNING,
    evidence=("HAUSMAN", "BERNOFF", "GOLDFARB", "WSP", "ERIN", "CRAIG", "ISENBERG"),
    says="“{text}” asks for everything and for nothing.",
    why=(
        "It shows no question, only a wish to be given something; many who are asked have written that they stop "
        "there."
    ),
    fix="Put the question itself: “which tool would you buy first today?”",
    finder=pattern(
        r"\b(?:pick(?:ing)? (?:at )?(?:your|the) brains?|brain[ -]?pick(?:ing)?|tap (?:in)?to your (?:brain|"
        r"wisdom|knowledge))\b"
    ),
    good=(
        Example(
            body=(
                "Hi Ana,\n\nYou wrote that you delete mails which ask to “pick your brain”. So: which saw was a "
                "mistake?"
            )
        ),
    ),
    bad=(
        Example(body="Hi Ana,\n\nI would love to pick your brain over coffee."),
        Example(kind="follow-up", body="Hi Ana,\n\nMy note from last week again: is some brain-picking possible?"),
    ),
)
