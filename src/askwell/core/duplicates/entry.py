"""What is compared and what comes of it. Plain tuples: a book has a hundred thousand of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

CERTAIN, LIKELY = "certain", "likely"


class Study(NamedTuple):
    school: str
    year: int | None = None
    """In which they finished; None when unknown."""
    degree: str = ""
    field: str = ""


class Entry(NamedTuple):
    """One entry of an address book, as written there. Whatever is unknown is empty."""

    id: str
    given: str
    family: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    employers: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    studies: tuple[Study, ...] = ()
    place: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries that seem to be one person."""

    first: str
    second: str
    """Ids, in the order in which the entries were given."""
    weight: float
    """Log2 of the odds that they are one: 10 is a thousand to one."""
    certainty: str
    """certain or likely."""
    because: tuple[str, ...]
    """What speaks for it in sentences, the strongest first."""
    against: tuple[str, ...] = ()
