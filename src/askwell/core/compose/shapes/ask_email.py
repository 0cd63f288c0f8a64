"""The first email: what the two share, who writes, why this person, one topic, a small ask, an easy no."""

from __future__ import annotations

from askwell.core.compose import asking, opening
from askwell.core.compose.facts import Material
from askwell.core.compose.letter import Composed, Paragraph, say, write
from askwell.core.compose.shape import Shape
from askwell.core.compose.wording import is_worker, plain
from askwell.core.outreach import ASK_EMAIL

LONGEST_SUBJECT, MOST_WORDS = 60, 8
"""What a phone shows of a subject, and where descriptive turns into rambling (docs/why/the-numbers.md)."""


def compose(material: Material) -> Composed:
    return write(
        subject(material),
        opening.greeting(material.contact),
        *(_to_a_friend(material) if material.known_well else _to_a_stranger(material)),
        (asking.ask(material), asking.choice(material), asking.times(material)),
        (asking.easy_no(material), asking.thanks(material)),
        asking.short_signature(material) if material.known_well else asking.signature(material),
    )


def _to_a_stranger(material: Material) -> tuple[Paragraph, Paragraph]:
    return (
        (opening.link(material), opening.introduction(material)),
        (opening.why_you(material), asking.topic(material)),
    )


def _to_a_friend(material: Material) -> tuple[Paragraph, Paragraph]:
    what, source = opening.exploring(material)
    return (
        (say(f"{opening.YOUR_NEWS}."),),
        (say(f"{what}.", source), opening.came_to_mind(material), asking.topic(material)),
    )


def subject(material: Material) -> str:
    """Link and topic in a few words: the first of several that fits."""
    return next(each for each in _subjects(material) if _fits(each))


def _subjects(material: Material) -> list[str]:
    about = _about(material)
    found = []
    if material.referrer and material.referrer.may_mention:
        found.append(f"{material.referrer.name} suggested I write")
    found += [
        f"{ground.value}: {_in_short(material)}"
        for ground in material.grounds[:1]
        if ground.kind in ("school", "employer") and not material.known_well
    ]
    if material.contact.employer and not material.role:
        found.append(f"A question about your work at {material.contact.employer}")
    return [*found, f"A question about {about}", "A question about your work"]


def _about(material: Material) -> str:
    role = plain(material.role)
    if not role:
        return "your work"
    return opening.work(role)


def _in_short(material: Material) -> str:
    """The topic behind a colon, where few words are left: "on being a nurse"."""
    role = plain(material.role)
    return f"on {opening.work(role)}" if is_worker(role) else f"question about {_about(material)}"


def _fits(text: str) -> bool:
    return len(text) <= LONGEST_SUBJECT and len(text.split()) <= MOST_WORDS


shape = Shape(
    kind=ASK_EMAIL,
    name="First email",
    why="Short specific asks get answered: what links the two, why this person, one topic, a length, a way out.",
    words=(60, 125),
    compose=compose,
    good=(
        "Hi Ines,\n\n"
        "We both studied at Leeds. I'm a lab technician there, and I'm thinking about becoming a data "
        "analyst.\n\n"
        "You gave a talk on messy sensor data last spring, which is why I thought of you. What I'd most "
        "like to ask you: what did you have to unlearn?\n\n"
        "Could you spare 20 minutes in the next few weeks? A call, a coffee near you or a few questions by "
        "email would all be welcome.\n\n"
        "If now isn't a good time, that's completely fine. Thank you for considering it.\n\n"
        "Best wishes,\nSam Okafor"
    ),
    bad="Dear Sir or Madam, I am writing to enquire whether there might be any openings at your esteemed company.",
)
