"""Asking a stranger to look at one's own thing is selling, however politely it is put."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP

THING = (
    r"my (?:own )?(?:\w+ )?(?:work|plan|plans|projects?|portfolio|e-?book|book|idea|ideas|business|"
    "product|start-?up|company|app|proposal|manuscript|website|deck|samples?|designs|programme|program|"
    "service)"
)

rule = Rule(
    id="pitch",
    fault="self-centred",
    kinds=(*ASKS, FOLLOW_UP),
    severity=WARNING,
    evidence=("FORDHAM", "DUKE-G"),
    says="“{text}” sells something of yours.",
    why="They are asked to work on your thing before they know you; a question about theirs is a pleasure to answer.",
    fix="Ask about their experience, and show your own when they ask for it.",
    finder=pattern(
        rf"\b(?:look(?:ing)? (?:at|over|through)|read|see|view|try|visit|check out|view of|opinion (?:of|on)|"
        rf"thoughts on|feedback on|support(?:ing)?|awareness of|promot(?:e|ing)|shar(?:e|ing)|sample of|invest in)"
        rf"(?: (?:a|an|the|some|few|of|sample|at|copy)){{0,3}} {THING}\b",
        denied_counts=False,
        unless=wording(r"\byou (?:asked|wanted|offered)\b"),
    ),
    good=(
        Example(body="Hi Isa,\n\nYour loom changed my work. How did you read the old pattern cards?"),
        Example(body="Hi Isa,\n\nI won't ask you to look at my designs. How did you read the old pattern cards?"),
    ),
    bad=(
        Example(body="Hi Isa,\n\nPlease have a look at my portfolio, I think you will like it."),
        Example(
            kind="follow-up", body="Hi Isa,\n\nOnce more I'd love your opinion on my business plan of last week."
        ),
    ),
)
