"""The invitation note: a link and a topic in 200 characters. The talk is asked for once they have accepted."""

from __future__ import annotations

from askwell.core.compose import opening
from askwell.core.compose.facts import Material
from askwell.core.compose.letter import Composed, Sentence, fitting, say, write
from askwell.core.compose.shape import Shape
from askwell.core.compose.wording import one_of, plain
from askwell.core.outreach import ASK_NOTE

FREE, PAID = 200, 300
"""Characters of a note on LinkedIn's free and paid plans (docs/why/the-numbers.md)."""

CLOSINGS = (
    "Would you be open to connecting?",
    "May I connect with you?",
    "Could we connect?",
    "Would you mind if we connected?",
)


def compose(material: Material) -> Composed:
    """The fullest note that fits the plan; an unknown plan counts as the free one."""
    limit = PAID if material.profile.linkedin_plan == "premium" else FREE
    ways = (_me_and_their_employer(material), _me_and_the_work(material), _the_work(material))
    return fitting(
        limit, *(_note(material, reason=reason, about=about) for about in ways for reason in _reasons(material))
    )


def _note(material: Material, *, reason: Sentence, about: Sentence) -> Composed:
    name = material.profile.first_name or "[your name]"
    closing = say(one_of(material, *CLOSINGS))
    return write(None, opening.greeting(material.contact), (reason, about, closing), (say(name),))


def _reasons(material: Material) -> list[Sentence]:
    """Why this person, best first: a link, a fact on record, else a gap: generic notes do no better than none."""
    known = [each for each in (opening.link(material), opening.told(material)) if each]
    return known or [say(f"What drew me to your work: {opening.THEIRS_SHORT}.")]


def _me_and_their_employer(material: Material) -> Sentence:
    """Who writes, and about which work where they are: the place makes each note its own."""
    who, source = opening.myself(material)
    field, employer = _field(material), material.contact.employer
    if not field or not employer:
        return _me_and_the_work(material)
    there = f"{field} at {employer}"
    wording = one_of(
        material,
        f"I'm {who}, curious about {there}.",
        f"I'm {who} and would like to learn about {there}.",
        f"As {who} I'm looking into {there}."
        if who.startswith(("a ", "an "))
        else f"I'm {who}, looking into {there}.",
    )
    return say(wording, source, "goal.roles", "contact.employer")


def _me_and_the_work(material: Material) -> Sentence:
    who, source = opening.myself(material)
    field = _field(material)
    return say(f"I'm {who}, curious about {field}.", source, "goal.roles") if field else say(f"I'm {who}.", source)


def _the_work(material: Material) -> Sentence:
    field = _field(material)
    return say(f"I'm curious about {field}.", "goal.roles") if field else _me_and_the_work(material)


def _field(material: Material) -> str:
    role = plain(material.role)
    return opening.work(role)


shape = Shape(
    kind=ASK_NOTE,
    name="LinkedIn invitation note",
    why="A free note holds 200 characters: say what links the two and what it is about, and ask only to connect.",
    words=(15, 50),
    compose=compose,
    good=(
        "Hi Ines,\n\n"
        "We both studied at Leeds. I'm a lab technician, curious about data analyst work. Could we connect?\n\n"
        "Sam"
    ),
    bad="I'd like to add you to my professional network.",
)
