"""Asking for a reference: what for, by when, what they might be asked, and a real way to say no."""

from __future__ import annotations

from askwell.core.compose import opening
from askwell.core.compose.asking import signature
from askwell.core.compose.facts import Material
from askwell.core.compose.letter import Composed, Sentence, say, write
from askwell.core.compose.shape import Shape
from askwell.core.compose.wording import inner
from askwell.core.outreach import REFERENCE_REQUEST


def compose(material: Material) -> Composed:
    return write(
        "Would you be a reference for me?",
        opening.greeting(material.contact),
        (_since(material), _advice(material)),
        (
            say("I'm applying for this: [your application: which role, and with whom]."),
            say("Would you be willing to act as a reference?"),
            say("The day it is needed by: [when you need it]."),
        ),
        (say("What I'd hope you could speak to: [the piece of your work that they have seen]."),),
        (
            say("If it doesn't suit you, please feel free to say no; nothing changes between us."),
            say("On a yes I'll send you the advert and a page of notes, so that it takes little of your time."),
        ),
        signature(material),
    )


def _since(material: Material) -> Sentence | None:
    at = material.conversation_at
    return say(f"We last spoke in {at:%B}, and I'm still grateful for it.", "conversation") if at else None


def _advice(material: Material) -> Sentence | None:
    if not material.takeaways:
        return None
    first = material.takeaways[0]
    return say(f"What you told me then still guides me: {inner(first.text)}.", f"note:{first.note_id}")


shape = Shape(
    kind=REFERENCE_REQUEST,
    name="Request for a reference",
    why="A reference is worth something only when freely given by somebody who has seen the work and knows what for.",
    words=(60, 130),
    compose=compose,
    good=(
        "Hi Ines,\n\n"
        "We last spoke in June, and I'm still grateful for it.\n\n"
        "I'm applying for the junior analyst post at the city archive. Would you be willing to act as a "
        "reference? They need it by 4 September.\n\n"
        "What I'd hope you could speak to: the sensor report you reviewed in July.\n\n"
        "If you don't feel able to, I understand completely, and nothing changes between us. On a yes I'll "
        "send you the advert and a page of notes.\n\n"
        "Best wishes,\nSam Okafor"
    ),
    bad="I've put you down as my reference. They will call you tomorrow.",
)
