"""What of two entries stays when they become one. Lists are joined; of two single values one has to be chosen."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from askwell.core.contacts import TIES, Contact
from askwell.core.text import fold
from askwell.core.times import city_of, full_date

CHOICES = {
    "name": "Name",
    "job": "What they do now",
    "headline": "In their own words",
    "place": "Where they live",
    "zone": "Their clock",
    "country": "Country",
    "email": "Mail address to write to",
    "tie": "How you know them",
    "connected": "Connected since",
}
"""What can be taken from the entry that goes, with its heading."""


@dataclass(frozen=True, kw_only=True)
class Field:
    """One line of the comparison."""

    name: str
    heading: str
    kept: str
    gone: str

    @property
    def differs(self) -> bool:
        """Whether there is something to choose: both say something, and not the same."""
        return bool(self.kept and self.gone) and fold(self.kept) != fold(self.gone)

    @property
    def same(self) -> bool:
        return fold(self.kept) == fold(self.gone)


def fields(kept: Contact, gone: Contact) -> tuple[Field, ...]:
    """Every choosable field of which at least one of the two says something."""
    one, other = _values(kept), _values(gone)
    lines = (Field(name=name, heading=CHOICES[name], kept=one[name], gone=other[name]) for name in CHOICES)
    return tuple(each for each in lines if each.kept or each.gone)


def taken(kept: Contact, gone: Contact, wanted: Collection[str]) -> frozenset[str]:
    """The fields in which the entry that goes has the say: as wished, and wherever the one that stays is silent.

    Ties are apart from this: the warmer of two stays (`warmer_tie`). A file that saw a colleague knows no friend.
    """
    lines = {each.name: each for each in fields(kept, gone)}
    fills = {name for name, each in lines.items() if each.gone and not each.kept}
    chosen = {name for name in wanted if name in lines and lines[name].gone}
    return frozenset(fills | chosen)


def warmer_tie(kept: Contact, gone: Contact) -> bool:
    """Whether the entry that goes has the warmer tie."""
    order: Mapping[str | None, int] = {tie: place for place, tie in enumerate(TIES)}
    return order.get(gone.tie, len(TIES)) < order.get(kept.tie, len(TIES))


def _values(it: Contact) -> dict[str, str]:
    return {
        "name": it.name,
        "job": " at ".join(each for each in (it.title, it.employer) if each),
        "headline": it.headline,
        "place": it.place,
        "zone": city_of(it.time_zone),
        "country": it.country,
        "email": it.emails[0] if it.emails else "",
        "tie": it.tie or "",
        "connected": full_date(it.connected_on) if it.connected_on else "",
    }
