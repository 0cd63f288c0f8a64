"""What an occupation is: a kind of work under one name, with the other names that people give it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True)
class Occupation:
    id: str
    """A slug of the name for those of the house, the code of O*NET-SOC for loaded ones ("15-2051.00")."""
    name: str
    field: str = ""
    """The field of work it stands under; empty for a loaded one."""
    also: tuple[str, ...] = ()
    """Other titles for the same work."""
    tasks: tuple[str, ...] = ()
    """What is done all day, each beginning with a verb."""
    skills: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    """Ids of occupations close enough that somebody in one can tell about the other."""
    onet: str = ""
    """The O*NET-SOC 2019 code under which the official data describes this work; empty where none fits well."""


@dataclass(frozen=True, kw_only=True)
class Field:
    """One thing on the shelf: a field of work with its occupations."""

    name: str
    checked_on: date
    occupations: tuple[Occupation, ...]


def field(name: str, checked_on: date, *occupations: Occupation) -> Field:
    """Each occupation is told which field it stands in."""
    return Field(name=name, checked_on=checked_on, occupations=tuple(_inside(name, occupations)))


def _inside(name: str, occupations: Iterable[Occupation]) -> Iterable[Occupation]:
    for each in occupations:
        yield Occupation(**{**each.__dict__, "field": name})


def work(name: str, *, also: str = "", does: str, needs: str, near: str = "", onet: str = "") -> Occupation:
    """An entry of a table: lists are written as one text, so that a page of them can be read.

    `also` and `does` are divided by semicolons, `needs` and `near` by commas.
    """
    return Occupation(
        id=slug(name),
        name=name,
        also=_listed(also, ";"),
        tasks=_listed(does, ";"),
        skills=_listed(needs, ","),
        near=_listed(near, ","),
        onet=onet,
    )


def slug(name: str) -> str:
    return "-".join(name.lower().replace("/", " ").split())


def _listed(text: str, sign: str) -> tuple[str, ...]:
    return tuple(" ".join(each.split()) for each in text.split(sign) if each.strip())
