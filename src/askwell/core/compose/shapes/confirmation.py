"""The short note before a conversation: when, how long, by what means, what about, and that it may still move."""

from __future__ import annotations

from askwell.core.compose import opening
from askwell.core.compose.asking import short_signature, topics
from askwell.core.compose.facts import Material
from askwell.core.compose.letter import Composed, Sentence, say, write
from askwell.core.compose.shape import Shape
from askwell.core.compose.wording import on_day
from askwell.core.outreach import CONFIRMATION

THE_TIME = "[when you will meet: the day, the time and the zone]"
THE_MEANS = "[how you will meet, and who calls whom]"
MEANS = {
    "call": "I'll call you; if there's a better number than the one I have, please send it",
    "video": "the video link is in the invitation",
    "coffee": "I'll find you at the place you chose",
}


def compose(material: Material) -> Composed:
    return write(
        material.subject_of_thread or "Our conversation",
        opening.greeting(material.contact),
        (_when(material), _means(material)),
        (topics(material), say("If something has come up, tell me and another day will do just as well.")),
        short_signature(material),
    )


def _when(material: Material) -> Sentence:
    at = material.conversation_at
    if at is None:
        return say(
            f"A short note to confirm our conversation: {THE_TIME}. I'll keep it to {material.minutes} minutes."
        )
    time = f"{at:%A} {on_day(at.date())} at {at:%H:%M} {at:%Z}".strip()
    return say(f"A short note to confirm {time}, for {material.minutes} minutes.", "conversation")


def _means(material: Material) -> Sentence:
    means = MEANS.get(material.mode)
    if means is None:
        return say(f"How we'll meet: {THE_MEANS}.")
    return say(f"{means[:1].upper()}{means[1:]}.", "conversation.mode")


shape = Shape(
    kind=CONFIRMATION,
    name="Confirmation",
    why="A line a day before spares both sides a missed call: time with its zone, length, means, topics.",
    words=(25, 60),
    compose=compose,
    good=(
        "Hi Ines,\n\n"
        "A short note to confirm Tuesday 9 June at 10:00 BST, for 20 minutes. I'll call you; if there's a "
        "better number than the one I have, please send it.\n\n"
        "On my mind so far: What does a normal week look like?\n\n"
        "Best wishes,\nSam"
    ),
    bad="Confirming our meeting tomorrow. Please acknowledge receipt.",
)
