"""The thank-you: what exactly was learnt, what the user will do with it, what was promised. No new ask."""

from __future__ import annotations

from askwell.core.compose import opening
from askwell.core.compose.asking import short_signature
from askwell.core.compose.facts import Material
from askwell.core.compose.letter import Composed, Sentence, say, write
from askwell.core.compose.shape import Shape
from askwell.core.compose.wording import inner, one_of
from askwell.core.errors import Refusal
from askwell.core.outreach import THANK_YOU

NEXT_STEP = "[what you will do next because of it, and by when]"


def compose(material: Material) -> Composed:
    """Raises Refusal `takeaway-missing`: a thank-you that could go to anybody thanks nobody."""
    if not material.takeaways:
        raise Refusal(
            "takeaway-missing",
            f"A thank-you to {material.contact.first_name} needs one thing you learnt from them, and none is noted.",
            hint="Write down one sentence they said that stayed with you, and mark it as a takeaway.",
        )
    return write(
        subject(material),
        opening.greeting(material.contact),
        (_thanks(material), _first(material)),
        (_second(material), say(f"{one_of(material, 'My next step', 'What I will do with it')}: {NEXT_STEP}.")),
        _promises(material),
        (_close(material),),
        short_signature(material),
    )


def subject(material: Material) -> str:
    at = material.conversation_at
    return f"Thank you for {at:%A}" if at else "Thank you for our conversation"


def _thanks(material: Material) -> Sentence:
    at = material.conversation_at
    when = f" on {at:%A}" if at else ""
    if material.mode == "email":
        return say("Thank you for answering my questions with such care.", "conversation")
    wording = one_of(material, f"Thank you for making time for me{when}.", f"Thank you for talking with me{when}.")
    return say(wording, "conversation")


def _first(material: Material) -> Sentence:
    first = material.takeaways[0]
    lead = one_of(material, "What has stayed with me most", "One thing I keep turning over", "What I'll remember")
    return say(f"{lead}: {inner(first.text)}.", f"note:{first.note_id}")


def _second(material: Material) -> Sentence | None:
    if len(material.takeaways) < 2:
        return None
    second = material.takeaways[1]
    return say(f"And one thing I hadn't expected: {inner(second.text)}.", f"note:{second.note_id}")


def _promises(material: Material) -> list[Sentence]:
    """Ours first, so that it is kept; theirs as thanks for an offer, never as a reminder with a date."""
    mine = [each for each in material.promises if each.mine]
    theirs = [each for each in material.promises if not each.mine]
    return [
        *(say(f"I haven't forgotten my promise: {inner(each.text)}.", f"note:{each.note_id}") for each in mine[:2]),
        *(
            say(f"And thank you for your kind offer: {inner(each.text)}.", f"note:{each.note_id}")
            for each in theirs[:1]
        ),
    ]


def _close(material: Material) -> Sentence:
    return say(one_of(material, "I'll let you know what comes of it.", "I'll tell you how it turns out."))


shape = Shape(
    kind=THANK_YOU,
    name="Thank-you",
    why="Thanks count when they show what was heard: a takeaway in their words, what follows from it, nothing asked.",
    words=(45, 130),
    compose=compose,
    good=(
        "Hi Ines,\n\n"
        "Thank you for making time for me on Tuesday. What has stayed with me most: nobody trusts a chart "
        "until you can say where each number came from.\n\n"
        "My next step: I'll trace one of our weekly reports back to its raw files by Friday.\n\n"
        "I'll let you know what comes of it.\n\n"
        "Best wishes,\nSam"
    ),
    bad="Thank you so much for your valuable time and insights! By the way, could you also look at my CV?",
)
