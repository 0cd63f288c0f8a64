"""Who could introduce the user to somebody, in words; and for a whole shortlist, whom to ask about whom."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from askwell.core.contacts import Contact
from askwell.core.shortlist import ties
from askwell.core.shortlist.circle import (
    CLASSMATES,
    COLLEAGUES,
    EMPLOYER,
    MAIL,
    SCHOOL,
    TOGETHER,
    TOLD,
    Circle,
    Friend,
    Link,
    Tie,
)
from askwell.core.text import fold, stopped


@dataclass(frozen=True, kw_only=True)
class Introducer:
    contact: Contact
    strength: int
    because: str


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """What is on record about a tie between two people."""

    how: str = ""
    """The user's own words."""
    letters: int = 0
    """Mails that named both."""
    last_on: date | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """Ask this connector for an introduction to that person. `target` and the connector are ids."""

    target: str
    link: Link


def introducers(
    target: Contact, contacts: Iterable[Contact], *, told: Mapping[str, str] | None = None
) -> tuple[Introducer, ...]:
    """People the user knows who have a tie to `target`, strongest first.

    `told` says, by a contact's id, how they know the target in the user's own words. Somebody without any tie to the
    user is never offered: one does not ask a stranger to lend their name.
    """
    people = {each.id: each for each in contacts}
    words = told or {}
    circle = Circle(map(friend, people.values()), (Tie(each, target.id, ties.TOLD) for each in words))
    found = [
        Introducer(
            contact=people[link.connector],
            strength=link.strength,
            because=because(
                link, people[link.connector].name, target.name, Evidence(how=words.get(link.connector, ""))
            ),
        )
        for link in circle.links(target)
    ]
    return tuple(sorted(found, key=lambda each: (-each.strength, fold(each.contact.name), each.contact.id)))


def friend(it: Contact) -> Friend:
    """A contact as the circle knows them."""
    own = ties.own(it.tie, connected=it.connected_on is not None)
    return Friend(id=it.id, own=own, positions=it.positions, education=it.education)


def because(link: Link, connector: str, target: str, evidence: Evidence) -> str:
    """The ground of an introduction in one sentence."""
    sentences = {
        TOLD: f"{connector} knows {target}{f': {evidence.how}' if evidence.how else ''}.",
        MAIL: f"{connector} and {target} were on {_mails(evidence)}.",
        TOGETHER: f"{connector} and {target} were at {link.place} at the same time.",
        COLLEAGUES: f"{connector} and {target} both work at {link.place}.",
        CLASSMATES: f"{connector} and {target} were at {link.place} in the same years.",
        EMPLOYER: f"{connector} has also worked at {link.place}.",
        SCHOOL: f"{connector} also studied at {link.place}.",
    }
    return stopped(sentences[link.basis])


def _mails(evidence: Evidence) -> str:
    many = f"{evidence.letters} mails" if evidence.letters > 1 else "a mail"
    last = f", last in {evidence.last_on:%B %Y}" if evidence.last_on else ""
    return f"{many} together{last}"


def share_out(targets: Sequence[Contact], circle: Circle, *, spared: Collection[str] = ()) -> list[Request]:
    """Whom to ask about whom, in the order of `targets`: nobody is asked twice, and nobody of `spared` at all.

    As many people as possible are introduced, the first of the list before the later ones, each by the strongest
    connector who is free or can be freed: the augmenting paths of Kuhn (1955).
    """
    wishes = {each.id: [it for it in circle.links(each) if it.connector not in spared] for each in targets}
    held: dict[str, Request] = {}
    for target in targets:
        _place(target.id, wishes, held, seen=set())
    order = {each.id: place for place, each in enumerate(targets)}
    return sorted(held.values(), key=lambda each: order[each.target])


def _place(target: str, wishes: Mapping[str, list[Link]], held: dict[str, Request], *, seen: set[str]) -> bool:
    """Find `target` a connector, if need be by sending another target on to one of theirs."""
    for link in wishes[target]:
        if link.connector in seen:
            continue
        seen.add(link.connector)
        rival = held.get(link.connector)
        if rival is None or _place(rival.target, wishes, held, seen=seen):
            held[link.connector] = Request(target, link)
            return True
    return False
