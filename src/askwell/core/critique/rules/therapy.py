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
        (
            r"\b(?:i hate|can't stand|i(?:'m| am) (?:so )?(?:sick|tired) of|fed up with) (?:my|this|the) (?:\w+ "
            r")?(?:job|boss|work|company|search)\b"
        ),
        (
            r"\b(?:my|our) (?:\w+ )?(?:boss|workplace|employer|company|team|job) (?:is|has been|was) (?:so |"
            r"really |very )?(?:toxic|awful|terrible|unfair|a nightmare)\b"
        ),
        r"\btoxic (?:workplace|boss|culture|environment)\b",
        r"\b(?:i'm|i am|totally|completely) burn(?:ed|t) out\b",
        r"\b(?:hundreds|dozens) of (?:job )?applications\b",
        r"\b(?:was|got|been) unfairly (?:fired|let go|dismissed)\b",
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
