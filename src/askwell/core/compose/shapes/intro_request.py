"""The request to somebody in between: why I ask you, whom and why, no is fine, and a blurb ready to forward."""

from __future__ import annotations

from askwell.core.compose import opening
from askwell.core.compose.asking import short_signature
from askwell.core.compose.facts import Material
from askwell.core.compose.letter import Composed, Paragraph, Sentence, say, write
from askwell.core.compose.shape import Shape
from askwell.core.compose.wording import a, is_worker, one_of, plain, post
from askwell.core.errors import Refusal
from askwell.core.outreach import INTRO_REQUEST

HOW_THEY_KNOW = "[how you know that they know each other]"


def compose(material: Material) -> Composed:
    """Goes to the connector alone. The blurb under the line speaks of the user in the third person."""
    connector = material.connector
    if connector is None:
        raise Refusal(
            "usage",
            "An introduction needs somebody who can make it, and nobody is named.",
            hint=f"Choose a person who knows {material.contact.name}.",
        )
    return write(
        f"Would you introduce me to {material.contact.name}?",
        opening.greeting(connector),
        (_why_them(material), say(f"You came to mind because of this: {HOW_THEY_KNOW}.")),
        (_ask(material), say("Only if you're comfortable with it; a no is perfectly fine.")),
        (say("Here are a few lines you could forward:"),),
        _blurb(material),
        short_signature(material),
    )


def _why_them(material: Material) -> Sentence:
    what, source = opening.exploring(material)
    return say(f"{what}, and {_place_of(material)}.", source, "contact.title" if material.contact.title else "")


def _place_of(material: Material) -> str:
    contact = material.contact
    if contact.title and contact.employer:
        return f"{contact.name} works as {post(contact.title)} at {contact.employer}"
    if contact.employer:
        return f"{contact.name} is at {contact.employer}"
    return f"{contact.name} knows that work from the inside: [what you know of their work]"


def _ask(material: Material) -> Sentence:
    first = material.contact.first_name
    return say(
        one_of(
            material,
            f"Would you be willing to ask {first} whether a {material.minutes}-minute talk would be all right?",
            f"Could you ask {first} whether I may get in touch about a {material.minutes}-minute talk?",
        )
    )


def _blurb(material: Material) -> Paragraph:
    """Third person throughout, safe to forward, with its own way out."""
    who, source = opening.myself(material)
    told = say(f'"{_named(material)} is {who}{_step(material)}.', source, "goal.roles" if material.role else "")
    first = material.profile.first_name or "[your name]"
    return (
        told,
        say(f"{first} would like to hear how {material.contact.first_name} sees that work,"),
        say(f"in {material.minutes} minutes by phone or in a few emailed questions."),
        say("If it isn't a good time, that's completely fine.\""),
    )


def _step(material: Material) -> str:
    role = plain(material.role)
    if not role:
        return ""
    return f" and is thinking about {f'becoming {a(role)}' if is_worker(role) else f'a move into {role}'}"


def _named(material: Material) -> str:
    profile = material.profile
    return f"{profile.name or '[your name]'} ({profile.link})" if profile.link else profile.name or "[your name]"


shape = Shape(
    kind=INTRO_REQUEST,
    name="Request for an introduction",
    why="The connector lends their good name, so they get a clear reason, an easy no and lines they can forward.",
    words=(60, 170),
    compose=compose,
    good=(
        "Hi Priya,\n\n"
        "I'm thinking about becoming a data analyst, and Ines Duarte works as one at Northwind. You came to"
        " mind because you two ran the reading group.\n\n"
        "Could you ask Ines whether I may get in touch about a 20-minute talk? Only if you're comfortable "
        "with it; a no is perfectly fine.\n\n"
        "If it helps, here are a few lines you could forward:\n\n"
        '"Sam Okafor is a lab technician in Leeds and is thinking about becoming a data analyst. Sam would '
        'be glad to hear how Ines sees that work, in 20 minutes by phone or in a few emailed questions."\n\n'
        "Best wishes,\nSam"
    ),
    bad="Can you intro me to everyone you know at Northwind? Copying Ines here so you two can sort it out!",
)
