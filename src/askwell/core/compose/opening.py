"""The opening of a letter: the name, what the two share, who writes, and why to this person of all people."""

from __future__ import annotations

from askwell.core.compose.facts import Material
from askwell.core.compose.letter import Paragraph, Sentence, say
from askwell.core.compose.wording import a, clause, is_worker, one_of, plain, post, school, told_to_them
from askwell.core.contacts import Contact, Position
from askwell.core.naming import key
from askwell.core.shortlist.common_ground import Ground

THEIRS = "[one sentence on something of theirs you read, heard or saw, and why it stayed with you]"
THEIRS_SHORT = "[one thing of theirs that drew you]"
WHO_YOU_ARE = "[who you are in a few words, such as what you do or study]"
YOUR_NEWS = "[your news in a line, or a memory that the two of you share]"
YOUR_WORK = "[the kind of work your question is about]"


def greeting(contact: Contact) -> Paragraph:
    return (say(f"Hi {contact.first_name},"),)


def link(material: Material) -> Sentence | None:
    """The person who sent the user, if their name may be used; otherwise the rarest shared thing."""
    referrer = material.referrer
    if referrer and referrer.may_mention:
        return say(f"{referrer.name} suggested that I write to you.", "referrer")
    ground = next(iter(material.grounds), None)
    return say(shared(material, ground), f"ground:{ground.kind}") if ground else None


def shared(material: Material, ground: Ground) -> str:
    name = ground.value
    at = school(name)
    wordings = {
        "school": (f"We both studied at {at}.", f"Like you, I studied at {at}.", f"You and I both went to {at}."),
        "employer": (f"We have both worked at {name}.", f"Like you, I've worked at {name}."),
        "interest": (f"We share an interest in {name}.", f"I care about {name} as well."),
        "place": (f"I'm in {name} as well.", f"Like you, I'm in {name}."),
    }
    return one_of(material, *wordings[ground.kind])


def introduction(material: Material) -> Sentence:
    """Who writes and what they are finding out, in one sentence."""
    who, source = myself(material)
    what, why = exploring(material)
    return say(f"I'm {who}, and {what}.", source, why)


def myself(material: Material) -> tuple[str, str]:
    """What follows "I'm", and its source: the user's own headline, else their present job, else a gap."""
    profile = material.profile
    if profile.headline:
        return clause(profile.headline), "profile.headline"
    job = next((each for each in profile.positions if each.current and each.title), None)
    if job:
        return a(plain(job.title)) + (f" at {job.employer}" if job.employer else ""), "profile.positions"
    return WHO_YOU_ARE, ""


def exploring(material: Material) -> tuple[str, str]:
    """What the user is finding out, from their goal: "I'm thinking about becoming a data analyst"."""
    goal, role = material.goal, plain(material.role)
    if goal and goal.kind == "one-company" and goal.employers:
        return f"I'd like to understand what working at {goal.employers[0]} is really like", "goal.employers"
    if not goal or not role:
        return f"I'm finding out more about {YOUR_WORK}", ""
    if goal.kind == "choose-major":
        return f"I'm deciding what to study, with {role} high on my list", "goal.roles"
    if goal.kind == "explore":
        return f"I'm finding out what {work(role)} is really like", "goal.roles"
    if is_worker(role):
        step = one_of(
            material,
            f"I'm thinking about becoming {a(role)}",
            f"I'm working out whether to become {a(role)}",
            f"I can see myself as {a(role)} one day",
        )
    else:
        step = one_of(material, f"I'm thinking about a move into {role}", f"I'm working out whether {role} is for me")
    return step, "goal.roles"


def work(role: str) -> str:
    """The work behind a role: "being a nurse", or the field itself."""
    return f"being {a(role)}" if is_worker(role) else role


def why_you(material: Material, *, gap: str = THEIRS) -> Sentence:
    """What of theirs made the user write: a stored fact, their path, or a gap only the user can fill."""
    fact = told(material)
    if fact:
        return fact
    path = moved(material.contact)
    if path:
        return say(f"You went {path}, and I'd value hearing how that step was for you.", "contact.positions")
    return say(f"{gap}.")


def told(material: Material) -> Sentence | None:
    """The first fact on record that can be said to them, as a reason to write."""
    for fact in material.fresh_facts:
        words = told_to_them(fact.text, material.contact)
        if words:
            ending = one_of(material, "which is why I thought of you", "and that is why I'm writing to you")
            return say(f"{words[:1].upper()}{words[1:]}, {ending}.", f"fact:{fact.id}")
    return None


def moved(contact: Contact) -> str:
    """Their last change of employer in words, "from X at A to Y at B", when both ends are on record."""
    now = contact.position
    before = next((each for each in contact.positions if not each.current and each.title), None)
    if not before or not now.title or not before.employer or key(before.employer) == key(now.employer):
        return ""
    return f"from {_post(before)} to {_post(now)}"


def _post(position: Position) -> str:
    return f"{position.title} at {position.employer}" if position.employer else position.title


def came_to_mind(material: Material) -> Sentence:
    """Why an old friend is asked: what they do, if it is known."""
    contact = material.contact
    if contact.title and contact.employer:
        return say(
            f"You came to mind first, because you work at {contact.employer} as {post(contact.title)}.",
            "contact.title",
        )
    if contact.employer:
        return say(f"You came to mind first, because you work at {contact.employer}.", "contact.employer")
    return say("You came to mind first: [what you know of their work].")
