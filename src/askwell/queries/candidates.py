"""People with what has passed between you and who could introduce you: everybody as columns, a few as values."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np

from askwell.core import shortlist as core
from askwell.core.contacts import Contact, Goal, Profile
from askwell.core.correspondence import Correspondence
from askwell.core.shortlist import Candidate, Ranked, Seen
from askwell.core.shortlist.circle import Circle
from askwell.models import Account, Outreach, Tie
from askwell.queries.circle import circle_of
from askwell.queries.correspondence import by_contact
from askwell.queries.crowd_index import crowds_of
from askwell.queries.everybody import everybody, these
from askwell.queries.occupations import register
from askwell.queries.sending import blocked_people
from askwell.queries.wishes import wishes_for


def candidates_of(account: Account) -> list[Candidate]:
    """Everybody, one by one: for lists that are wanted whole."""
    return list(Book(account).everybody())


@dataclass(frozen=True, slots=True)
class Asked:
    """The newest outreach to somebody."""

    on: date
    refused: bool
    open: bool


class Book:
    """The people of an account for one shortlist, with its history; each table is read at most once."""

    def __init__(self, account: Account) -> None:
        self.account = account

    def best(
        self, goal: Goal, profile: Profile, *, limit: int, today: date, out: Collection[str] = ()
    ) -> tuple[Ranked, ...]:
        """The first `limit` of the shortlist without those who are `out`, as the user wishes it."""
        known, wishes = register(), wishes_for(self.account, goal.id)
        found = core.best(
            goal,
            profile,
            self.sights,
            self.few,
            limit=limit,
            today=today,
            register=known,
            out=out,
            wishes=wishes,
        )
        if found is None:
            rest = [each for each in self.everybody() if each.contact.id not in out]
            found = core.rank(goal, profile, rest, today=today, register=known, wishes=wishes)[:limit]
        return found

    def everybody(self) -> Iterator[Candidate]:
        people = everybody(self.account)
        names = {each.id: each.name for each in people}
        return (self._candidate(each, self._introducer(each, names.get)) for each in people)

    def few(self, ids: Sequence[str]) -> Iterator[Candidate]:
        """These people, whoever of them is still there."""
        return (
            self._candidate(each, self._introducer(each, self._name)) for each in these(self.account, ids, self.ties)
        )

    @cached_property
    def sights(self) -> tuple[Seen, ...]:
        """Everybody as columns."""
        return tuple(
            Seen(
                crowd=each.part,
                circle=self.circle,
                history=self._history(each.part.row_of, each.part.connected_on),
                living=np.ones(each.part.size, np.bool_) if each.living is None else each.living,
            )
            for each in crowds_of(self.account)
        )

    @cached_property
    def asked(self) -> dict[str, Asked]:
        """By contact."""
        rows = Outreach.objects.of(self.account).order_by("created_at")
        told = rows.values_list("contact_id", "ended_by", "closed_at", "asked_at", "invited_at", "created_at")
        return {
            id: Asked(on=(asked or invited or begun).date(), refused=ended_by == "no", open=closed is None)
            for id, ended_by, closed, asked, invited, begun in told
        }

    @cached_property
    def ties(self) -> dict[str, str]:
        return dict(Tie.objects.filter(account=self.account, knower=None).values_list("known_id", "kind"))

    @cached_property
    def blocked(self) -> set[str]:
        return blocked_people(self.account)

    @cached_property
    def told(self) -> dict[str, Correspondence]:
        return by_contact(self.account)

    @cached_property
    def circle(self) -> Circle:
        return circle_of(self.account)

    def _history(self, rows: dict[str, int], connected_on: Sequence[date | None]) -> dict[str, Candidate]:
        ids = {id for id in (*self.asked, *self.ties, *self.blocked, *self.told) if id in rows}
        return {
            id: self._candidate(
                Contact(id=id, name="", tie=self.ties.get(id), connected_on=connected_on[rows[id]]), ()
            )
            for id in ids
        }

    def _candidate(self, contact: Contact, introducers: tuple[str, ...]) -> Candidate:
        asked = self.asked.get(contact.id)
        return Candidate(
            contact=contact,
            last_asked=asked.on if asked else None,
            refused=asked is not None and asked.refused,
            open_outreach=asked is not None and asked.open,
            blocked=contact.id in self.blocked,
            correspondence=self.told.get(contact.id),
            introducers=introducers,
        )

    def _introducer(self, target: Contact, name_of: Callable[[str], str | None]) -> tuple[str, ...]:
        """The name of whoever could best introduce the user. Whom they know or can write to needs no introduction."""
        if target.tie or target.connected_on:
            return ()
        link = self.circle.best(target)
        name = name_of(link.connector) if link else None
        return (name,) if name else ()

    def _name(self, id: str) -> str | None:
        for each in self.sights:
            if (row := each.crowd.row_of.get(id)) is not None:
                return each.crowd.people[row].name
        return None
