"""The invitation note: a link and a topic in 200 characters. The talk is asked for once they have accepted."""

from __future__ import annotations

from askwell.core.compose import opening
from askwell.core.compose.facts import Material
from askwell.core.compose.letter import Composed, Sentence, fitting, say, write
from askwell.core.compose.shape import Shape
from askwell.core.compose.wording import is_worker, one_of, plain, post
from askwell.core.outreach import ASK_NOTE

FREE, PAID = 200, 300
"""Characters of a note on LinkedIn's free and paid plans (domain.md section 5)."""

CLOSINGS = (
    "Would you be open to connecting?",
    "May I connect with you?",
    "Could we connect?",
    "Would you mind if we connected?",
)


def compose(material: Material) -> Composed:
    """The fullest note that fits the plan; an unknown plan counts as the free one."""
    limit = PAID if material.profile.linkedin_plan == "premium" else FREE
    reasons = (_reason(material), _gap())
    drafts = [
        _note(material, reason=reason, self_told=told)
        for reason in reasons
        for told in (_about_me(material), _briefly_me(material))
    ]
    return fitting(limit, *drafts)


def _note(material: Material, *, reason: Sentence, self_told: Sentence) -> Composed:
    closing = one_of(material, *CLOSINGS)
    name = material.profile.first_name or "[your name]"
    return write(None, opening.greeting(material.contact), (reason, self_told, say(closing)), (say(name),))


def _reason(material: Material) -> Sentence:
    linked = opening.link(material)
    if linked:
        return linked
    position = material.contact.position
    if position.title and position.employer:
        return say(f"You work as {post(position.title)} at {position.employer}.", "contact.title")
    return _gap()


def _gap() -> Sentence:
    return say(f"What drew me to your work: {opening.THEIRS_SHORT}.")


def _about_me(material: Material) -> Sentence:
    """Who writes, and about which work where they are: the place makes each note its own."""
    who, source = opening.myself(material)
    field, employer = _field(material), material.contact.employer
    if not field:
        return say(f"I'm {who}.", source)
    there = f"{field} at {employer}" if employer else field
    wording = one_of(
        material,
        f"I'm {who}, curious about {there}.",
        f"I'm {who} and would like to learn about {there}.",
        f"As {who} I'm looking into {there}."
        if who.startswith(("a ", "an "))
        else f"I'm {who}, looking into {there}.",
    )
    return say(wording, source, "goal.roles", "contact.employer" if employer else "")


def _briefly_me(material: Material) -> Sentence:
    field = _field(material)
    return say(f"I'm curious about {field}.", "goal.roles") if field else _about_me(material)


def _field(material: Material) -> str:
    role = plain(material.role)
    return f"{role} work" if role and is_worker(role) else role


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
