"""The phrase that people who are asked name first when they say why they did not answer."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.swapping import swapping
from askwell.core.outreach import KINDS

KNOWING = r"(?:wisdom|knowledge|brains?|expertise|mind|know-?how|smarts|genius|insights?|experience)"

_picked = pattern(
    (
        r"\b(?:pick(?:ing)?|tap(?:ping)?|rack(?:ing)?|borrow(?:ing)?|mine|mining|raid|rent(?:ing)?|rob) (?:at |"
        r"in(?:to)? |all )?(?:your|the|ur|that|those) (?:\w+ )?(?:brains?|mind|wisdom|knowledge|head)\b"
    ),
    r"\bbrain[ -]?pick(?:ing)?\b",
    r"\bpick (?:and \w+ )?(?:at )?your \w+ brains?\b",
    (
        r"\b(?:download(?:ing)?|soak(?:ing)?(?: (?:it all |it |all )?(?:up|in))?|absorb(?:ing)?|"
        "siphon(?:ing)?|drink(?:ing)? in|extract(?:ing)?|steal(?:ing)?|mine|glean(?:ing)?|leech|sponge|drain|"
        rf"benefit from|draw on|dip into) (?:\w+ ){{0,5}}(?:your|yours|their) (?:\w+ )?{KNOWING}\b"
    ),
    (
        r"\b(?:download|soak up|absorb|glean|steal|borrow) (?:some|a (?:bit|little)|all|any) of (?:that|the|"
        r"your|their) (?:\w+ )?(?:wisdom|knowledge|expertise|magic|genius|experience|insights?)\b"
    ),
    r"\bsoak (?:it all|everything|all of it|up (?:whatever|everything|anything|all)|it) ?(?:in|up)?\b",
    (
        r"\bbounc(?:e|ing) (?:some|a few|an?|my|a couple of|ideas|things|few) ?(?:\w+ )?(?:ideas?|things|"
        r"thoughts)? ?(?:off|with) (?:of )?you\b"
    ),
    r"\b(?:everything|all) (?:that )?you(?:'ve| have)? (?:know|learned|learnt)\b",
    r"\b(?:be|like) a sponge\b",
    r"\bsit at your feet\b",
)

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
    finder=swapping(
        _picked,
        {},
        (r"pick (?:your|ur) brains?(?= about\b)", "ask you"),
        (r"picking (?:your|ur) brains?(?= about\b)", "asking you"),
    ),
    good=(
        Example(
            body=(
                "Hi Ana,\n\nYou wrote that you delete mails which ask to “pick your brain”. So: which saw was a "
                "mistake?"
            )
        ),
        Example(body="Hi Ana,\n\nHow long must an oak board soak in the pond before you download the cutting plan?"),
    ),
    bad=(
        Example(body="Hi Ana,\n\nI would love to pick your brain over coffee."),
        Example(kind="follow-up", body="Hi Ana,\n\nMy note from last week again: is some brain-picking possible?"),
        Example(body="Hi Ana,\n\nCould I bounce a few ideas off you and soak up some of your wisdom?"),
    ),
)
