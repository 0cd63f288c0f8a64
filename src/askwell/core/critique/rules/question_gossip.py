"""Who was passed over, who is bad to work for, what a rival is planning: answering would cost them more than you."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.outreach import ASKS, CONFIRMATION, FOLLOW_UP, QUESTIONS, REPLY

rule = Rule(
    id="question-gossip",
    fault="intrusive",
    kinds=(QUESTIONS, CONFIRMATION, *ASKS, FOLLOW_UP, REPLY),
    severity=WARNING,
    evidence=("OTB", "YALE"),
    says="“{text}” asks them to tell tales.",
    why="They would have to be indiscreet about people whom they still work with, and will be careful with you.",
    fix="Ask about the work and the place in general: “what sort of person is unhappy there?”.",
    finder=pattern(
        r"\bwhy (?:were|are|was|did) you (?:\w+ )?(?:passed over|laid off|fired|sacked|let go|demoted|made redundant|"
        r"get (?:fired|sacked|laid off))\b",
        r"\bwho(?:'s| is| was) (?:the |your )?(?:worst|most difficult|most incompetent|meanest|laziest|hardest)\b",
        r"\bwhat(?:'s| is) your (?:boss|manager|ceo|director|team lead) (?:really |actually )?like\b",
        r"\bwhat do you (?:really |actually |honestly )?think (?:of|about) your (?:boss|manager|ceo|director|"
        r"colleagues|"
        r"coworkers|co-workers|employer)\b",
        r"\b(?:any|the|some|tell me the|share the) (?:juicy )?(?:gossip|dirt|inside scoop|scandals?|secrets)\b",
        r"\bwhat (?:is|are) (?:your|their|the) (?:competitors?|rivals?)(?:'s)? (?:secret|planning|doing wrong|"
        r"weakness)",
        r"\bwho (?:is|was|got|will be) (?:getting )?(?:fired|laid off|promoted over)\b",
        r"\b(?:is it true|are the rumou?rs|i heard (?:a )?rumou?rs?)\b",
        r"\bwhy did (?:he|she|they|your (?:boss|manager|ceo|predecessor)) (?:really )?(?:leave|quit|get fired|"
        r"resign)\b",
    ),
    good=(
        Example(body="Hi Mae,\n\nWhat sort of person is unhappy in a kitchen like yours?"),
        Example(body="Hi Mae,\n\nWhy did you leave the hotel trade for a bakery?"),
    ),
    bad=(
        Example(body="Hi Mae,\n\nWhy were you passed over for head chef?"),
        Example(body="Hi Mae,\n\nWhat do you really think of your boss? Any gossip from the pass?"),
    ),
)
