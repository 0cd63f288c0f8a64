"""The one follow-up: same thread, a line of context, one new true thing, a smaller ask, and goodbye if not."""

from __future__ import annotations

from askwell.core.compose import opening
from askwell.core.compose.asking import short_signature
from askwell.core.compose.facts import Earlier, Material
from askwell.core.compose.letter import Composed, Sentence, say, write
from askwell.core.compose.shape import Shape
from askwell.core.compose.wording import on_day, one_of, plain, told_to_them
from askwell.core.contacts import Contact
from askwell.core.outreach import FOLLOW_UP, INTRO_REQUEST

SOMETHING_NEW = "[one thing that is new: what you read, tried or noticed]"


def compose(material: Material) -> Composed:
    return write(
        material.subject_of_thread,
        opening.greeting(_reader(material)),
        (_context(material), _something_new(material)),
        (_smaller_ask(material), _goodbye(material)),
        short_signature(material),
    )


def _last(material: Material) -> Earlier | None:
    return material.earlier[-1] if material.earlier else None


def _reader(material: Material) -> Contact:
    """The connector, when the thread is a request for an introduction."""
    last = _last(material)
    if last and last.kind == INTRO_REQUEST and material.connector:
        return material.connector
    return material.contact


def _context(material: Material) -> Sentence:
    last = _last(material)
    when = f" on {on_day(last.sent_at.date())}" if last else ""
    source = f"message:{last.kind}" if last else ""
    return say(f"I wrote to you{when} about {_about(material)}.", source)


def _about(material: Material) -> str:
    role = plain(material.role)
    if not role:
        return "your work"
    return opening.work(role)


def _something_new(material: Material) -> Sentence:
    for fact in material.fresh_facts:
        told = told_to_them(fact.text, material.contact)
        if told:
            return say(f"Since then I learnt that {told}, which made me more curious still.", f"fact:{fact.id}")
    return say(f"{one_of(material, 'Since then', 'One new thing since')}: {SOMETHING_NEW}.")


def _smaller_ask(material: Material) -> Sentence:
    return say(
        one_of(
            material,
            "Would ten minutes by phone, or a single question by email, be easier?",
            "Would a ten-minute call be possible, or one question by email instead?",
        )
    )


def _goodbye(material: Material) -> Sentence:
    return say(
        one_of(
            material,
            "If not, I'll leave it there, and I wish you a good week.",
            "If it isn't the moment, I'll leave it at this, with my best wishes.",
        )
    )


shape = Shape(
    kind=FOLLOW_UP,
    name="Follow-up",
    why="One friendly reminder helps and a second hurts: shorter than the ask, with something new, asking for less.",
    words=(30, 60),
    compose=compose,
    good=(
        "Hi Ines,\n\n"
        "I wrote to you on 3 June about data analyst work. One new thing: I tried the cleaning exercise "
        "from your blog on our own lab data, and half the rows vanished.\n\n"
        "Would ten minutes by phone, or a single question by email, be easier? If not, I'll leave it there,"
        " and I wish you a good week.\n\n"
        "Best wishes,\nSam"
    ),
    bad="Just checking in again as I still haven't heard back. Did you get my last two emails?",
)
