"""A letter to a stranger is no place to be sad about one's work."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST

rule = Rule(
    id="therapy",
    fault="desperate",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP),
    severity=WARNING,
    evidence=("LAWC",),
    says="“{text}” complains.",
    why="It asks for pity where you want interest, and they will wonder what you would say of them.",
    fix="Name what you move towards, not what you leave.",
    finder=pattern(
        r"\b(?:i hate|i loathe|i despise|can't stand|cannot stand|i(?:'m| am) (?:so |just )?(?:sick|tired"
        r"|weary) of|fed up with|had enough of|"
        r"miserable (?:in|at)|unhappy (?:in|at|with)|dread(?:ing)?|stuck (?:in|at)) (?:my|this|the|a dead-end)"
        r" (?:[\w-]+ ){0,2}(?:job|boss|work|company|"
        r"search|career|manager|office|workplace|cubicle|team)\b",
        r"\b(?:my|our) (?:\w+ ){0,2}(?:boss|workplace|employer|company|team|job|manager|management|office"
        r"|department) (?:is|has been|was|are) (?:so |"
        r"really |very |absolutely |just |a )*(?:toxic|awful|terrible|unfair|nightmare|horrible"
        r"|soul-(?:crushing|destroying)|hell|bully|idiots?|incompetent|abusive|"
        r"killing|draining|dead-end)\b",
        r"\btoxic (?:workplace|boss|culture|environment|manager|company)\b|\bdead-end job\b|\bsoul-(?:crushing"
        r"|destroying|sucking)\b",
        r"\b(?:i'm|i am|totally|completely|feeling|i feel) burn(?:ed|t)[ -]out\b",
        r"\b(?:hundreds|dozens|countless) of (?:job )?applications\b|\bcountless applications\b|\b\d{2,4}\+?"
        r" (?:job )?applications\b",
        r"\b(?:was|got|been|am being) (?:unfairly|unjustly|wrongly) (?:fired|let go|dismissed|treated|passed"
        r" over|laid off)\b|\bthrown (?:away|out) like\b",
        r"\bthe (?:system|market|process) is (?:rigged|broken|unfair|brutal)\b|\b(?:brutal|terrible|awful) job"
        r" market\b",
        r"\bi feel (?:so |really |completely |totally |a bit )*(?:hopeless|worthless|depressed|useless|like a"
        r" failure|lost and|stuck and|defeated)\b",
        r"\bi did everything right\b|\bit(?:'s| is) (?:so|just) (?:un|not )fair\b",
        unless=wording(r"\byour (?:\w+ ){0,3}(?:talk|book|post|article|study|research|work)\b"),
    ),
    good=(
        Example(
            body="Hi Jan,\n\nYour study of toxic workplace lighting is why I changed the lamps. How did you measure?"
        ),
        Example(body="Hi Jan,\n\nI want to move from kitchens to lighting. What did you have to unlearn?"),
    ),
    bad=(Example(body="Hi Jan,\n\nI hate my job and my boss is awful. Could we talk about lighting?"),),
)
