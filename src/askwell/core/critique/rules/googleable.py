"""What a search answers in a minute should not be asked of a person."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.outreach import ASKS, QUESTIONS

rule = Rule(
    id="googleable",
    fault="intrusive",
    kinds=(*ASKS, QUESTIONS),
    severity=WARNING,
    evidence=("HBR16", "BERK-HR", "BETHEL", "POSNER", "TWIN"),
    says="“{text}” is answered by their website.",
    why="It shows that you did not look, and it spends their time on what only costs yours.",
    fix="Look it up, then ask what the page does not say: “I read that …; how does it play out day to day?”",
    finder=pattern(
        (
            r"\bwhat (?:does|do) (?:your|the) (?:company|firm|organi[sz]ation|team|business) (?:actually |really "
            r")?do\b"
        ),
        r"\bwhat do you do(?: for a living)?\?",
        r"\bwhere (?:did you (?:study|go to (?:school|college|university))|are you based)\b",
        r"\bwhat(?:'s| is) your (?:job )?title\b",
        r"\bhow (?:big|old|large) is (?:your|the) (?:company|firm)\b",
        r"\bwho (?:is|are) your (?:customers|competitors|clients|ceo)\b",
    ),
    good=(Example(body="Hi Sue,\n\nYour page says you make hinges. What do you do when a batch squeaks?"),),
    bad=(Example(body="Hi Sue,\n\nWhat does your company do, and where did you study?"),),
)
