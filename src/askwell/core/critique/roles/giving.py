"""Giving: which sentences bring the reader something: news of what they advised, thanks, a find, a congratulation."""

from __future__ import annotations

from askwell.core.critique.own_words import telling
from askwell.core.critique.reading import Stretch
from askwell.core.critique.roles.takeaway import ACTING, LEARNT
from askwell.core.critique.wording import wording

THANKS = wording(r"\b(?:thank(?:s|ful)?|grateful|appreciate)\b(?! in advance)")
JOY_FOR_THEM = wording(
    r"\b(?:congrat\w*|well done|kudos|bravo|chapeau|mazel tov|well deserved|deserved|proud of you|happy for you|"
    r"chuffed for)\b",
    r"\b(?:saw|read|heard|noticed|spotted|see|hear|watched)\b[^.?!\n]{0,40}\b(?:you|your)\b",
)
FIND = wording(
    r"\b(?:came (?:across|upon)|stumbled|found|reminded me of|made me think of|thought of you|might interest you|"
    r"may interest you|could be (?:useful|of use)|thought (?:you|it|this))\b"
)
NEWS = wording(
    r"\b(?:update|news|since (?:we|our|you|then)|these days|finally|at last|it worked|turned out|came of)\b",
    r"\bi(?:'m| am) (?:now|running|working|living|starting|about to)\b",
    (
        r"\bi(?:'ve| have)?(?: just| finally| now| since)? (?:started|passed|finished|accepted|received|got|joined|"
        r"moved|ran|did|took|won|built|published|graduated|decided|submitted|tried|used|bought|became|begin|start)\b"
    ),
)
GREETING_CARD = 2
"""Telling words that news must hold; without them it is a phrase."""


def gives(sentence: Stretch) -> bool:
    if sentence.has(THANKS) or sentence.has(JOY_FOR_THEM) or sentence.has(FIND):
        return bool(telling(sentence.text)) or sentence.has(JOY_FOR_THEM)
    newsy = any(sentence.has(each) for each in (NEWS, ACTING, LEARNT))
    return newsy and len(telling(sentence.text)) >= GREETING_CARD


def calls_to_mind(sentence: Stretch) -> bool:
    """Whether it goes back to what they said or did for the writer."""
    return sentence.has(LEARNT) or sentence.has(THANKS) or sentence.has(REMEMBERED)


REMEMBERED = wording(
    r"\b(?:we|our|remember|reminded|since|last (?:time|year|spring|summer|autumn|fall|winter|month)|back (?:in|when)|"
    r"you (?:once|always|probably|won't|may not|might not))\b"
)
