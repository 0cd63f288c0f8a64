"""Offering times after a yes, or once more when the yes has gone quiet: two or three windows and a yielding line."""

from __future__ import annotations

from askwell.core.compose import opening
from askwell.core.compose.asking import short_signature
from askwell.core.compose.facts import Material
from askwell.core.compose.letter import Composed, Sentence, say, write
from askwell.core.compose.shape import Shape
from askwell.core.outreach import TIMES

YOUR_TIMES = "[two or three times that suit you, with their time zone]"


def compose(material: Material) -> Composed:
    return write(
        material.subject_of_thread or "Some times for our conversation",
        opening.greeting(material.contact),
        (say("Here are a few times for our conversation, in case one of them suits you:"),),
        (_offered(material),),
        (say(f"Any other {material.minutes} minutes are fine too, or written questions. Which would you like?"),),
        short_signature(material),
    )


def _offered(material: Material) -> Sentence:
    if not material.windows:
        return say(f"{YOUR_TIMES}")
    return say("\n".join(f"- {window}" for window in material.windows[:3]), "calendar")


shape = Shape(
    kind=TIMES,
    name="Times to choose from",
    why="Two or three times in their zone, in the text itself, spare the other person a round of mails.",
    words=(25, 60),
    compose=compose,
    good=(
        "Hi Ines,\n\n"
        "Here are a few times for our conversation, in case one of them suits you:\n\n"
        "- Tuesday 9 June, 10:00 BST\n- Thursday 11 June, 15:30 BST\n\n"
        "Any other 20 minutes are fine too, and so are written questions. Which would you like?\n\n"
        "Best wishes,\nSam"
    ),
    bad="Book a time on my calendar page. When are you free?",
)
