"""What a file adds to a person who is known already. Gaps are filled; what the user changed by hand always wins.

One file may name a person twice: its first row counts, a later one only fills what is still empty. So reading the
same file again changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from askwell.core import naming
from askwell.core.contacts import NOWHERE, Contact, Education, Position
from askwell.core.fillers import at_school, jobs, names_employer, studies
from askwell.core.text import fold, profile_address
from askwell.core.values import remade

LENGTHS = {"name": 200, "given_name": 100, "family_name": 100, "headline": 300, "place": 120}
"""The most characters that the book holds of each."""
PARTS = {
    "place": ("place",),
    "zone": ("time_zone",),
    "country": ("country",),
    "title": ("positions",),
    "employer": ("positions",),
    "school": ("education",),
    "email": ("emails",),
    "url": ("links",),
    "tie": ("tie",),
}
"""What a field that the user changed by hand keeps from being touched."""
LONG, LINK, ADDRESS, DEGREE = 200, 500, 254, 100


def fitted(told: Contact) -> Contact:
    """The same person as the book holds them, so that a second reading compares like with like: in its lengths, and
    without words that only fill a field (`fillers`)."""
    return told if _fits(told) else _cut(told)


def _fits(told: Contact) -> bool:
    """Nearly everybody does, and a copy of each would cost as much as reading them."""
    if (
        len(told.name) > LENGTHS["name"]
        or len(told.given_name) > LENGTHS["given_name"]
        or len(told.family_name) > LENGTHS["family_name"]
        or len(told.headline) > LENGTHS["headline"]
        or len(told.place) > LENGTHS["place"]
        or told.name.strip() != told.name
        or told.headline.strip() != told.headline
        or told.place.strip() != told.place
    ):
        return False
    for job in told.positions:
        if len(job.employer) > LONG or len(job.title) > LONG or not names_employer(job.employer):
            return False
    for place in told.education:
        if (
            not at_school(place.school)
            or len(place.school) > LONG
            or len(place.field) > LONG
            or len(place.degree) > DEGREE
        ):
            return False
    return _single(told.emails, ADDRESS) and _single(told.phones, ADDRESS) and _single(told.links, LINK)


def _single(values: tuple[str, ...], most: int) -> bool:
    return not values or (len(values) == 1 and len(values[0]) <= most)


def _cut(told: Contact) -> Contact:
    return remade(
        told,
        **{name: getattr(told, name).strip()[:most] for name, most in LENGTHS.items()},
        positions=tuple(remade(p, employer=p.employer[:LONG], title=p.title[:LONG]) for p in jobs(told.positions)),
        education=tuple(
            remade(each, school=each.school[:LONG], field=each.field[:LONG], degree=each.degree[:DEGREE])
            for each in studies(told.education)
        ),
        emails=_once(told.emails, ADDRESS, str.lower),
        phones=_once(told.phones, ADDRESS, str),
        links=_once(told.links, LINK, profile_address),
    )


def merged(held: Contact, told: Contact, *, edited: Collection[str] = (), moved: bool = True) -> Contact:
    """`held` with what `told` adds. `edited` names the fields that the user changed by hand.

    With `moved` off, another job in the file is no news: an earlier row of it said already where they work.
    """
    stays = {part for word in edited for part in PARTS.get(word, ())}
    news: dict[str, Any] = {
        "headline": held.headline or told.headline,
        "place": held.place or told.place,
        **_where(held, told),
        "connected_on": held.connected_on or told.connected_on,
        "tie": held.tie or told.tie,
        "positions": _positions(held, told.position, moved=moved),
        "education": _education(held.education, told.education),
        "emails": _joined(held.emails, told.emails, str.lower),
        "phones": _joined(held.phones, told.phones, str),
        "links": _joined(held.links, told.links, profile_address),
    }
    changed = {name: it for name, it in news.items() if it != getattr(held, name) and name not in stays}
    return remade(held, **changed) if changed else held


def _where(held: Contact, told: Contact) -> dict[str, str]:
    """The zone and country of the place that the book holds; another place is another zone."""
    if held.place and held.place != told.place:
        return {}
    return {"time_zone": held.time_zone or told.time_zone, "country": held.country or told.country}


def adds_nothing(held: Contact, told: Contact, *, edited: Collection[str] = ()) -> bool:
    """Whether everything that `told` says is known of `held` already, or was changed by hand since."""
    differs = (
        name
        for name in ("headline", "place", "connected_on")
        if getattr(told, name) and getattr(told, name) != getattr(held, name) and name not in edited
    )
    return next(differs, None) is None and merged(held, told, edited=edited) == held


def _positions(held: Contact, told: Position, *, moved: bool) -> tuple[Position, ...]:
    if not (told.employer or told.title):
        return held.positions
    now = _known_job(held, told) or held.position
    if now is NOWHERE:
        return (told, *held.positions)
    return tuple(_newer(each, told, moved=moved) if each is now else each for each in held.positions)


def _known_job(held: Contact, told: Position) -> Position | None:
    """The same employer among several: whoever was merged from two lists has the jobs of both."""
    employer = fold(told.employer)
    return next(
        (each for each in held.positions if employer and each.current and fold(each.employer) == employer), None
    )


def _newer(now: Position, told: Position, *, moved: bool) -> Position:
    """A file that is silent about title or employer takes neither away."""
    if now.employer and told.employer and fold(now.employer) != fold(told.employer):
        return told if moved else now
    title = (told.title if moved else "") or now.title or told.title
    return remade(now, employer=now.employer or told.employer, title=title)


def _education(held: tuple[Education, ...], told: Sequence[Education]) -> tuple[Education, ...]:
    if not told:
        return held
    have = {naming.key(each.school) for each in held}
    return (*held, *(each for each in told if naming.key(each.school) not in have))


def _joined(held: tuple[str, ...], told: Sequence[str], key: Callable[[str], str]) -> tuple[str, ...]:
    if not told:
        return held
    have = {key(each) for each in held}
    return (*held, *(each for each in told if key(each) not in have))


def _once(values: Iterable[str], most: int, key: Callable[[str], str]) -> tuple[str, ...]:
    return tuple({key(each[:most]): each[:most] for each in values}.values())
