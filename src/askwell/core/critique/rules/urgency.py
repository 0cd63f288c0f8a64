"""The writer's deadline is not the reader's."""

from __future__ import annotations

from collections.abc import Iterable

from askwell.core.critique.checks import pattern, where
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Needs, Rule
from askwell.core.critique.swapping import swapping
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, KEEP_IN_TOUCH, THANK_YOU

DATE = (
    r"(?:the )?(?:end of|eod|cob|close of|tonight|today|tomorrow|noon|midnight|weekend|mon|tue|wed|thu|fri|sat|sun|"
    r"jan|feb|mar|apr|may \d|jun|jul|aug|sep|oct|nov|dec|\d|next|this)"
)
HURRY = wording(
    (
        r"\b(?:urgent(?:ly)?|a\.?s\.?a\.?p|time[- ]sensitive|time is (?:short|of the essence|running out)|without "
        r"delay)\b"
    ),
    (
        r"\b(?:reply|answer|respond|call|help|need (?:\w+ ){0,3}|get back to me|let me know) (?:right away|"
        r"immediately|at once|quickly|promptly)\b"
    ),
    r"\bthe (?:sooner|quicker|faster) the better\b",
    r"\bas soon as (?:you (?:can|get|see|read)|possible|humanly)\b",
    r"\b(?:clock is ticking|before it's too late|last chance (?:to|before)|final (?:notice|call|attempt|reminder))\b",
    r"\b(?:spots?|places?|seats?) (?:is|are) (?:\w+ )?(?:limited|filling|going fast|running out)\b",
    r"\b(?:act|respond|reply|book|sign up|move) (?:now|fast|today)\b(?!,? i)",
    (
        r"\b(?:prompt|swift|speedy|immediate|fast|quick|early|timely) (?:reply|response|answer|turnaround|"
        r"attention|action)\b"
    ),
    r"\b(?:i(?:'m| am) (?:up against|on) a (?:tight )?deadline|(?:my|the|a) deadline is)\b",
)
TIMED = wording(
    rf"\b(?:by|before|no later than|until) {DATE}",
)
"""Without one of these a verb names no deadline."""
UNTIL = wording(
    (
        r"\b(?:let me know|tell me|get back to me|confirm|reply|respond|(?:send|return|e-?mail|give|get) (?:me|us|"
        "it|them)|"
        r"fill (?:\w+ )?(?:in|out)|look (?:it|this|that|them) over|look (?:over|at)|review|read|you decide|you "
        r"submit|done|finished|"
        "have (?:it|this|that|your)|(?:your|the) (?:comments|input|feedback|answers?|reply|response|decision|yes)|"
        r"hear (?:back )?from you)\b"
        rf"[^.?!\n]{{0,60}}\b(?:by|before|no later than|until|on or before) {DATE}"
    ),
)
DEADLINE = wording(
    (
        r"\b(?:need|would need|must have|require) (?:this|it|an answer|your|to (?:hear|talk|speak|know|"
        r"meet))[^.?!\n]{0,40}\b(?:by|before|no later than|today|tomorrow|this week)\b"
    ),
    rf"\bno later than {DATE}",
    rf"\b(?:it's|it is|that's|which is|this is|is) due (?:on |by |at |in )?(?:{DATE}|two|three|a few)",
    r"\bi (?:only|just) have (?:until|till|this|today|one|two|a (?:day|week))\b",
    r"\bmy only (?:\w+ )?(?:day|slot|time|window|chance|option)\b",
    rf"\bideally (?:by|before) (?:then|that|{DATE})",
    rf"\b(?:great|good|ideal|nice|perfect|helpful) to (?:get|have) (?:it|this|that|them)(?: in| back| done| sent)? "
    rf"(?:by|before) (?:then|{DATE})",
    r"\bgrab (?:yours|your spot)\b",
    r"\bportal (?:is closing|closes)\b|\b(?:apps|applications) close\b",
    r"\b(?:hope|expect|like|need|want) to hear (?:back )?(?:from you )?(?:by|before|today|tomorrow|within)\b",
    (
        r"\bwithin (?:the (?:next )?)?(?:\d+|24|48|twenty-four|two|three|a few|a couple of) (?:hours|"
        r"days)\b[^.?!\n]{0,30}\b(?:or|otherwise|please)\b"
    ),
    (
        r"\bso (?:that )?i can (?:plan|book|finali[sz]e|schedule|close|submit|get (?:it|this) (?:in|done)|tick|"
        r"move on)\b"
    ),
)

NO_HURRY = wording(
    r"\b(?:you|your|they|it) (?:\w+ )?(?:said|wrote|call(?:ed)?|describe|deal|handle|asked|mentioned)\b",
    r"\burgent care\b",
    r"\b(?:less|more|hardly|far from|isn't) urgent\b",
    r"\b(?:no need|no rush|nothing|not) (?:\w+ ){0,2}(?:urgent|by|reply)\b",
    r"\bi(?:'ll| will| can| could| plan to| hope to| promise to)\b[^.?!\n]{0,30}\b(?:by|before)\b",
)

LEISURE = {
    "as soon as possible": "when it suits you", "asap": "when it suits you",
    "a.s.a.p": "when it suits you", "as soon as you can": "when it suits you",
}  # fmt: skip
PROMPT = (r"(?<!\ban )(?:prompt|swift|speedy|fast|quick|immediate) (reply|response)", r"\1")

_with_day = swapping(pattern(HURRY, DEADLINE, UNTIL, unless=NO_HURRY), LEISURE, PROMPT)
_without = swapping(pattern(HURRY, DEADLINE, unless=NO_HURRY), LEISURE, PROMPT)


def find(draft: Draft) -> Iterable[Hit | Needs]:
    timed = draft.may_say & UNTIL.may_be and draft.has(TIMED)
    return _with_day(draft) if timed else _without(draft)


rule = Rule(
    id="urgency",
    fault="entitled-or-pressuring",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP, THANK_YOU, KEEP_IN_TOUCH),
    severity=WARNING,
    evidence=("GRANT14", "GIURGE"),
    says="“{text}” hands them your hurry.",
    why="People read more haste into a message than its writer means, and resent a deadline that is not theirs.",
    fix="Write earlier, ask for less, or say “there is no rush”.",
    finder=where(_with_day, find),
    good=(
        Example(body="Hi Fay,\n\nNothing urgent: could I ask you about night shifts for ten minutes one day?"),
        Example(body="Hi Fay,\n\nThis is less urgent than any patient: could I ask you about night shifts?"),
        Example(body="Hi Fay,\n\nI work in urgent care and read your diary. Could I ask you about night shifts?"),
        Example(body="Hi Fay,\n\nI must choose a ward by Friday. How did you manage day and night shifts at once?"),
        Example(kind="keep-in-touch", body="Hi Fay,\n\nIt was the last chance I gave the rota, and it holds."),
        Example(body="Hi Fay,\n\nCould we talk about what you look for in a rota, before July if that suits you?"),
        Example(kind="thank-you", body="Hi Fay,\n\nI'll send you the rota by Monday, as I said I would."),
    ),
    bad=(
        Example(kind="thank-you", body="Hi Fay,\n\nThank you! Would you pass my note on? Ideally before Friday."),
        Example(body="Hi Fay,\n\nThis is urgent. Could we speak about night shifts?"),
        Example(body="Hi Fay,\n\nI need to talk to you before Friday about night shifts."),
        Example(body="Hi Fay,\n\nCould you let me know what you think of it by Tuesday?"),
        Example(
            body="Hi Fay,\n\nMay I ask you about night shifts? My essay is due tomorrow, so the sooner the better."
        ),
    ),
)
