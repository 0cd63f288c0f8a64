"""Who makes themselves small makes the favour look wasted."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import KINDS

rule = Rule(
    id="self-belittling",
    fault="apologetic-or-self-deprecating",
    kinds=KINDS,
    severity=WARNING,
    evidence=("BRAYTON", "HESS"),
    says="“{text}” makes you small.",
    why="You need no rank to ask a good question; the plain word for what you do is enough.",
    fix="Leave out the “just”: “I’m a second-year student of …”.",
    finder=pattern(
        (
            r"\bi(?:'m| am) (?:just|only|merely|nobody but) an? (?:\w+ )?(?:student|beginner|freshman|junior|"
            r"intern|graduate|nobody|kid|newbie|amateur)\b"
        ),
        r"\bi(?:'m| am) (?:a )?(?:nobody|no one)\b",
        r"\b(?:just|only) a (?:lowly|mere|simple|humble)\b",
        r"\b(?:silly|stupid|dumb|naive) questions?\b",
        r"\bwast(?:e|ing) (?:your|of your) (?:\w+ )?time\b",
        r"\b(?:probably|surely) not worth\b",
        r"\bnot (?:nearly )?(?:good|smart|qualified|clever) enough\b",
        unless=wording(
            r"\bi(?:'m| am) only an? (?:\w+ )?(?:walk|minute|mile|street|train|block|bus)",
            r"\b(?:their|his|her|our) time\b",
        ),
        denied_counts=False,
    ),
    good=(
        Example(
            body=(
                "Hi Max,\n\nI'm only a tram ride away on Fridays. Could I ask about clocks over coffee for 20 "
                "minutes?"
            )
        ),
        Example(body="Hi Max,\n\nI'm a first-year student of horology. Which clock taught you most?"),
    ),
    bad=(
        Example(body="Hi Max,\n\nI'm just a student. This may be a silly question."),
        Example(kind="thank-you", body="Hi Max,\n\nThank you for the hour, and for bearing with my silly questions."),
    ),
)
