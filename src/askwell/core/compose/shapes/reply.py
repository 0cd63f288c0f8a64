"""Answers to their answer: to a yes, a no, a later, a name, a question. Each is short and argues with nobody."""

from __future__ import annotations

from collections.abc import Callable

from askwell.core.compose import opening
from askwell.core.compose.asking import short_signature, topics
from askwell.core.compose.facts import Material
from askwell.core.compose.letter import Composed, Paragraph, say, write
from askwell.core.compose.shape import Shape
from askwell.core.compose.wording import and_list, on_day, one_of
from askwell.core.outreach import REPLY

YOUR_TIMES = "[two or three times that suit you, with their time zone]"
YOUR_ANSWER = "[your answer to their question]"
THEIR_DATE = "[when you may write again, in their words]"
THE_NAME = "[the name they gave you]"


def compose(material: Material) -> Composed:
    answer = ANSWERS.get(material.replying_to, _to_a_question)
    return write(
        material.subject_of_thread,
        opening.greeting(material.contact),
        *answer(material),
        short_signature(material),
    )


def _to_a_yes(material: Material) -> list[Paragraph]:
    thanks = one_of(material, "Thank you, that's very kind of you.", "Thank you, I'm so glad you said yes.")
    return [
        (say(thanks, "reply:yes"), *_when(material)),
        (
            say(f"I'll ring you, if you tell me the best number, and I'll keep to {material.minutes} minutes."),
            topics(material),
        ),
    ]


def _when(material: Material) -> Paragraph:
    at = material.conversation_at
    if at:
        return (say(f"{at:%A} {on_day(at.date())} at {at:%H:%M} {at:%Z} it is.".replace("  ", " "), "conversation"),)
    if material.windows:
        offered = and_list(list(material.windows[:3]), word="or")
        return (say(f"Would {offered} suit you? Any other time is fine too.", "calendar"),)
    return (say(f"These times would work for me: {YOUR_TIMES}. If none suits you, please name another."),)


def _to_a_no(material: Material) -> list[Paragraph]:
    thanks = one_of(material, "Thank you for telling me so kindly.", "Thank you for answering; that helps too.")
    wish = one_of(material, "I wish you all the best with your work.", "I hope the coming months go well for you.")
    return [(say(thanks, "reply:no"), say("I understand completely, and I won't write about it again."), say(wish))]


def _to_a_later(material: Material) -> list[Paragraph]:
    when = f"around {on_day(material.until)}" if material.until else f"at the time you named: {THEIR_DATE}"
    return [
        (
            say("Thank you for letting me know, and for leaving the door open.", "reply:later"),
            say(f"I'll write to you again {when}.", "reply.until" if material.until else ""),
            say("Until then I wish you a calm stretch of work."),
        )
    ]


def _to_a_name(material: Material) -> list[Paragraph]:
    name = material.referred or THE_NAME
    return [
        (
            say("Thank you, that's a generous pointer.", "reply:referred"),
            say(f"I'll write to {name} this week and mention you, unless you'd rather I didn't."),
            say("And I'll let you know how it goes."),
        )
    ]


def _to_a_question(material: Material) -> list[Paragraph]:
    return [(say("Thank you for writing back.", "reply:question"), say(f"{YOUR_ANSWER}."))]


def _again(material: Material) -> list[Paragraph]:
    """The day they named has come: a word on that, and the ask once more, smaller than the first."""
    return [
        (
            say("You kindly suggested that I write again about now.", "reply:later"),
            say(f"Would {material.minutes} minutes by phone suit you soon, or a few questions by email?"),
            say("If it still isn't a good moment, that's completely fine."),
        )
    ]


AGAIN = "again"
"""What is answered is a "later" whose day has come."""

ANSWERS: dict[str, Callable[[Material], list[Paragraph]]] = {
    "yes": _to_a_yes,
    "no": _to_a_no,
    "later": _to_a_later,
    "referred": _to_a_name,
    "question": _to_a_question,
    AGAIN: _again,
}

shape = Shape(
    kind=REPLY,
    name="Answer to their answer",
    why="A quick warm answer keeps a yes alive, and a gracious one after a no is how people are remembered.",
    words=(20, 80),
    compose=compose,
    good=(
        "Hi Ines,\n\n"
        "Thank you for telling me so kindly. I understand completely, and I won't write about it again. I "
        "wish you all the best with your work.\n\n"
        "Best wishes,\nSam"
    ),
    bad="That's a shame. Are you sure you couldn't spare even five minutes?",
)
