"""Guided recall: short prompts that bring names to mind, one at a time.

Nobody can list whom they know; a place or a role brings faces back, so each prompt names one. What the profile tells
makes the first ones concrete: this school, that employer.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from askwell.core.contacts import Profile
from askwell.core.naming import key

FEW = 12
"""Names taken from one prompt: more is a list, and a list is better brought as a file."""
LONGEST_NAME = 200
SPLIT = re.compile(r"\s*(?:,|;|–|—|\s-\s|\s\()\s*")


@dataclass(frozen=True, kw_only=True)
class Prompt:
    id: str
    """Settled, so that an answered prompt does not come back."""
    asks: str
    hint: str
    tie: str
    how: str
    """What is kept about the tie, in words that stay true years from now."""
    school: str = ""
    """What everybody named here provably has in common with the user."""


@dataclass(frozen=True, kw_only=True)
class Named:
    name: str
    title: str = ""


EVERYBODYS: tuple[Prompt, ...] = (
    Prompt(
        id="relatives",
        asks="Who in your family works, or used to?",
        hint="Parents, aunts and uncles, cousins, whoever married in. Their jobs help: “Aunt Rosa, nurse”.",
        tie="family",
        how="family",
    ),
    Prompt(
        id="friends",
        asks="Whom could you ring this evening without a reason?",
        hint="Two or three are enough.",
        tie="friend",
        how="a friend",
    ),
    Prompt(
        id="friends-at-work",
        asks="Which friends have a job that you know little about?",
        hint="You have eaten together for years and never asked what they do all day.",
        tie="friend",
        how="a friend",
    ),
    Prompt(
        id="teachers",
        asks="Which teacher, lecturer or trainer would still know your name?",
        hint="They have seen hundreds of people go somewhere, and know where.",
        tie="acquaintance",
        how="taught me",
    ),
    Prompt(
        id="neighbours",
        asks="Which neighbours do you greet by name?",
        hint="The house, the street, the allotment, the place you lived before.",
        tie="acquaintance",
        how="a neighbour",
    ),
    Prompt(
        id="clubs",
        asks="Whom do you know from a club, a team, a choir or a place of worship?",
        hint="People who share an hour a week with you.",
        tie="acquaintance",
        how="from a club",
    ),
    Prompt(
        id="volunteering",
        asks="With whom have you helped out somewhere?",
        hint="A school fair, a food bank, a committee.",
        tie="acquaintance",
        how="helped out together",
    ),
    Prompt(
        id="parents-friends",
        asks="Which friends of your parents, or parents of your friends, asked how you are doing?",
        hint="They are often glad to be asked something back.",
        tie="acquaintance",
        how="a friend of the family",
    ),
    Prompt(
        id="changed",
        asks="Who do you know that changed their line of work?",
        hint="They have asked the questions that you are asking now.",
        tie="acquaintance",
        how="changed their line of work",
    ),
    Prompt(
        id="met-through-work",
        asks="Whom do you know from the other side of the counter?",
        hint="Customers, suppliers, patients, the person who mends the machines.",
        tie="acquaintance",
        how="met through work",
    ),
    Prompt(
        id="everybody-knows",
        asks="Who always knows somebody?",
        hint="The one person in each circle who brings others together.",
        tie="acquaintance",
        how="knows a great many people",
    ),
    Prompt(
        id="long-ago",
        asks="Whom did you like and lose sight of?",
        hint="Being written to out of the blue pleases people more than you would think.",
        tie="acquaintance",
        how="lost sight of each other",
    ),
)


def prompts(profile: Profile) -> tuple[Prompt, ...]:
    """All of them in order: warm ones first, then those that the profile makes concrete, then the wider circles."""
    return (*EVERYBODYS[:2], *_of_schools(profile), *_of_employers(profile), *EVERYBODYS[2:])


def next_prompt(profile: Profile, done: Collection[str]) -> Prompt | None:
    """The first that was neither answered nor passed by."""
    return next((each for each in prompts(profile) if each.id not in done), None)


def names_in(text: str) -> tuple[Named, ...]:
    """One person a line: "Rosa Lindqvist, nurse". What follows a comma or a dash is what they do."""
    found: dict[str, Named] = {}
    for line in text.splitlines():
        name, _, rest = _parted(line.strip(" \t-*•·"))
        if any(letter.isalpha() for letter in name):
            found.setdefault(name.casefold(), Named(name=name[:LONGEST_NAME], title=rest.strip(" )")[:LONGEST_NAME]))
    return tuple(found.values())


def _parted(line: str) -> tuple[str, str, str]:
    split = SPLIT.search(line)
    if not split:
        return " ".join(line.split()), "", ""
    return " ".join(line[: split.start()].split()), split.group(), " ".join(line[split.end() :].split())


def _of_schools(profile: Profile) -> tuple[Prompt, ...]:
    return tuple(
        Prompt(
            id=f"school:{key(school)}"[:80],
            asks=f"With whom did you spend your days at {school}?",
            hint="The next seat, the flat you shared, the group project, the one who always knew the room.",
            tie="classmate",
            how=f"studied together at {school}"[:300],
            school=school,
        )
        for school in dict.fromkeys(profile.schools)
        if school
    )


def _of_employers(profile: Profile) -> tuple[Prompt, ...]:
    return tuple(
        Prompt(
            id=f"employer:{key(employer)}"[:80],
            asks=f"Whom did you like working with at {employer}?",
            hint="Those who are still there, and those who left for something else.",
            tie="colleague",
            how=f"worked together at {employer}"[:300],
        )
        for employer in dict.fromkeys(profile.employers)
        if employer
    )
