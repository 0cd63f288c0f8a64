"""The middle and end of a letter: one topic, a small ask with a length and a choice, an easy no, thanks, the name."""

from __future__ import annotations

from askwell.core.compose.facts import Material
from askwell.core.compose.letter import Paragraph, Sentence, say
from askwell.core.compose.opening import work
from askwell.core.compose.wording import a, and_list, inner, is_worker, one_of, plain, sentence
from askwell.core.contacts import Contact
from askwell.core.shortlist.titles import SAME_WORK, works_of

YOUR_QUESTION = "[your one question for them]"
INDIRECT = ("how ", "what ", "why ", "which ", "whether ", "when ", "where ", "who ")


def topic(material: Material) -> Sentence:
    """The first thing the goal wants to learn, in the user's own words."""
    wanted = next(iter(material.goal.learn), "") if material.goal else ""
    if not wanted:
        return _usual_topic(material)
    return say(_topic(material, " ".join(wanted.split())), "goal.learn")


def _topic(material: Material, wanted: str) -> str:
    if wanted.endswith("?"):
        lead = one_of(
            material,
            "What I'd most like to ask you",
            "The question I keep coming back to",
            "My main question",
            "Here is what I'd love to know",
        )
        return f"{lead}: {inner(wanted)}"
    if inner(wanted).startswith(INDIRECT):
        lead = one_of(material, "What I'd most like to understand is", "Above all I'd like to hear")
    else:
        lead = one_of(material, "What I'd most like to hear about is", "Above all I'd like to hear about")
    return f"{lead} {inner(wanted)}."


def _usual_topic(material: Material) -> Sentence:
    """Only somebody who is known to do the work is asked how it is to do it."""
    role = plain(material.role)
    if not role:
        return say(f"What I'd most like to ask you: {YOUR_QUESTION}.")
    if not _does(material.role, material.contact):
        step = f"becoming {a(role)}" if is_worker(role) else f"moving into {role}"
        return say(f"What I'd most like to hear is what you would find out before {step}.", "goal.roles")
    return say(
        f"What I'd most like to hear is which part of {work(role)} surprised you once you were doing it.",
        "goal.roles",
        "contact.positions",
    )


def _does(role: str, contact: Contact) -> bool:
    """Whether they do the role's work, or did it once."""
    likeness = works_of().likeness
    return any(each.title and likeness(role, each.title) >= SAME_WORK for each in contact.positions)


def topics(material: Material) -> Sentence | None:
    """What the talk will be about, once it is agreed: two questions at most, as a taste and not a script."""
    wanted = material.goal.learn[:2] if material.goal else ()
    if not wanted:
        return None
    return say(" ".join(["On my mind so far:", *(sentence(each) for each in wanted)]), "goal.learn")


def ask(material: Material) -> Sentence:
    """The ask itself: one question, with its length."""
    minutes = material.minutes
    return say(
        one_of(
            material,
            f"Would you be open to a {minutes}-minute conversation in the next few weeks?",
            f"Could you spare {minutes} minutes to talk about it in the next few weeks?",
            f"Would you have {minutes} minutes for a few questions about it some time this month or next?",
        )
    )


def choice(material: Material) -> Sentence:
    return say(
        one_of(
            material,
            "A call, a coffee near you or a few questions by email would all be welcome.",
            "By phone, over coffee near you or as a few emailed questions, whichever is easiest for you.",
            "A call, a coffee near your work or three questions by email: you choose.",
        )
    )


def times(material: Material) -> Sentence | None:
    """Two or three windows in one line, and the yielding that makes them an offer."""
    if not material.windows:
        return None
    offered = and_list(list(material.windows[:3]), word="or")
    return say(f"{offered} would work well here, or whatever suits you better.", "calendar")


def easy_no(material: Material) -> Sentence:
    return say(
        one_of(
            material,
            "If now isn't a good time, that's completely fine.",
            "If it doesn't fit just now, no worries at all.",
            "And if this isn't a good moment, please feel free to pass.",
            "I quite understand if you'd rather not.",
            "If it's a busy stretch for you, a no is fine.",
        )
    )


def thanks(material: Material) -> Sentence:
    return say(
        one_of(material, "Thank you for considering it.", "Thank you for reading this.", "Thank you either way.")
    )


def signature(material: Material) -> Paragraph:
    """Sign-off, full name and one link."""
    profile = material.profile
    name = profile.name or "[your name]"
    return (say("\n".join(line for line in (f"{profile.sign_off},", name, profile.link) if line)),)


def short_signature(material: Material) -> Paragraph:
    """For people who know the name already."""
    profile = material.profile
    return (say(f"{profile.sign_off},\n{profile.first_name or '[your name]'}"),)
