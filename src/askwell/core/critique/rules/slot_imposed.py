"""Announcing a time takes the choice away from the one who does the favour."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.roles.announcing import COMING, WHEN, YIELDING
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.outreach import ASKS, FOLLOW_UP

SETTLED = (
    r"\bi(?:'ve| have)(?: already| gone ahead and)? (?:put|scheduled|booked|blocked|reserved|arranged|"
    r"pencil?led|set|got|"
    rf"added) (?:us|you|an?|the|our|it)\b(?! (?:alarm|reminder|up (?:an?|the|my)|"
    rf"goal))[^.?!\n]{{0,40}}\b{WHEN}"
)

rule = Rule(
    id="slot-imposed",
    fault="no-meeting-options",
    kinds=(*ASKS, FOLLOW_UP),
    severity=WARNING,
    evidence=("FORDHAM", "POSNER", "THOMS"),
    says="“{text}” sets the time for them.",
    why="Older guides announce a call; newer ones bend to the calendar of the person asked, who is doing the favour.",
    fix="Offer two times and add “or whatever suits you”.",
    finder=pattern(
        rf"\b(?:all|everything|it) is (?:all )?(?:arranged|set|booked|fixed|settled)[^.?!\n]{{0,40}} {WHEN}",
        rf"\bi(?:'ve| have) (?:blocked|booked|reserved|set aside)(?: out| off)? \d[^.?!\n]{{0,20}}\b{WHEN}",
        rf"\bi(?:'ve| have) (?:put|pencil?led|scheduled|marked)(?: in)? (?:\d|an?|half|thirty|twenty|fifteen)"
        rf"[^.?!\n]{{0,30}}\b{WHEN}",
        r"\b(?:please |just |so )?come (?:by|over|round) (?:there|here)\b(?! (?:if|any))",
        COMING,
        SETTLED,
        rf"\b(?:see|talk to|speak to|speak with) you {WHEN}(?! (?:your|the|a) (?:convenience|event|fair|"
        rf"conference))",
        r"\bi(?:'ve| have)(?: already)? (?:put|booked|blocked|pencil?led|got) (?:us|you) (?:in|down|an?)\b",
        (
            r"\bi(?:'ve| have)(?: already)? (?:sent|dropped|put) (?:you )?(?:an?|the) (?:calendar |meeting |"
            r"zoom )?"
            r"(?:invite|invitation|hold)\b"
        ),
        r"\b(?:invite|invitation) (?:is |will be )?(?:in|on) your (?:calendar|inbox|diary)\b",
        rf"\blet's (?:meet|talk|speak|do|say|call|zoom|make it) (?:\w+ ){{0,2}}{WHEN}",
        rf"\b(?:shall|should) we say (?:\w+ ){{0,2}}{WHEN}",
        r"\bunless (?:i|we) hear (?:otherwise|from you|differently)\b",
        r"\b(?:my|the) only (?:free |available )?(?:day|time|slot|date|window|hour)\b",
        r"\bi can only (?:do|make|manage|talk|meet|speak|call)\b",
        r"(?<!i can )(?<!i could )(?<!i'll )(?<!i will )(?<!i would )(?<!i'd )\bbe (?:ready|available|free|there|"
        r"at your desk) "
        r"(?:at|on|by|from) (?:\d|mon|tues|wed|thu|fri|noon)",
        r"\bif (?:this|the|that) (?:slot|time|date) (?:isn't|is not|doesn't|"
        r"does not)\b[^.?!\n]{0,40}\blet me know by\b",
        unless=YIELDING,
    ),
    good=(
        Example(body="Hi Ute,\n\nCould I call for ten minutes on Monday at 9, or whenever the looms stand still?"),
        Example(body="Hi Ute,\n\nI'll call on Tuesday if that suits you, or whenever you like."),
        Example(
            body="Hi Ute,\n\nI saw you on Tuesday at the fair. Could I ask you about looms for ten minutes by phone?"
        ),
    ),
    bad=(
        Example(body="Hi Ute,\n\nShall we say Friday at 3? There is a bakery near my flat."),
        Example(body="Hi Ute,\n\nI'll take it that Monday at 9 works unless I hear otherwise."),
        Example(body="Hi Ute,\n\nMy looms exam is on Friday, so tomorrow is my only day. Are you around?"),
        Example(body="Hi Ute,\n\nI'll call you on Tuesday at ten about looms."),
        Example(body="Hi Ute,\n\nAll is arranged at the bakery for Friday at two. I have blocked 2 to 3:30 Friday."),
        Example(body="Hi Ute,\n\nI am at the bakery below my flat every Monday, so please come by there."),
        Example(body="Hi Ute,\n\nI'm in Graz for a wedding and will drop in at the mill after lunch."),
        Example(kind="follow-up", body="Hi Ute,\n\nI have booked us a table for Friday. See you on Friday!"),
    ),
)
