"""What the user and a contact provably share. Nothing is guessed here: both sides of each link stand in the records.

Rare things come first, because a shared small thing warms a letter more than a shared city does
(docs/why/the-numbers.md).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from askwell.core.contacts import Contact, Education, Position, Profile
from askwell.core.naming import key, same_town, town
from askwell.core.text import fold, stopped

TOGETHER, SAME_FIELD, INTEREST, EMPLOYER, SCHOOL, PLACE = 6, 5, 4, 3, 2, 1
"""How rare a link is. Having worked somewhere at the same time is the rarest thing that records can prove."""


@dataclass(frozen=True, kw_only=True)
class Ground:
    """One shared thing. `value` is the bare name, `text` says it to the user, `proof` shows both records."""

    kind: str
    """school, employer, place or interest."""
    value: str
    text: str
    proof: str
    rarity: int


def common_ground(profile: Profile, contact: Contact) -> tuple[Ground, ...]:
    """Every proven link, rarest first; links of one rarity in a settled order."""
    found = [
        *_employers(profile, contact),
        *_schools(profile, contact),
        *_interests(profile, contact),
        *_places(profile, contact),
    ]
    best: dict[tuple[str, str], Ground] = {}
    for ground in sorted(found, key=lambda each: (-each.rarity, each.kind, fold(each.value))):
        best.setdefault((ground.kind, key(ground.value)), ground)
    return tuple(best.values())


def _employers(profile: Profile, contact: Contact) -> Iterator[Ground]:
    for mine in profile.positions:
        for theirs in contact.positions:
            if mine.employer and key(mine.employer) == key(theirs.employer):
                yield _employer(mine, theirs)


def _employer(mine: Position, theirs: Position) -> Ground:
    together = overlap(mine, theirs)
    return Ground(
        kind="employer",
        value=theirs.employer,
        text=stopped(f"You both worked at {theirs.employer}{', at the same time' if together else ''}."),
        proof=stopped(f"Your profile lists {_spell(mine)}; theirs lists {_spell(theirs)}."),
        rarity=TOGETHER if together else EMPLOYER,
    )


def overlap(one: Position, other: Position) -> bool:
    """Whether two positions provably ran at the same time; an unknown beginning proves nothing."""
    if one.started is None or other.started is None:
        return False
    return one.started <= (other.ended or date.max) and other.started <= (one.ended or date.max)


def _spell(position: Position) -> str:
    return f"{position.title} at {position.employer}" if position.title else position.employer


def _schools(profile: Profile, contact: Contact) -> Iterator[Ground]:
    for mine in profile.education:
        for theirs in contact.education:
            if mine.school and key(mine.school) == key(theirs.school):
                yield _school(mine, theirs)


def _school(mine: Education, theirs: Education) -> Ground:
    same_field = bool(mine.field) and fold(mine.field) == fold(theirs.field)
    return Ground(
        kind="school",
        value=theirs.school,
        text=stopped(f"You both studied {f'{mine.field} ' if same_field else ''}at {theirs.school}."),
        proof=stopped(f"Your profile lists {mine.school}; theirs lists {theirs.school}."),
        rarity=SAME_FIELD if same_field else SCHOOL,
    )


def _interests(profile: Profile, contact: Contact) -> Iterator[Ground]:
    public = [fact for fact in contact.facts if not fact.private]
    for interest in profile.interests:
        for fact in public:
            if mentions(fact.text, interest):
                yield Ground(
                    kind="interest",
                    value=interest,
                    text=f"You share an interest in {interest}.",
                    proof=f"You named {interest}; about them it is known: {fact.text}",
                    rarity=INTEREST,
                )


def mentions(text: str, phrase: str) -> bool:
    """Whether the phrase stands in the text as whole words, whatever the case and accents."""
    wanted = fold(phrase)
    return bool(wanted) and re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", fold(text)) is not None


def _places(profile: Profile, contact: Contact) -> Iterator[Ground]:
    if same_town(profile.place, contact.place):
        name = contact.place.split(",")[0].strip()
        yield Ground(
            kind="place",
            value=name if town(name) else contact.place,
            text=f"You are both in {name}.",
            proof=f"Your profile says {profile.place}; theirs says {contact.place}.",
            rarity=PLACE,
        )
