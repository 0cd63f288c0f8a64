"""A follow-up that counts or sighs makes the reader the debtor."""

from __future__ import annotations

from askwell.core.critique.checks import either, pattern, when
from askwell.core.critique.leaving_out import leaving_out
from askwell.core.critique.rule import ERROR, WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, KEEP_IN_TOUCH

ORDINAL = r"(?:third|fourth|fifth|sixth|seventh|3rd|4th|5th|6th|umpteenth)"
MAIL = r"(?:e-?mail|message|note|letter|follow-?up|attempt|try|reminder|mail|dm)"
TIMES = r"(?:two|three|four|five|six|several|many|numerous|countless|multiple|\d)"
WROTE = r"(?:e-?mailed|written|wrote|messaged|tried|called|contacted|asked|reached out|followed up|chased)"
ANSWER = r"(?:reply|response|answer|acknowledge?ment|word back)"
COUNTING = wording(
    rf"(?<!your )(?<!his )(?<!her )\b{ORDINAL} {MAIL}\b",
    (
        r"\b(?:circling|writing|asking|reaching|trying|e-?mailing|following|here|it's me|this is)\b[^.?!\n]{0,20} "
        "the "
        rf"{ORDINAL} time\b"
    ),
    (
        rf"\bi(?:'ve| have)? (?:already |now )?{WROTE}\b(?! and (?:rubbed|deleted|erased|scrapped|"
        rf"torn))[^.?!\n]{{0,30}}\b(?:{TIMES} times|twice|repeatedly|again "
        r"and again|on (?:\w+ )?occasions)\b"
    ),
    rf"\b(?:after|despite|my (?:last|previous|earlier)|i(?:'ve| have)? sent (?:you )?) ?{TIMES} (?:\w+ )?{MAIL}s\b",
    rf"\b(?:my|these) (?:many|numerous|repeated|several|other|(?:previous|earlier) {TIMES}) (?:\w+ )?{MAIL}s\b",
    (
        r"\b(?:still|been) waiting(?: (?:to hear|on you|for (?:you|your (?:reply|answer|response|call|word|e-?mail|"
        r"feedback|decision)|an?|some))\b|[.!])"
    ),
    r"\bradio silence\b",
    r"\b(?:hear|get|got|but|only|just|nothing but) crickets\b",
    r"\b(?:deafening silence|silence (?:is|has been|was) deafening)\b",
    r"\bi(?:'ll| will) (?:keep|continue)(?: on)? (?:writing|e-?mailing|trying|calling|following|bumping|knocking)\b",
)
SIGHING = wording(
    (
        r"\bi (?:still )?(?:haven't|have not|didn't|have yet to|am yet to|never) (?:hear|heard|receive|received|"
        r"got(?:ten)?|get)\b"
    ),
    (
        r"\b(?:haven't|have not|hasn't|having not|not having|yet to) (?:receive|received|hear|heard|gotten|had) "
        r"(?:(?:an?|any) \w+|back|from)\b"
    ),
    rf"\bwithout (?:(?:an?|any|your) {ANSWER}|hearing (?:back|anything)|receiving)\b",
    r"\bas per my (?:last|previous|earlier)\b",
    r"\bdid(?:n't)? you (?:get|see|receive|read) (?:my|the (?:e-?mail|note|message)|it\?)",
    rf"\bdid my (?:\w+ )?{MAIL}s?\b",
    (
        r"\b(?:sure|check(?:ing)?|certain|confirm|wonder(?:ing)?|see)(?: that| if| whether)? you(?:'ve| have| "
        r"had)? (?:got|get|gotten|received|receive|saw|seen|read) (?:my|this|it|the (?:e-?mail|note|message))\b"
    ),
    r"\b(?:sure|check(?:ing)?) (?:that )?it (?:didn't|hadn't|hasn't|doesn't|wasn't|reached|arrived|got)\b",
    r"\b(?:another|2nd) (?:follow-?up|reminder|attempt)\b",
    (
        r"\bsecond time (?:that )?i(?:'m|'ve| am| have)? ?(?:writ|wrote|e-?mail|ask|contact|reach|messag|try|"
        "tried|follow)"
    ),
    rf"\bthis is my second {MAIL}\b",
    rf"\bno {ANSWER}(?: yet| so far| from you| back|\.|!|,)",
    r"\b(?:heard|had|received|got|but|still) nothing (?:back|yet|from you|so far|since)\b",
    r"\bnot (?:heard|had|received) (?:back|from you|a reply|an answer|anything|any)\b",
    rf"\b(?:went|gone|remains?|remained|left|goes|been) (?:unanswered|unnoticed|ignored|without (?:an? )?{ANSWER})\b",
    rf"\bunanswered {MAIL}s?\b",
    (
        r"\beven (?:just )?an? (?:quick |simple |short |brief |one-?(?:word|line) )?(?:no|yes|reply|answer|"
        r"response|acknowledg\w+)\b"
    ),
    r"\b(?:a |the )?(?:simple|quick|plain) (?:yes or (?:a )?no|yes/no|no) (?:would|will|by)\b",
    (
        r"\bi (?:know|see|can see|noticed|assume|figure) (?:that )?you(?:'ve| have)? (?:got|get|saw|read|opened|"
        r"received) (?:my|this|it|these)\b"
    ),
    r"\bat the very least\b",
)
SUPPOSING = wording(
    (
        r"\bguess (?:that )?you(?:'re| are| might be| must be|'ve been| have been)(?: too| just| so)? (?:swamped|"
        r"busy|not interested|ignoring|avoiding|occupied|overwhelmed)\b"
    ),
)
KIND = wording(
    r"\bif i (?:don't|do not)\b",
    r"\bin case (?:you|it|my|this)\b",
    (
        r"\b(?:understand|no worries|no problem|all right|is fine|quite right|of course|don't worry|welcome|plenty|"
        r"no need)\b"
    ),
)
"""Words that take the sting out of a sentence."""

rule = Rule(
    id="fu-guilt",
    fault="guilt-or-nagging",
    kinds=(FOLLOW_UP, *ASKS, KEEP_IN_TOUCH),
    severity=ERROR,
    evidence=("GRANT14",),
    says="“{text}” keeps count of what they did not do.",
    why="They owe you nothing, and a message that counts or sighs reads as a bill.",
    fix="Write “I know how full weeks get” and ask again in one line.",
    finder=leaving_out(
        either(
            pattern(COUNTING),
            pattern(SUPPOSING, severity=WARNING),
            when(lambda draft: draft.kind == FOLLOW_UP, pattern(SIGHING, severity=WARNING, unless=KIND)),
        )
    ),
    good=(
        Example(
            body=(
                "Hi Wil,\n\nIn case you haven't had a moment: is the second bell still for sale? If not, all is well."
            )
        ),
        Example(body="Hi Wil,\n\nMy question of last week again, and if I don't hear I'll wish you a good spring."),
        Example(
            body="Hi Wil,\n\nI haven't heard back, which is fine. The bell's founder has turned up in an archive."
        ),
        Example(
            kind="ask-email", body="Hi Wil,\n\nI read your third letter for the third time. Who was the founder?"
        ),
    ),
    bad=(
        Example(body="Hi Wil,\n\nThis is the third time I write. I have been waiting."),
        Example(body="Hi Wil,\n\nI haven't heard back from you about the bell."),
        Example(body="Hi Wil,\n\nJust making sure you got my mail from yesterday. Even a quick no would help."),
        Example(kind="ask-email", body="Hi Wil,\n\nI've messaged you three times about the bell."),
    ),
)
