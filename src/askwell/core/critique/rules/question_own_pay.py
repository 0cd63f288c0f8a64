"""What they earn is theirs. What the field pays may be asked, late and in ranges."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.outreach import ASKS, CONFIRMATION, FOLLOW_UP, QUESTIONS

PAY = (
    r"(?:salary|pay|wages?|bonus(?:es)?|compensation|income|earnings|package|paycheck|equity|stock options|benefits)"
)

rule = Rule(
    id="question-own-pay",
    fault="intrusive",
    kinds=(QUESTIONS, CONFIRMATION, *ASKS, FOLLOW_UP),
    severity=WARNING,
    evidence=("MORGA", "BERK-I"),
    says="“{text}” asks for their own pay.",
    why="Few people tell a stranger what they earn, and being asked closes them for the questions that follow.",
    fix="Ask about the field: “what does pay in this work depend on?”.",
    finder=pattern(
        r"\bhow much (?:money )?(?:do|did|does|are|were|would) you (?:make|earn|get|take home|paid|charge|being "
        r"paid)\b",
        r"\bhow much (?:are|were) you (?:paid|making|earning|on)\b",
        rf"\bwhat(?:'s| is| was| are| were) your (?:own |current |starting |annual |monthly |first |base )*{PAY}\b",
        r"\b(?:tell|share|disclose|know|ask|learn|about) (?:me |us )?(?:about )?(?:what )?your (?:own |current |"
        r"starting |"
        r"annual |exact )*\b(?:salary|pay|bonus|compensation|income|wage)\b",
        r"\bwhat (?:do|did|does) (?:you|your job|your role|the job) (?:earn|make|pay)(?: (?:a|per|in a) (?:year|"
        r"month)|"
        r" you)?\?",
        r"\b(?:are you|were you) (?:well|badly|fairly) paid\b",
        r"\bdo you (?:get|receive|earn) (?:an? )?(?:bonus|equity|stock)",
        r"\bwhat (?:visa|work permit) (?:are you|do you|did you)\b|\byour (?:visa|immigration) status\b",
    ),
    good=(
        Example(body="Hi Ron,\n\nWhat does pay in the field depend on most?"),
        Example(body="Hi Ron,\n\nHow much do you plan for a bad harvest?"),
    ),
    bad=(
        Example(body="Hi Ron,\n\nHow much do you make in a year?"),
        Example(body="Hi Ron,\n\nWhat was your starting salary, and did it grow?"),
    ),
)
