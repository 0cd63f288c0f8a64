"""Who asks, comes and calls. Sending the other side on errands makes the favour larger."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, TIMES

rule = Rule(
    id="burden",
    fault="entitled-or-pressuring",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP, TIMES),
    severity=WARNING,
    evidence=("FORDHAM", "KSTATE", "ROCH", "VAULT"),
    says="“{text}” leaves the work to them.",
    why="You are asking the favour, so you do the calling and the travelling.",
    fix="Offer “I’ll call you” or a place near their work.",
    finder=pattern(
        r"\b(?:call|phone|ring|text) me (?:at|on|back|when|any ?time)\b",
        r"\bgive me a (?:call|ring|shout)\b",
        r"\b(?:what's|what is|send me) your (?:phone |mobile )?number\b(?! one)",
        r"\bcome (?:over )?to my (?:office|place|campus|school)\b",
        r"\b(?:she|he|they|you) can reach me on\b",
        r"\bhave your (?:assistant|secretary|office|pa|people|team) (?:send|call|set|get|contact|arrange|e-?mail|"
        r"book|reach|"
        r"find)\b",
        r"\bfill (?:in|out) (?:this|the|my) (?:form|survey)\b",
        unless=wording(
            r"\bif you(?:'d)? (?:prefer|rather)\b",
            r"\b(?:you are welcome to|happy to call|shall i call|or would you rather)\b",
        ),
    ),
    good=(
        Example(body="Hi Ria,\n\nI'll gladly call you; if you'd rather ring, you can call me at any hour."),
        Example(body="Hi Ria,\n\nYour podcast gave me a call to action: which of the nurseries takes beginners?"),
    ),
    bad=(
        Example(body="Hi Ria,\n\nPlease call me at 555-0142 on Monday."),
        Example(body="Hi Ria,\n\nWhen is a good time to talk, and what's your number?"),
    ),
)
