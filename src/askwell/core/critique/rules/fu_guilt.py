"""A follow-up that counts or sighs makes the reader the debtor."""

from __future__ import annotations

from askwell.core.critique.checks import either, pattern
from askwell.core.critique.rule import ERROR, WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import FOLLOW_UP

ACCUSING = wording(
    (
        r"\byou(?: still| just| simply)? (?:haven't|have not|did not|didn't|never|ignored|failed|must have "
        "missed|forgot)(?: even| yet| once)? ?(?:responded|replied|answered|respond|reply|answer|got(?:ten)? "
        r"back|get back|written back|the|my|to)?\b"
    ),
    r"\bi(?:'m| am)? (?:disappointed|surprised|frustrated|hurt)\b",
    r"\bwhy (?:haven't|didn't|won't) you\b",
    r"\bstill waiting\b",
    r"\b(?:third|fourth|fifth) (?:time|e-?mail|message|note)\b",
    (
        r"\bi(?:'ve| have) (?:already )?(?:e-?mailed|written|messaged|tried) (?:you )?(?:two|three|four|five|"
        r"several|many|\d) times\b"
    ),
)
SIGHING = wording(
    r"\bi (?:still )?(?:haven't|have not|didn't) (?:hear|heard|received|got(?:ten)?)\b",
    r"\b(?:haven't|have not|hasn't) (?:received|heard|gotten) (?:an?|any|back|from)\b",
    r"\bas per my (?:last|previous)\b",
    r"\bdid you (?:get|see|receive|read) my\b",
    r"\bsecond (?:time|e-?mail|message)\b",
    r"\bno (?:reply|response|answer) (?:yet|so far|from you)\b",
    r"\bnot heard (?:back|from you)\b",
)

rule = Rule(
    id="fu-guilt",
    fault="guilt-or-nagging",
    kinds=(FOLLOW_UP,),
    severity=ERROR,
    evidence=("GRANT14",),
    says="“{text}” reproaches them.",
    why="They owe you nothing, and who feels accused looks away.",
    fix="Write “I know how full weeks get” and ask again in one line.",
    finder=either(
        pattern(
            ACCUSING,
            unless=wording(r"\b(?:if|in case|understand|perhaps|probably) (?:\w+ ){0,3}you\b|\bhaven't had a\b"),
        ),
        pattern(SIGHING, severity=WARNING, unless=wording(r"\bif i (?:don't|do not)\b|\bin case you\b")),
    ),
    good=(
        Example(
            body=(
                "Hi Wil,\n\nIn case you haven't had a moment: is the second bell still for sale? If not, all is well."
            )
        ),
        Example(body="Hi Wil,\n\nMy question of last week again, and if I don't hear I'll wish you a good spring."),
    ),
    bad=(
        Example(body="You never answered my mail about the bell."),
        Example(body="Hi Wil,\n\nThis is the third time I write. I am disappointed."),
        Example(body="Hi Wil,\n\nI haven't heard back from you about the bell."),
    ),
)
