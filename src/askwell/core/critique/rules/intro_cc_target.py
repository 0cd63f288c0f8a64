"""Both sides must have said yes before they meet in one mail. A name in the copy line takes the choice from both."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import ERROR, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import INTRO_REQUEST

rule = Rule(
    id="intro-cc-target",
    fault="entitled-or-pressuring",
    kinds=(INTRO_REQUEST,),
    severity=ERROR,
    evidence=("AVC", "CBI", "LIFEHACK", "NEXUS", "SOLV"),
    says="“{text}” brings the other person in before they were asked.",
    why="An introduction is made when both have agreed; in copy, neither your friend nor theirs can say no quietly.",
    fix="Write to your friend alone, and let them ask first.",
    finder=pattern(
        r"\b(?:i'm|i am|i've|i have|have|am) (?:also |already )?(?:cc'?d|cc'?ing|copied|copying|looping|"
        r"looped) "
        r"(?:in )?(?!myself|me\b|my (?:boss|assistant|colleague|partner|co-?founder))[\w'-]+",
        r"\b(?:cc'?d|copied|looped in|in cc|on cc|in copy|on copy) (?:here|above|below|in|on this|with us)\b",
        r"\b(?-i:[A-Z])[\w'-]{1,20} (?:is|has been) (?:cc'?d|copied|in copy|on copy|in cc|on this (?:email|"
        r"thread|mail))\b",
        r"\(cc'?d\)",
        unless=wording(r"\b(?:once|after|only when|if) (?:\w+ ){0,2}(?:agree|say yes|okay|is fine|are fine|happy)\b"),
        denied_counts=False,
    ),
    good=(
        Example(body="Hi Meg,\n\nWould you ask Raj first? I haven't copied him, and a no is fine."),
        Example(body="Hi Meg,\n\nYour recipe cards, copied by hand, still hang here. Would you introduce me to Raj?"),
    ),
    bad=(
        Example(body="Hi Meg,\n\nI've cc'd Raj so that you can introduce us right here."),
        Example(body="Hi Meg,\n\nCould you introduce me? Raj is copied above to save time."),
    ),
)
