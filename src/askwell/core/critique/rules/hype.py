"""The words of sales letters make a filter of the reader, and sometimes of the mail server."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
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
        r"\b(?:results?|goal|detail)[- ](?:driven|oriented)\b|\bproven track record\b"
        r"|\brecord of (?:delivery|success|excellence)\b|\bhighly motivated\b|\bself[- ]starter\b"
        r"|\bpassionate professional\b|\btop of my class\b|\bgo[- ]getter\b|\bgame[- ]chang(?:er|ing)\b"
        r"|\bsynerg(?:y|ies|istic)\b|\bleverag(?:e|ing) (?:my|your|our|the)\b|\bwin[- ]win\b"
        r"|\bonce[- ]in[- ]a[- ]lifetime\b|\brevolution(?:ary|i[sz](?:e|ing))\b|\bgroundbreaking opportunity\b"
        r"|\bworld[- ]class (?:skills|team|professional)\b|\bvalue[- ]add\b|\bthought leader\b"
        r"|\b(?:amazing|exclusive|unique|exciting) (?:offer|opportunity for you)\b|\bact now\b"
        r"|\blead generation\b|\bredefin(?:e|ing) (?:how|the way)\b"
        r"|\b(?:extend|grow|expand|widen)(?:ing)? my (?:circle|network)\b|\b100 ?% (?:free|guarantee)"
        r"|\brisk[- ]free\b",
        unless=r"\byour (?:\w+ ){0,4}(?:book|article|talk|chapter|study|post|research)\b",
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
