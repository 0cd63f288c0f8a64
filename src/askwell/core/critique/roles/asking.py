"""Asking: which sentences ask for something, for a talk, and for how long.

Rules share these words, so that "a talk is asked for" means the same to all of them. Patterns run on plain text
(`anatomy.span.plain`), so one kind of apostrophe and dash is enough; every quantifier is bounded or single.
"""

from __future__ import annotations

from askwell.core.critique.reading import Stretch, gated
from askwell.core.critique.wording import Wording, wording

NUMBER = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty(?:[ -]five)?|thirty|"
    r"forty(?:[ -]five)?|sixty|ninety)"
)
DURATION = wording(
    rf"\b(?P<low>{NUMBER})(?:\s?(?:-|to|or)\s?(?P<high>{NUMBER}))?(?: more| short| quick)?[ -]?"
    r"(?P<unit>minutes?|mins?|hours?|hrs?)\b|\b(?P<half>half[ -](?:an[ -]|a[ -])?hour|quarter of an hour)\b"
    r"|\b(?P<few>a (?:few|couple of) minutes)\b"
)

REQUEST = wording(
    r"\b(?:could|can|would|will|might|may) (?:you|we|i)\b",
    r"\bshall we\b",
    r"\bmind if i\b",
    r"\bplease\b",
    r"\b(?:are|were) you (?:open|willing|free|available|able|up for|around|comfortable)\b",
    r"\bdo you (?:have|happen to have|know|think you)\b",
    r"\bhave you got\b",
    r"\bgot (?:time|a minute|\d)",
    (
        r"(?:(?<!you )\bwould|(?<!you)'d)(?: really| also| still| just| very much| truly)? (?:love|like|value|"
        "welcome|appreciate|enjoy|mean|help|work|suit|do|make|be (?:so |very |extremely |really |truly |all "
        ")?(?:glad|grateful|happy|thankful|interested|delighted|lovely|great|wonderful|good|plenty|enough|my|"
        r"a|the))\b"
    ),
    r"\bi(?:'m| am| was)(?: just)? (?:wondering|hoping|asking|writing to ask)\b",
    r"\bi (?:hope|ask|wonder) ",
    r"\bi (?:wanted|want|hope|wish) to (?:ask|talk|speak|connect|hear|learn|chat|meet|discuss)\b",
    r"\b(?:any|a) chance\b",
    r"\bif you (?:could|would|can|have (?:time|a|\d))",
    r"\blet me know (?:if|whether|when)\b",
    r"\bwhat would you say to\b",
    r"\bmust ask\b",
    r"\b(?:glad|happy|like) to (?:connect|follow)\b",
)
"""What makes a sentence a request, besides a question mark."""

TALK = wording(
    r"\b(?:talk(?!s|ed)|chat|call|speak(?:ing)?|phone|conversation|coffee|meet(?:ing)?|zoom|video|catch[ "
    r"-]?up|lunch|get together|sit down|pick your brains?)\b"
)
NO_TALK = wording(
    (
        r"\b(?:your|the|their|his|her|a|that) (?:\w+ )?(?:talk|conversation|call|video|meeting)s? (?:on|about|"
        r"at|in|last|with)\b"
    ),
    r"\byour (?:\w+ )?(?:talk|conversation|video|meeting)\b",
    r"\bso to speak\b",
    r"\b(?:person|someone|somebody|one) to (?:speak|talk) (?:to|with)\b",
    r"\bcall(?:ed|s)\b",
)
"""A talk that they gave is not a talk that is asked for."""


def asks(sentence: Stretch) -> bool:
    return "?" in sentence.text[-3:] or sentence.has(REQUEST)


def asks_for_talk(sentence: Stretch) -> bool:
    """Whether a sentence that asks, asks for a talk; one that they gave does not count."""
    if not sentence.has(NO_TALK):
        return sentence.has(TALK) or sentence.has(DURATION)
    bare = gated(_without(NO_TALK, sentence.text))
    return bare.has(TALK) or bare.has(DURATION)


def _without(unwanted: Wording, text: str) -> str:
    for each in unwanted.expressions:
        text = each.regex.sub(" ", text)
    return text
