"""A connector has one coin to spend. Who asks for three introductions gets the easiest, or none."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.outreach import INTRO_REQUEST

_NAME = r"(?-i:[A-Z])[\w'.-]{1,25}(?: (?:(?:de|van|von|da|al) )?(?-i:[A-Z])[\w'.-]{1,25}){0,2}"
_WHERE = r"(?: (?:at|from|of|in) [^,.;?!\n]{1,40})?"
_TO = (
    r"\b(?:introduc(?:e|ing) (?:me|us) to|(?:introduction|intro)s? to|connect me (?:with|to)|"
    r"put me in touch with|"
    r"in touch with|speak to|write to|ask)"
)

rule = Rule(
    id="intro-many",
    fault="multiple-asks",
    kinds=(INTRO_REQUEST,),
    severity=WARNING,
    says="“{text}” asks for several people at once.",
    why="Each introduction costs your friend something with somebody; a list makes them choose, or put it off.",
    fix="Rank them, and ask for the first.",
    finder=pattern(
        rf"{_TO} {_NAME}{_WHERE}, {_NAME}{_WHERE},? (?:and|&|or) {_NAME}",
        rf"{_TO} (?:three|four|five|six|several|a few|some|\d|as many|a number|a list|"
        rf"a handful) (?:of )?(?:the )?(?:\w+ )?"
        r"(?:people|contacts|folks|colleagues|partners|investors|managers|recruiters|of them|as you)",
        rf"{_TO} (?:everyone|everybody|all (?:of )?(?:your|the|them)|your (?:whole |entire )?(?:network|"
        rf"contacts))\b",
        rf"{_TO} the following\b",
        r"\band any(?:one|body) else (?:in|at|who|you|from|that)\b",
        r"\b(?:go|look) through your (?:contacts|address book|network|connections)\b",
    ),
    good=(
        Example(body="Hi Meg,\n\nWould you introduce me to Raj Patel, who knew Ana, Bo and Kim?"),
        Example(body="Hi Meg,\n\nWould you introduce me to Raj or, if that's easier, to Kim?"),
    ),
    bad=(
        Example(body="Hi Meg,\n\nWould you introduce me to Raj Patel, Kim Lund and Ana Rossi?"),
        Example(body="Hi Meg,\n\nWould you introduce me to Kim, and anyone else at the yard you think of?"),
        Example(body="Hi Meg,\n\nCould you go through your contacts and put me in touch with a few people?"),
    ),
)
