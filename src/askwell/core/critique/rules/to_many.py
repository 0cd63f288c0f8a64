"""A letter that tells its reader how many others got it asks each of them a little less."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, INTRO_REQUEST, KEEP_IN_TOUCH

_MANY = (
    r"(?:several|a number of|a few|a handful of|many|multiple|various|dozens of|hundreds of|other|"
    r"all (?:of )?(?:my|the))"
)
_PEOPLE = (
    r"(?:people|professionals|alumni|contacts|experts|leaders|executives|managers|founders|connections|companies|"
    r"firms|friends|colleagues|others|women|men|students|\w+ers|\w+ists|\w+ors|\w+eurs)"
)
TO_MANY = wording(
    rf"\b(?:reaching out|writing|contacting|talking|speaking|sending this|messaging|emailing)(?: to)? {_MANY} "
    rf"(?:\w+ ){{0,3}}{_PEOPLE}\b",
    r"\b(?:everybody|everyone|all|people|friends|folks) (?:in|of|on|from) my (?:\w+ )?(?:network|contacts?|list|"
    r"circle)\b",
    r"\bas (?:some|many|most) of you (?:may |might |will |already )?(?:know|remember|have heard)\b",
    r"\b(?:mass|group|bulk) (?:e-?mail|message|mailing)\b",
    r"\bdear (?:friends|colleagues|family|all|everyone) and (?:friends|colleagues|family|supporters|contacts)\b",
    r"\bbcc(?:'d|ed|ing)\b",
    r"\b(?:wishing|thank|hello to|best to|wish) you all\b",
    r"\b(?:each|any|one|those) of you\b(?! (?:two|both))",
)

rule = Rule(
    id="to-many",
    fault="not-personalised",
    kinds=(*ASKS, INTRO_REQUEST, KEEP_IN_TOUCH),
    severity=WARNING,
    evidence=("AMHERST",),
    says="“{text}” tells them that they are one of many.",
    why="Who is one of many may leave the answer to the others, and usually does.",
    fix="Write to one person, about one thing that only they know.",
    finder=pattern(TO_MANY, denied_counts=False),
    good=(
        Example(body="Hi Ada,\n\nYou asked all the parish councils about the ford. How many answered?"),
        Example(body="Hi Ada,\n\nThis is no group email: only you rebuilt the ford. May I ask what it cost?"),
    ),
    bad=(
        Example(body="Hi Ada,\n\nI'm reaching out to several engineers to learn about their careers."),
        Example(
            kind="keep-in-touch",
            body="Dear friends and colleagues,\n\nAs some of you know, I have moved. Who lives near Leith?",
        ),
    ),
)
