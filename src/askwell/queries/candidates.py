"""People with what has passed between you and who could introduce you: everybody as columns, a few as values."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date, datetime
from functools import cached_property

from askwell.core import shortlist as core
from askwell.core.contacts import Contact, Goal, Profile
from askwell.core.shortlist import Candidate, Ranked, Seen
from askwell.models import Account
from askwell.queries.everybody import everybody, these
from askwell.queries.history import History, history_of


def candidates_of(account: Account) -> list[Candidate]:
    """Everybody, one by one: for lists that are wanted whole."""
    return list(Book(account).everybody())


class Book:
    """The people of an account for one shortlist, with its history. Connectors who should rest at the moment `now`
    introduce nobody; without it nobody rests."""

    def __init__(self, account: Account, *, now: datetime | None = None) -> None:
        self.account = account
        self.now = now

    def best(
        self, goal: Goal, profile: Profile, *, limit: int, today: date, out: Collection[str] = ()
    ) -> tuple[Ranked, ...]:
        """The first `limit` of the shortlist without those who are `out`, as the user wishes it."""
        known, wishes = self.history.register, self.history.wishes(goal.id)
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
            kept=self.history.said,
        )
        if found is None:
            rest = [each for each in self.everybody() if each.contact.id not in out]
            found = core.rank(goal, profile, rest, today=today, register=known, wishes=wishes)[:limit]
        return found

    def everybody(self) -> Iterator[Candidate]:
        people = everybody(self.account)
        names = {each.id: each.name for each in people}
        return (self.history.candidate(each, self._introducer(each, names.get)) for each in people)

    def few(self, ids: Sequence[str]) -> Iterator[Candidate]:
        """These people, whoever of them is still there. Of those whom a list has shown nothing is read twice."""
        found = self.history.looked_at.among(ids)
        read = these(self.account, [id for id in ids if id not in found], self.history.ties)
        new = {each.id: self.history.candidate(each, self._introducer(each, self._name)) for each in read}
        self.history.looked_at.add(new)
        found |= new
        return (found[id] for id in ids if id in found)

    @cached_property
    def history(self) -> History:
        found = history_of(self.account)
        return found.as_of(self.now) if self.now else found

    @property
    def sights(self) -> tuple[Seen, ...]:
        """Everybody as columns."""
        return self.history.sights

    def _introducer(self, target: Contact, name_of: Callable[[str], str | None]) -> tuple[str, ...]:
        """The name of whoever could best introduce the user. Whom they know or can write to needs no introduction."""
        if target.tie or target.connected_on:
            return ()
        link = self.history.circle.best(target)
        name = name_of(link.connector) if link else None
        return (name,) if name else ()

    def _name(self, id: str) -> str | None:
        for each in self.sights:
            if (row := each.crowd.row_of.get(id)) is not None:
                return each.crowd.people[row].name
        return None
