"""Where a place is, as people write it: town, region, country and time zone, each only when it is certain.

A wrong zone would send a letter at night, so Cambridge, Portland and Birmingham stay unknown until something beside
them tells which. Towns come from GeoNames (CC BY 4.0).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from askwell.core.places.countries import NAMES
from askwell.core.places.gazetteer import TOWNS
from askwell.core.places.regions import ELSEWHERE, SPLIT, STATES
from askwell.core.places.spellings import ALSO, AROUND, SURELY
from askwell.core.text import fold

__all__ = ["NOWHERE", "Place", "locate", "names_no_town"]

FAR_LARGER, LARGE, LARGE_AMONG_VILLAGES = 10, 500, 200
"""A town without anything beside it is meant when it has half a million people (in thousands) and ten times as many
as the next of its name: London, Boston and Paris, but not Birmingham. Where only places below 15,000 share the name,
two hundred thousand do: Leeds, but not Whitby."""
APART = re.compile(r"\s*[,;|/()·•]\s*|\s+[-–—]\s+")
LOOSE = frozenset([
    "remote", "fully remote", "remotely", "hybrid", "home office", "homeoffice", "online", "virtual", "anywhere",
    "worldwide", "global", "international", "emea", "europe", "eu", "dach", "apac", "weltweit", "teletravail",
    "a distance", "en remoto", "remoto", "teletrabajo", "thuis", "op afstand",
])  # fmt: skip
"""What stands in the place of a town and names none. Folded."""


@dataclass(frozen=True, slots=True)
class Place:
    """What is certain of a place; what is not is empty."""

    town: str = ""
    region: str = ""
    """A code that only compares: of a state or province."""
    country: str = ""
    """ISO 3166, two letters."""
    time_zone: str = ""


NOWHERE = Place()


@dataclass(frozen=True, slots=True)
class Town:
    name: str
    region: str
    country: str
    zone: str
    thousands: int
    shared: bool
    """Whether a place too small for the gazetteer has the same name somewhere else."""


@dataclass(frozen=True, slots=True)
class Hint:
    """What a word beside a town may mean: a country, or a region of one."""

    country: str
    region: str = ""


@lru_cache(maxsize=65536)
def locate(place: str) -> Place:
    """What a place as written says for certain.

    >>> locate("Greater Boston").time_zone, locate("München, Bayern").time_zone, locate("Cambridge").time_zone
    ('America/New_York', 'Europe/Berlin', '')
    """
    parts = _parts(place)
    if not parts:
        return NOWHERE
    parts = _country_apart(parts)
    return _one(parts[0]) if len(parts) == 1 else _town_with_hints(parts)


@lru_cache(maxsize=65536)
def names_no_town(place: str) -> bool:
    """Whether it is a country or a region, or nowhere at all. New York and Geneva are a region and its town.

    >>> names_no_town("United Kingdom"), names_no_town("Remote, UK"), names_no_town("Geneva"), names_no_town("Whitby")
    (True, True, False, False)
    """
    parts = _parts(place)
    if not parts:
        return True
    countries = {each.country for each in _hints(parts[0])}
    return bool(countries) and countries.isdisjoint(each.country for each in _towns(parts[0]))


def _parts(place: str) -> list[str]:
    return [part for each in APART.split(fold(place)) if (part := each.strip(" .")) and part not in LOOSE]


def _country_apart(parts: list[str]) -> list[str]:
    """ "Berlin Germany" without a comma: the country at its end stands apart, unless the whole is a name."""
    if len(parts) > 1 or _hints(parts[0]) or _towns(parts[0]):
        return parts
    words = parts[0].split(" ")
    for at in range(len(words) - 1, 0, -1):
        town, beside = " ".join(words[:at]), " ".join(words[at:])
        if _towns(town) and any(not each.region for each in _hints(beside)) and len(beside) > 2:
            return [town, beside]
    return parts


def _one(part: str) -> Place:
    """A single word may be a town, a region or a country: certain is what all its meanings agree on."""
    hints = _hints(part)
    if len(part) <= 3 and any(each.region for each in hints):
        hints = frozenset()  # IN is India and Indiana, and alone it is neither
    towns = _dominant(_towns(part))
    if len(towns) == 1 and towns[0].shared and towns[0].thousands < LARGE_AMONG_VILLAGES:
        return NOWHERE
    found = [_of(each) for each in towns]
    return _agreed(found + [_area(hint) for hint in hints if hint.region or not found or _widens(hint, found)])


def _widens(hint: Hint, towns: list[Place]) -> bool:
    """Singapore the country says nothing against Singapore the town."""
    return any(each.country != hint.country for each in towns)


def _town_with_hints(parts: list[str]) -> Place:
    """The first part is the town; the others tell which. One that tells nothing makes the town uncertain, unless a
    country stands beside it as well."""
    beside = [_hints(each) for each in parts[1:]]
    told = [hints for hints in beside if hints]
    if told:  # beside a country, initials that mean something elsewhere are a district: Mumbai, MH, IN
        told = [
            hints for part, hints in zip(parts[1:], beside, strict=True) if hints and _counts(part, hints, told[-1])
        ]
    towns = _towns(parts[0])
    if not told:
        return NOWHERE if not _same_again(parts) else _one(parts[0])
    fitting = [town for town in towns if all(_fits(town, hints) for hints in told)]
    surely = [hint for hint in _hints(parts[0]) if any(hint.country == each.country for each in told[-1])]
    if fitting:
        place = _agreed([_of(each) for each in _dominant(fitting)])
        if place.country:
            return place
    return _agreed([_area(hint) for hint in (surely or told[-1]) if _goes_with(hint, told)])


def _counts(part: str, hints: frozenset[Hint], last: frozenset[Hint]) -> bool:
    return len(part) > 3 or not {each.country for each in hints}.isdisjoint(each.country for each in last)


def _of(town: Town) -> Place:
    return Place(town.name, town.region, town.country, town.zone)


def _same_again(parts: list[str]) -> bool:
    """ "Singapore, Singapore", "Berlin, Berlin"."""
    return len(set(parts)) == 1


def _goes_with(hint: Hint, told: Iterable[frozenset[Hint]]) -> bool:
    return all(any(hint.country == each.country for each in hints) for hints in told)


def _fits(town: Town, hints: frozenset[Hint]) -> bool:
    return any(town.country == hint.country and hint.region in ("", town.region) for hint in hints)


def _dominant(towns: tuple[Town, ...] | list[Town]) -> list[Town]:
    if len(towns) < 2:
        return list(towns)
    first, second, *_ = sorted(towns, key=lambda each: -each.thousands)
    alone = first.thousands >= LARGE and first.thousands >= FAR_LARGER * second.thousands
    return [first] if alone else list(towns)


def _agreed(places: list[Place]) -> Place:
    if not places:
        return NOWHERE
    first, *others = dict.fromkeys(places)
    return Place(*(getattr(first, name) if _all_say(name, first, others) else "" for name in Place.__slots__))


def _all_say(name: str, first: Place, others: list[Place]) -> bool:
    return all(getattr(each, name) == getattr(first, name) for each in others)


def _area(hint: Hint) -> Place:
    """A region or country as such: its time zone only where it has but one."""
    if hint.region:
        zones = set() if (hint.country, hint.region) in SPLIT else _zones()[hint.country, hint.region]
    else:
        zones = _zones()[hint.country, ""]
    return Place("", hint.region, hint.country, next(iter(zones)) if len(zones) == 1 else "")


def _towns(name: str) -> tuple[Town, ...]:
    """Every town that may be meant by a name, its surroundings left away."""
    for spelt in dict.fromkeys([name, _bare(name)]):
        known = _register().get(spelt, ())
        if (other := _also().get(spelt, spelt)) != spelt:
            known = (*known, *_register().get(other, ()))
        if spelt in SURELY:
            country, region = SURELY[spelt]
            known = tuple(each for each in known if each.country == country and region in ("", each.region))
        if known:
            return known
    return ()


def _bare(name: str) -> str:
    for around in AROUND:
        name = re.sub(around, "", name)
    return name


@cache
def _register() -> dict[str, tuple[Town, ...]]:
    towns: dict[str, list[Town]] = defaultdict(list)
    for line in TOWNS.splitlines():
        country, zone, *listed = line.split(";")
        for each in listed:
            name, region, size = each.split("/")
            town = Town(name, region, country, zone, int(size.rstrip("~")), size.endswith("~"))
            towns[fold(name)].append(town)
    return {name: tuple(listed) for name, listed in towns.items()}


@cache
def _zones() -> dict[tuple[str, str], set[str]]:
    """Time zones of each country, under no region, and of each region."""
    zones: dict[tuple[str, str], set[str]] = defaultdict(set)
    for towns in _register().values():
        for each in towns:
            zones[each.country, ""].add(each.zone)
            if each.region:
                zones[each.country, each.region].add(each.zone)
    return zones


@cache
def _also() -> dict[str, str]:
    return {fold(written): fold(name) for written, name in ALSO.items()}


def _hints(word: str) -> frozenset[Hint]:
    found = _all_hints()
    return found.get(word) or found.get(word.removeprefix("the ")) or found.get(_bare(word), frozenset())


@cache
def _all_hints() -> dict[str, frozenset[Hint]]:
    hints: dict[str, set[Hint]] = defaultdict(set)
    for code, names in NAMES.items():
        for name in (code, *names.split(";")):
            hints[fold(name).strip(" .")].add(Hint(code))
    for country, listed in STATES.items():
        for each in listed.split(";"):
            code, name = each.strip().split(" ", 1)
            hints[fold(name).strip(" .")].add(Hint(country, code))
            if country == "US":
                hints[fold(code)].add(Hint(country, code))
    for country, listed in ELSEWHERE.items():
        for name in listed.split(";"):
            hints[fold(name)].add(Hint(country))
    for name in ("england", "scotland", "wales", "northern ireland"):
        hints[name].discard(Hint("GB"))
    return {name: frozenset(each) for name, each in hints.items()}
