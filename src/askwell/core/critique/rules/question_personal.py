"""Age, family, health, belief and vote are nobody's business in a talk about work, unless they bring them up."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, CONFIRMATION, FOLLOW_UP, QUESTIONS, REPLY, THANK_YOU

rule = Rule(
    id="question-personal",
    fault="intrusive",
    kinds=(QUESTIONS, CONFIRMATION, *ASKS, FOLLOW_UP, REPLY, THANK_YOU),
    severity=WARNING,
    evidence=("OTB", "BERK-I"),
    says="“{text}” asks about their private life.",
    why="It is not what you came for, and it makes people careful for the rest of the talk.",
    fix="Ask about the work: “how do people with families manage these hours?”.",
    finder=pattern(
        r"\bhow old (?:are|were) you\b(?! when)",
        r"\bwhat(?:'s| is) your (?:age|religion|faith|sexual\w*|nationality|ethnicity|marital|political)\b",
        r"\bare you (?:married|single|divorced|religious|pregnant|gay|straight|a (?:christian|muslim|jew|hindu|"
        r"democrat|"
        r"republican|feminist|believer))\b",
        r"\bdo you have (?:any )?(?:kids|children|a (?:husband|wife|partner|boyfriend|girlfriend|family)|health (?:"
        r"problems|issues)|a disability)\b",
        r"\b(?:how many|whose) (?:kids|children) do you\b",
        r"\b(?:are you|do you) (?:planning|plan|want|intend|thinking)(?: to have| of having| on having| to start)? "
        r"(?:kids|children|a baby|a family)\b",
        r"\bwho (?:did|do|will|would) you vote\b|\bwhat(?:'s| is| are) your (?:politics|views on (?:abortion|trump|"
        r"brexit|immigration|god|religion))\b",
        r"\bwhat does your (?:husband|wife|spouse|partner|boyfriend|girlfriend) (?:do|think|earn|say)\b",
        r"\bwhat church\b|\bdo you (?:pray|believe in god|go to (?:church|mosque|temple))\b",
        r"\bhow is your (?:health|marriage|divorce|pregnancy)\b",
        unless=wording(r"\b(?:survey|study|form|patients?|clients?|pupils?|they asked|asks? (?:me|us|people))\b"),
    ),
    good=(
        Example(body="Hi Zac,\n\nHow do people with small children manage the night shifts?"),
        Example(body="Hi Zac,\n\nHow old were you when you first lit a forge?"),
    ),
    bad=(
        Example(body="Hi Zac,\n\nAre you married, and do you have kids?"),
        Example(body="Hi Zac,\n\n1. How old are you?\n2. Who did you vote for?"),
    ),
)
