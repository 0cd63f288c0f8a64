"""What passed between the user and one person outside Askwell: who wrote to whom, and when. Never a word of it.

It comes from exports, so it ends on the day of the export: that no answer is known does not prove that none came.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from askwell.core.times import full_date


@dataclass(frozen=True, kw_only=True, slots=True)
class Correspondence:
    address: str
    """Their profile's address in the spelling that compares (`text.profile_address`)."""
    name: str = ""
    wrote_on: date | None = None
    """When the user last wrote to them."""
    heard_on: date | None = None
    """When they last wrote."""
    written: int = 0
    heard: int = 0
    """How many messages in each direction, as far as the exports tell."""
    invited_on: date | None = None
    """When the user last invited them to connect."""
    invited_by_on: date | None = None
    """When they invited the user."""

    @property
    def mutual(self) -> bool:
        return bool(self.wrote_on and self.heard_on)

    @property
    def unanswered_since(self) -> date | None:
        """The day of the user's last message where nothing came after it."""
        if self.wrote_on and (self.heard_on is None or self.heard_on < self.wrote_on):
            return self.wrote_on
        return None


def joined(first: Correspondence, second: Correspondence) -> Correspondence:
    """Both at once. An export tells everything up to its day, so counts are not added: the larger is the newer."""
    return replace(
        first,
        name=first.name or second.name,
        wrote_on=_later(first.wrote_on, second.wrote_on),
        heard_on=_later(first.heard_on, second.heard_on),
        written=max(first.written, second.written),
        heard=max(first.heard, second.heard),
        invited_on=_later(first.invited_on, second.invited_on),
        invited_by_on=_later(first.invited_by_on, second.invited_by_on),
    )


def by_address(told: Iterable[Correspondence]) -> dict[str, Correspondence]:
    """Everything told of each address, in one value."""
    found: dict[str, Correspondence] = {}
    for each in told:
        found[each.address] = joined(found[each.address], each) if each.address in found else each
    return found


def sentences(it: Correspondence) -> Iterator[str]:
    """What a person should know before writing."""
    wrote, heard = _spoken(it.wrote_on), _spoken(it.heard_on)
    if it.mutual:
        yield f"You have written to each other on LinkedIn: you last on {wrote}, they on {heard}."
    elif wrote:
        yield f"You wrote to them on LinkedIn on {wrote}; your export holds no answer."
    elif heard:
        yield f"They wrote to you on LinkedIn on {heard}; your export holds no answer of yours."
    if it.invited_on:
        yield f"You invited them to connect on {_spoken(it.invited_on)}."
    if it.invited_by_on:
        yield f"They invited you to connect on {_spoken(it.invited_by_on)}."


def _later(first: date | None, second: date | None) -> date | None:
    return max(filter(None, (first, second)), default=None)


def _spoken(day: date | None) -> str:
    return full_date(day) if day else ""
