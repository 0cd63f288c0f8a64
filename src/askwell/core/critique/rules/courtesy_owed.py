"""Good manners are given. Who calls them in turns a letter into an invoice."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.leaving_out import leaving_out
from askwell.core.critique.rule import ERROR, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import KINDS

OWED = wording(
    r"\bwast(?:e|ed|ing) (?:my|our) (?:time|breath|effort|energy|morning|day)\b",
    r"\bafter (?:all|everything) (?:that )?i(?:'ve| have| did)\b",
    r"\bi(?:'ve| have) (?:been (?:nothing but |very |more than )?(?:polite|patient|courteous)|"
    r"waited (?:\w+ ){0,3}(?:weeks|months|days|long enough|patiently|for (?:your|an? (?:answer|reply|response)|"
    r"you)))\b",
    (
        r"\bi(?:'ve| have)? (?:spent|put|invested) (?:\w+ ){0,2}(?:hours|effort|time|work|thought|energy) "
        r"(?:in(?:to)?|on|writing|crafting) (?:\w+ )?(?:my|each|every|this|that|these|those|the|it|"
        r"you)\b[^.?!\n]{0,30}"
        r"\b(?:letter|note|message|e-?mail|mail)s?\b"
    ),
    r"\bthe (?:common |basic |simple )?courtesy (?:of|to)\b",
    r"\b(?:common|basic|simple) (?:courtesy|decency|manners|politeness)\b",
    r"\bthe (?:decent|polite|professional|courteous|gracious|least) thing\b",
    r"\bwould(?:n't)? it (?:kill|hurt|have killed|have hurt) you\b",
    r"\byou (?:could|might) (?:at least|have (?:at least|let me|replied|answered))\b",
    r"\byou (?:could|might) have told me(?: (?:if|that you|you|so|sooner|earlier|before|no|straight)\b|\s?[.,;!])",
    r"\byou (?:could|might) have written(?: (?:back|to me|a (?:line|word))\b|\s?[.,;!])",
    r"\bnext time\b[^.?!\n]{0,60}\bwould (?:do|be nice|suffice)\b",
    r"\b(?:thanks for nothing|shame on you)\b",
)

rule = Rule(
    id="courtesy-owed",
    fault="entitled-or-pressuring",
    kinds=KINDS,
    severity=ERROR,
    evidence=("GRANT14", "GRANT"),
    says="“{text}” calls in a debt that they never made.",
    why="Your effort was your own choice; a reply is a gift, and nobody gives one with a bill on top.",
    fix="Delete it.",
    finder=leaving_out(
        pattern(
            OWED,
            unless=wording(
                r"\b(?:if|in case|whether|forgive|i hope|sorry|excuse) (?:\w+ ){0,4}(?:you|this|that|i|my)\b",
                r"\b(?:myself|my own|no worries|not a problem|thank)\b",
                r"\binstead\b|\b(?:but|yet) you\b",
            ),
        )
    ),
    good=(
        Example(body="Hi Wil,\n\nI hope I'm not wasting my time with a cracked bell. Can one be recast?"),
        Example(body="Hi Wil,\n\nShould you be away until Easter, I have waited this long without harm. May I call?"),
        Example(kind="thank-you", body="Hi Wil,\n\nThank you for the courtesy of a tour of the bells."),
        Example(
            kind="thank-you",
            body="Hi Wil,\n\nYou could have told me bells are all glory, and you spoke of rust. You could have "
            "answered in a line, but you wrote four pages.",
        ),
    ),
    bad=(
        Example(kind="follow-up", body="Hi Wil,\n\nA line would have been the decent thing."),
        Example(kind="follow-up", body="Hi Wil,\n\nI've spent hours on each letter, and have been patient."),
        Example(kind="reply", body="Hi Wil,\n\nNext time a simple no would do."),
        Example(kind="follow-up", body="Hi Wil,\n\nYou could have told me you do not cast bells any more."),
    ),
)
