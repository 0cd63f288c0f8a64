"""The message after an accepted invitation, or an InMail: the email's parts in about 400 characters, no windows."""

from __future__ import annotations

from askwell.core.compose import asking, opening
from askwell.core.compose.facts import Material
from askwell.core.compose.letter import Composed, Sentence, fitting, say, write
from askwell.core.compose.shape import Shape
from askwell.core.compose.wording import one_of
from askwell.core.outreach import ASK_MESSAGE, ASK_NOTE

THEIRS = "[one sentence on what drew you to their work]"
COMFORTABLE = 400
"""Characters up to which such messages are answered best (docs/why/the-numbers.md)."""


def compose(material: Material) -> Composed:
    link, who, me = opening.link(material), opening.introduction(material), _briefly_me(material)
    return fitting(
        COMFORTABLE,
        _message(material, link=link, who=who),
        _message(material, link=link, who=me),
        _message(material, link=None, who=me),
    )


def _briefly_me(material: Material) -> Sentence:
    who, source = opening.myself(material)
    return say(f"I'm {who}.", source)


def _message(material: Material, *, link: Sentence | None, who: Sentence) -> Composed:
    return write(
        None,
        opening.greeting(material.contact),
        (_accepted(material), link, who),
        (opening.why_you(material, gap=THEIRS), asking.topic(material)),
        (_ask(material), asking.easy_no(material)),
        (say(material.profile.first_name or "[your name]"),),
    )


def _accepted(material: Material) -> Sentence | None:
    if any(each.kind == ASK_NOTE for each in material.earlier):
        return say("Thank you for connecting.", "message:ask-linkedin-note")
    return None


def _ask(material: Material) -> Sentence:
    minutes = material.minutes
    return say(
        one_of(
            material,
            f"Would you have {minutes} minutes for a call, or would a few written questions suit you better?",
            f"Could you spare {minutes} minutes on the phone, or answer two or three questions here instead?",
            f"Might {minutes} minutes by phone be possible, or two questions here if writing is easier?",
            f"Would {minutes} minutes on a call suit you some day soon, or a short exchange in writing?",
        )
    )


shape = Shape(
    kind=ASK_MESSAGE,
    name="LinkedIn message",
    why="Under 400 characters is answered most; the same parts as the email, with one small ask and a way out.",
    words=(40, 80),
    compose=compose,
    good=(
        "Hi Ines,\n\n"
        "Thank you for connecting. I'm a lab technician in Leeds, and I'm thinking about becoming a data "
        "analyst.\n\n"
        "You gave a talk on messy sensor data, which is why I thought of you.\n\n"
        "Would you have 20 minutes for a call, or would a few written questions suit you better? If it "
        "doesn't fit just now, no worries at all.\n\n"
        "Sam"
    ),
    bad="Thanks for the add! Quick one: are you guys hiring, and could you pass on my CV?",
)
