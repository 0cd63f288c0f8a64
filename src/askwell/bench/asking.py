"""Searches as people type them: a beginning, a full name, a job and an employer, often with a slip of the pen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from askwell.bench.people import Person, slip

FIELDS = {"employer": "employer", "role": "title", "place": "city", "school": "school", "field": "major"}
"""What filters are drawn from."""
FILTERS = (0, 0, 0, 1, 1, 2)


@dataclass(frozen=True)
class Typed:
    text: str
    chosen: tuple[tuple[str, str], ...]
    """Facets with the values that were chosen."""


def searches(people: Sequence[Person], count: int, *, seed: int) -> list[Typed]:
    """Each about somebody who is there, so that most have an answer."""
    dice = Random(f"searches {seed}")  # noqa: S311
    found: list[Typed] = []
    while len(found) < count:
        it = dice.choice(people)
        chosen = dice.sample(sorted(FIELDS), dice.choice(FILTERS))
        typed = Typed(_text(it, dice), tuple((facet, getattr(it, FIELDS[facet])) for facet in chosen))
        if typed.text or typed.chosen:
            found.append(typed)
    return found


def _text(it: Person, dice: Random) -> str:
    title, employer = it.title.split(), it.employer.split()
    kinds = (
        _cut(it.first_name, dice),
        f"{it.first_name} {_cut(it.last_name, dice)}",
        f"{slip(it.first_name.lower(), dice)} {slip(it.last_name.lower(), dice)}",
        " ".join([*title[:-1], _cut(title[-1], dice)]),
        f"{dice.choice(title)} {_cut(dice.choice(employer), dice)}",
        _cut(employer[0], dice),
        slip(dice.choice(title).lower(), dice),
        f"{it.first_name} {dice.choice(title)} {_cut(employer[0], dice)}",
        f"{it.last_name} {_cut(it.school, dice)}",
        "",
    )
    return dice.choice(kinds)


def _cut(word: str, dice: Random) -> str:
    """As far as somebody has typed it: half of it at least, and two letters."""
    return word[: max(2, dice.randint(len(word) // 2, len(word)))]
