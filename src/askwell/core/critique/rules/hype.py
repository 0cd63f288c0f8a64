"""The words of sales letters make a filter of the reader, and sometimes of the mail server."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import KINDS

rule = Rule(
    id="hype",
    fault="spam-words-or-hype",
    kinds=KINDS,
    severity=WARNING,
    evidence=("FORDHAM", "BETHEL"),
    says="“{text}” is how one sells.",
    why="Who praises themselves or promises much is met with the doubt one keeps for advertisements.",
    fix="Say what you do in plain words, or leave it out.",
    finder=pattern(
        r"\b(?:results?|goal|detail)[- ](?:driven|oriented)\b",
        r"\bproven track record\b",
        r"\brecord of (?:delivery|success|excellence)\b",
        r"\bhighly motivated\b",
        r"\bself[- ]starter\b",
        r"\bpassionate professional\b",
        r"\btop of my class\b",
        r"\bgo[- ]getter\b",
        r"\bgame[- ]chang(?:er|ing)\b",
        r"\bsynerg(?:y|ies|istic)\b",
        r"\bleverag(?:e|ing) (?:my|your|our|the)\b",
        r"\bwin[- ]win\b",
        r"\bonce[- ]in[- ]a[- ]lifetime\b",
        r"\brevolution(?:ary|i[sz](?:e|ing))\b",
        r"\bgroundbreaking opportunity\b",
        r"\bworld[- ]class (?:skills|team|professional)\b",
        r"\bvalue[- ]add\b",
        r"\bthought leader\b",
        r"\b(?:amazing|exclusive|unique|exciting) (?:offer|opportunity for you)\b",
        r"\bact now\b",
        r"\blead generation\b",
        r"\bredefin(?:e|ing) (?:how|the way)\b",
        r"\b(?:extend|grow|expand|widen)(?:ing)? my (?:circle|network)\b",
        r"\b100 ?% (?:free|guarantee)",
        r"\brisk[- ]free\b",
        unless=wording(r"\byour (?:\w+ ){0,4}(?:book|article|talk|chapter|study|post|research)\b"),
    ),
    good=(
        Example(
            body="Hi Ash,\n\nYour article on synergy as a word we should bury made me laugh. Which word is next?"
        ),
        Example(body="Hi Ash,\n\nI have repaired looms for nine years. Which one would you not sell?"),
    ),
    bad=(
        Example(body="Hi Ash,\n\nI'm a results-driven professional with a proven track record in looms."),
        Example(kind="ask-linkedin-note", body="Hi Ash, this is a win-win: I'm growing my network this quarter."),
    ),
)
