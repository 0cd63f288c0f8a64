"""Reporting back: what they advised, what the user did, what came of it. No ask, no answer needed."""

from __future__ import annotations

from askwell.core.compose import opening
from askwell.core.compose.asking import short_signature
from askwell.core.compose.facts import Material
from askwell.core.compose.letter import Composed, Sentence, say, write
from askwell.core.compose.shape import Shape
from askwell.core.compose.wording import inner, one_of
from askwell.core.outreach import KEEP_IN_TOUCH

WHAT_CAME_OF_IT = "[what you did with it, and what came of it]"
THEIR_ADVICE = "[one thing they told you that you have used]"


def compose(material: Material) -> Composed:
    return write(
        "What came of your advice",
        opening.greeting(material.contact),
        (_reminder(material), _advice(material)),
        (say(f"Since then: {WHAT_CAME_OF_IT}."),),
        (_close(material),),
        short_signature(material),
    )


def _reminder(material: Material) -> Sentence | None:
    at = material.conversation_at
    return say(f"We spoke in {at:%B}, and I wanted you to know where it led.", "conversation") if at else None


def _advice(material: Material) -> Sentence:
    if not material.takeaways:
        return say(f"Something you said has been useful: {THEIR_ADVICE}.")
    first = material.takeaways[0]
    return say(f"Something you said has been useful: {inner(first.text)}.", f"note:{first.note_id}")


def _close(material: Material) -> Sentence:
    return say(
        one_of(
            material,
            "There's no need to answer; I hope your own work is going well.",
            "No reply needed. I hope things are going well for you.",
        )
    )


shape = Shape(
    kind=KEEP_IN_TOUCH,
    name="Report back",
    why="People who gave advice like to hear what became of it, and a note that wants nothing keeps the door open.",
    words=(35, 100),
    compose=compose,
    good=(
        "Hi Ines,\n\n"
        "We spoke in June, and I wanted you to know where it led. Something you said has been useful: trace"
        " one number back before you chart it.\n\n"
        "Since then: I did it with our weekly report, found a fault in the import, and now I own that "
        "report.\n\n"
        "There's no need to answer; I hope your own work is going well.\n\n"
        "Best wishes,\nSam"
    ),
    bad="Hope you are well! Just touching base to stay on your radar in case anything opens up.",
)
