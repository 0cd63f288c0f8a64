"""The conversation by email: at most five questions, short answers welcome, any of them may be skipped."""

from __future__ import annotations

from askwell.core.compose import opening
from askwell.core.compose.asking import short_signature
from askwell.core.compose.facts import Material
from askwell.core.compose.letter import Composed, Sentence, say, write
from askwell.core.compose.shape import Shape
from askwell.core.compose.wording import sentence
from askwell.core.outreach import QUESTIONS

MOST = 5
"""More is an interview by letter (docs/why/the-numbers.md)."""
YOUR_QUESTION = "[your question about their work]"


def compose(material: Material) -> Composed:
    return write(
        material.subject_of_thread or "A few questions",
        opening.greeting(material.contact),
        (say("Thank you for offering to answer by email. Here are my questions; a line on each is plenty."),),
        (_questions(material),),
        (say("Please skip any you like, and take whatever time you need."),),
        short_signature(material),
    )


def _questions(material: Material) -> Sentence:
    wanted = material.goal.learn[:MOST] if material.goal else ()
    if not wanted:
        return say(f"1. {YOUR_QUESTION}")
    lines = (f"{n}. {sentence(each)}" for n, each in enumerate(wanted, start=1))
    return say("\n".join(lines), "goal.learn")


shape = Shape(
    kind=QUESTIONS,
    name="Questions by email",
    why="Some people would rather write: few questions, short answers invited, none of them compulsory.",
    words=(30, 150),
    compose=compose,
    good=(
        "Hi Ines,\n\n"
        "Thank you for offering to answer by email. Here are my questions; a line on each is plenty.\n\n"
        "1. What did your last ordinary Tuesday hold?\n2. What did you have to unlearn?\n\n"
        "Please skip any you like, and take whatever time you need.\n\n"
        "Best wishes,\nSam"
    ),
    bad="Please find attached my list of 24 questions. I need the answers by Friday.",
)
