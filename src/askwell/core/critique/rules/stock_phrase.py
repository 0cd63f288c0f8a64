"""Phrases that everybody's letters hold, so that yours sounds like everybody's."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.outreach import KINDS

rule = Rule(
    id="stock-phrase",
    fault="stuffy-or-formulaic",
    kinds=KINDS,
    severity=WARNING,
    evidence=("LAUNCH", "LI-INSIDER", "GOLDFARB"),
    says="“{text}” stands in every other letter.",
    why="A worn phrase is skipped, and what follows it is read as a template too.",
    fix="Put a fact in its place, or nothing.",
    finder=pattern(
        (
            r"\b(?:i )?(?:hope|trust|hoping) (?:that )?(?:this|my|the)? ?(?:e-?mail|message|note|letter|mail)?,? "
            r"?(?:finds|is finding|will find) you\b(?: (?:well|in good health|and yours well))?"
        ),
        r"\badd you to my (?:professional )?network\b",
        r"\blearn more about your (?:journey|career path|background|story)\b",
        r"\bfinding out more about your career path\b",
        r"\bresonated (?:deeply )?with me\b",
        r"\bin today's (?:\w+ ){0,2}(?:world|market|landscape|economy)\b",
        r"\btouch(?:ing)? base\b",
        r"\bcircl(?:e|ing) back\b",
        r"\breach(?:ing)? out to (?:see|ask|connect|inquire|express)\b",
        r"\bbreak(?:ing)? into (?:the|your) (?:industry|field|business)\b",
        r"\bthank you (?:so much )?for your time and (?:your )?consideration\b",
        r"\bdelv(?:e|ing) into\b",
        r"\byour (?:career )?journey\b(?= and|[.,!])",
        r"\bto whom\b(?= this)",
    ),
    good=(
        Example(
            body="Hi Pim,\n\nYour letter “hope this finds you well” made the whole archive laugh. Where is it kept?"
        ),
        Example(body="Hi Pim,\n\nYour journey by cargo bike to Gdańsk is why I have one. Which hub?"),
    ),
    bad=(
        Example(body="Hi Pim,\n\nI hope this email finds you well. I'd like to add you to my professional network."),
        Example(kind="follow-up", body="Hi Pim,\n\nJust circling back on my note of last week."),
    ),
)
