"""Letter-book English keeps people at arm's length."""

from __future__ import annotations

from askwell.core.critique.checks import phrases
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.outreach import KINDS

rule = Rule(
    id="stuffy",
    fault="stuffy-or-formulaic",
    kinds=KINDS,
    severity=WARNING,
    evidence=("BOOM-OPEN", "FASTCO"),
    says="“{text}” is letter-book language.",
    why="Formal openings were answered least and college-level prose less than plain prose.",
    fix="Say it as you would across a table.",
    finder=phrases(
        "i am writing to enquire", "i am writing to inquire", "i'm writing to inquire", "i am contacting you because",
        "i am writing to you today", ("i am reaching out to you "
                                     "today"), "i am writing to express", "esteemed", "herewith",
        "pursuant to", "hereby", "humbly", "at your earliest convenience", "respectfully request", "the undersigned",
        "i would be most grateful", "i would be extremely grateful", "kindly find", "kindly advise", "kindly revert",
        "please find attached", "please find enclosed", "your good self", "i remain yours", "do the needful",
        "should you require", "please do not hesitate", "with regard to the above", "in reference to your",
        "it would be greatly appreciated", "i hereby", "permit me to", "allow me to introduce myself",
        "whatever advice you may have", "has always been a passion of mine", "in connection with",
        "take this opportunity to",
    ),
    good=(
        Example(body="Hi Una,\n\nThe form begins “I hereby declare”; who still writes such things, and why?"),
        Example(body="Hi Una,\n\nI'm writing because you mend typewriters. Which ribbon do you use?"),
    ),
    bad=(
        Example(body="Dear Una,\n\nI am writing to enquire whether you mend typewriters. Kindly advise."),
        Example(body="Dear Una,\n\nI respectfully request ten minutes at your earliest convenience."),
    ),
)  # fmt: skip
