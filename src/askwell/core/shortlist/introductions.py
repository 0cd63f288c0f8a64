"""Who could introduce the user to somebody: people the user knows, with what connects them to the target."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from askwell.core.contacts import TIES, Contact
from askwell.core.shortlist.common_ground import overlap
from askwell.core.shortlist.naming import key
from askwell.core.text import fold

TOLD, TOGETHER, COLLEAGUES, SAME_EMPLOYER, SAME_SCHOOL = 50, 35, 30, 15, 10
"""What connects connector and target: a tie on record, then shared years, then a shared workplace or school."""
CLOSE = {tie: 25 - 5 * place for place, tie in enumerate(TIES)}
"""How well the user knows the connector: 25 for family down to 5 for an acquaintance."""


@dataclass(frozen=True, kw_only=True)
class Introducer:
    contact: Contact
    strength: int
    because: str


def introducers(
    target: Contact, contacts: Iterable[Contact], *, ties: Mapping[str, str] | None = None
) -> tuple[Introducer, ...]:
    """People the user knows who have a tie to `target`, strongest first.

    `ties` says, by a contact's id, how they know the target in the user's own words. Somebody without any tie to the
    user is never offered: one does not ask a stranger to lend their name.
    """
    known = ties or {}
    found = [_judged(each, target, known.get(each.id)) for each in contacts if each.tie and each.id != target.id]
    return tuple(
        sorted(filter(None, found), key=lambda each: (-each.strength, fold(each.contact.name), each.contact.id))
    )


def _judged(connector: Contact, target: Contact, told: str | None) -> Introducer | None:
    link = (TOLD, told) if told is not None else _shared(connector, target)
    if link is None:
        return None
    points, how = link
    because = f"{connector.name} knows {target.name}{f': {how}' if how else ''}." if told is not None else how
    return Introducer(contact=connector, strength=points + CLOSE.get(connector.tie or "", 0), because=because)


def _shared(connector: Contact, target: Contact) -> tuple[int, str] | None:
    return _same_employer(connector, target) or _same_school(connector, target)


def _same_employer(connector: Contact, target: Contact) -> tuple[int, str] | None:
    best: tuple[int, str] | None = None
    for theirs in connector.positions:
        for other in target.positions:
            if not theirs.employer or key(theirs.employer) != key(other.employer):
                continue
            if overlap(theirs, other):
                return TOGETHER, f"{connector.name} and {target.name} were at {other.employer} at the same time."
            if theirs.current and other.current:
                best = COLLEAGUES, f"{connector.name} and {target.name} both work at {other.employer}."
            best = best or (SAME_EMPLOYER, f"{connector.name} has also worked at {other.employer}.")
    return best


def _same_school(connector: Contact, target: Contact) -> tuple[int, str] | None:
    theirs = {key(school) for school in connector.schools}
    shared = next((school for school in target.schools if key(school) in theirs), None)
    return (SAME_SCHOOL, f"{connector.name} also studied at {shared}.") if shared else None
