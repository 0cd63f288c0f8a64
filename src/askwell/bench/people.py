"""Invented people by the hundred thousand, for benches: a school's directory and a LinkedIn export that overlaps it.

Nothing is real. The same seed gives the same people. Names, employers, titles, schools and cities are skewed as in
life (Zipf): a few are everywhere, most are rare. Some rows are about somebody who is listed already, with a slip of
the pen or another job, and the truth about them is told, so that whoever looks for duplicates can be measured.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from io import StringIO
from itertools import accumulate, product
from random import Random
from typing import TypeVar

from askwell.bench.invented import (
    BRANCHES,
    CITIES,
    DEGREES,
    FAMILY,
    FIRSTS,
    GIVEN,
    HEADS,
    MAJORS,
    MIDDLES,
    MONTHS,
    NICKNAMES,
    RANKS,
    ROLES,
    SCHOOL_KINDS,
    SECONDS,
    SPECIALS,
    TAILS,
    TOWN_ENDS,
    VOWELS,
)
from askwell.core.text import fold

HEADINGS = (
    "alumni_id", "first_name", "last_name", "preferred_name", "grad_year", "degree", "major", "school", "email",
    "employer", "title", "city", "region", "country",
)  # fmt: skip
CONNECTIONS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
PREAMBLE = (
    'Notes:\r\n"When exporting your connection data, you may notice that some of the email addresses are missing. '
    'You will only see email addresses for connections who have allowed it."\r\n\r\n'
)
Thing = TypeVar("Thing")
THIS_YEAR = 2026
LISTED_TWICE = 0.03
MOVED_SINCE = 0.35
"""Of those who are listed twice: they have another job in the second row."""
IN_THE_DIRECTORY = 0.2
"""Of the LinkedIn rows: they are about somebody in the directory."""


@dataclass(frozen=True, slots=True)
class Person:
    """A row of the directory: the fields in the order of its `HEADINGS`."""

    alumni_id: str
    first_name: str
    last_name: str
    preferred_name: str
    grad_year: str
    degree: str
    major: str
    school: str
    email: str
    employer: str
    title: str
    city: str
    region: str
    country: str

    def cells(self) -> tuple[str, ...]:
        return tuple(getattr(self, name) for name in HEADINGS)


@dataclass(frozen=True, slots=True)
class Connection:
    """A row of a LinkedIn export: the fields in the order of `CONNECTIONS`."""

    first_name: str
    last_name: str
    url: str
    email: str
    company: str
    position: str
    connected_on: str

    def cells(self) -> tuple[str, ...]:
        return (
            self.first_name, self.last_name, self.url, self.email, self.company, self.position, self.connected_on,
        )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Directory:
    people: tuple[Person, ...]
    same_as: dict[int, int]
    """Of the rows about somebody who stands further up: the number of that first row. Rows are counted from 0."""

    def as_csv(self) -> bytes:
        return _csv(HEADINGS, (each.cells() for each in self.people))


@dataclass(frozen=True, kw_only=True)
class Export:
    connections: tuple[Connection, ...]
    same_as: dict[int, int]
    """Of the rows about somebody in the directory: the number of their row there."""

    def as_csv(self) -> bytes:
        return PREAMBLE.encode() + _csv(CONNECTIONS, (each.cells() for each in self.connections))


def directory(n: int, *, seed: int) -> Directory:
    """`n` rows, about three in a hundred of them about somebody who is listed already."""
    dice = Random(f"directory {seed}")  # noqa: S311 - the same people for the same seed
    people = list(_people(n, dice))
    same_as = {row: dice.randrange(row) for row in range(100, n) if dice.random() < LISTED_TWICE}
    for row in same_as:
        same_as[row] = same_as.get(same_as[row], same_as[row])  # a second row of a second row is about the first
        people[row] = _again(people[same_as[row]], people[row], dice)
    return Directory(people=tuple(people), same_as=same_as)


def linkedin(known: Directory, n: int, *, seed: int) -> Export:
    """`n` connections, a fifth of whom stand in the directory. Nearly all hide their address, as they do there."""
    dice = Random(f"linkedin {seed}")  # noqa: S311
    strangers = list(_people(n, dice))
    rows: list[Connection] = []
    same_as: dict[int, int] = {}
    for row, person in enumerate(strangers):
        if known.people and dice.random() < IN_THE_DIRECTORY:
            same_as[row] = dice.randrange(len(known.people))
            person = _as_they_call_themselves(known.people[same_as[row]], dice)
        rows.append(_connection(person, dice))
    return Export(connections=tuple(rows), same_as=same_as)


def slip(word: str, dice: Random) -> str:
    """`word` with one slip behind its first letter: two letters swapped, one dropped, doubled, or wrong."""
    if len(word) < 4:
        return word + word[-1:]
    at = dice.randrange(1, len(word) - 1)
    head, letter, tail = word[:at], word[at], word[at + 1 :]
    return dice.choice(
        (
            head + tail[0] + letter + tail[1:],
            head + tail,
            head + letter + letter + tail,
            head + dice.choice("aeionrst") + tail,
        )
    )


def _people(n: int, dice: Random) -> Iterator[Person]:
    given, family = _skewed(GIVEN, n, 0.7, dice), _skewed(_families(), n, 0.85, dice)
    employers, titles = _skewed(_employers(), n, 0.95, dice), _skewed(_titles(), n, 0.8, dice)
    schools, cities = _skewed(_schools(), n, 1.0, dice), _skewed(CITIES, n, 0.8, dice)
    majors, degrees = _skewed(MAJORS, n, 0.6, dice), dice.choices(DEGREES, k=n)
    for row in range(n):
        yield Person(
            alumni_id=f"A{row:07d}",
            first_name=given[row],
            last_name=family[row],
            preferred_name=NICKNAMES.get(given[row], "") if dice.random() < 0.02 else "",
            grad_year=str(THIS_YEAR - int(dice.random() ** 1.5 * 55)),
            degree=degrees[row],
            major=majors[row],
            school=schools[row],
            email=_email(given[row], family[row], dice),
            employer=employers[row],
            title=titles[row],
            city=cities[row][0],
            region=cities[row][1],
            country=cities[row][2],
        )


def _again(first: Person, other: Person, dice: Random) -> Person:
    """Somebody once more, under another number, as a second list would have them."""
    it = replace(first, alumni_id=other.alumni_id)
    chance = dice.random()
    if chance < 0.4:
        it = replace(it, last_name=slip(it.last_name, dice))
    elif chance < 0.6:
        it = replace(it, first_name=NICKNAMES.get(it.first_name) or slip(it.first_name, dice))
    elif chance < 0.7:
        it = replace(it, first_name=it.first_name.upper(), last_name=it.last_name.upper())
    elif chance < 0.8:
        it = replace(it, first_name=f"{it.first_name[0]}.")
    if dice.random() < MOVED_SINCE:
        it = replace(it, employer=other.employer, title=other.title)
    if dice.random() < 0.5:
        it = replace(it, employer=it.employer + dice.choice((" Inc.", ", LLC", " Group", " (US)")))
    return replace(it, email="") if dice.random() < 0.5 else it


def _as_they_call_themselves(it: Person, dice: Random) -> Person:
    """Letters behind the family name, and the short form of the first."""
    if dice.random() < 0.2:
        it = replace(it, last_name=f"{it.last_name}, MBA")
    return replace(it, first_name=NICKNAMES.get(it.first_name, it.first_name)) if dice.random() < 0.15 else it


def _connection(it: Person, dice: Random) -> Connection:
    slug = f"{_plain(it.first_name)}-{_plain(it.last_name.partition(',')[0])}"
    return Connection(
        first_name=it.first_name,
        last_name=it.last_name,
        url=f"https://www.linkedin.com/in/{slug}-{dice.getrandbits(32):08x}",
        email=it.email if dice.random() < 0.03 else "",
        company=it.employer,
        position=it.title,
        connected_on=f"{dice.randint(1, 28):02d} {dice.choice(MONTHS)} {dice.randint(2010, THIS_YEAR - 1)}",
    )


def _email(given: str, family: str, dice: Random) -> str:
    if dice.random() < 0.3:
        return ""
    host = dice.choice(("alumni.example", "mail.example", "inbox.example"))
    return f"{_plain(given)}.{_plain(family)}{dice.randrange(1000)}@{host}"


def _plain(name: str) -> str:
    return "".join(each for each in fold(name) if each.isascii() and each.isalnum()) or "x"


def _skewed(things: Sequence[Thing], n: int, steepness: float, dice: Random) -> list[Thing]:
    """`n` draws in which the thing at place r comes with a weight of r ** -steepness (Zipf)."""
    weights = list(accumulate((place + 1) ** -steepness for place in range(len(things))))
    return dice.choices(things, cum_weights=weights, k=n)


def _csv(headings: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(headings)
    writer.writerows(rows)
    return out.getvalue().encode()


# --- words. They are shuffled by a seed of their own: which of them are common is the same for every directory.


def _families() -> list[str]:
    built = ["".join(parts).capitalize() for parts in product(HEADS, VOWELS, MIDDLES, TAILS)]
    return list(dict.fromkeys((*FAMILY, *_shuffled(built)[:20_000])))


def _employers() -> list[str]:
    built = [f"{first}{second} {branch}" for first, second, branch in product(FIRSTS, SECONDS, BRANCHES)]
    return _shuffled(built)


def _titles() -> list[str]:
    """Plain roles first: most people have one of these."""
    built = [f"{rank}{role}{more}" for rank, role, more in product(RANKS, ROLES, SPECIALS)]
    return list(dict.fromkeys((*ROLES, *_shuffled(built))))


def _schools() -> list[str]:
    towns = _shuffled([f"{first}{end}" for first, end in product(FIRSTS, TOWN_ENDS)])[:399]
    named = [SCHOOL_KINDS[number % len(SCHOOL_KINDS)].format(town) for number, town in enumerate(towns)]
    return ["Fairhaven University", *named]


def _shuffled(words: list[str]) -> list[str]:
    Random(0).shuffle(words)  # noqa: S311
    return words
