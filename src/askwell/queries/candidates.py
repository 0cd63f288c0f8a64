"""Everybody in the book with what has passed between you and who could introduce you: a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from askwell.core.contacts import Contact
from askwell.core.do_not_contact import standing_for
from askwell.core.shortlist import Candidate, introducers
from askwell.core.shortlist.naming import key
from askwell.models import Account, Block, Outreach, Tie
from askwell.queries.correspondence import by_contact
from askwell.queries.everybody import everybody


def candidates_of(account: Account) -> list[Candidate]:
    people = everybody(account)
    asked = _asked(account)
    blocked, values = _blocks(account)
    bridges = Bridges(account, people)
    told = by_contact(account)
    return [
        Candidate(
            contact=each,
            last_asked=_day(asked.get(each.id)),
            refused=each.id in asked and asked[each.id].ended_by == "no",
            open_outreach=each.id in asked and asked[each.id].closed_at is None,
            blocked=each.id in blocked or any(standing_for(address, values) for address in each.emails),
            introducers=bridges.to(each),
            correspondence=told.get(each.id),
        )
        for each in people
    ]


class Bridges:
    """Who could introduce the user to whom, found by what they share, so that not everybody is held against all."""

    def __init__(self, account: Account, people: Iterable[Contact]) -> None:
        friends = {each.id: each for each in people if each.tie}
        self.near: dict[str, dict[str, Contact]] = defaultdict(dict)
        for friend in friends.values():
            for place in _places(friend):
                self.near[place][friend.id] = friend
        self.told: dict[str, dict[str, str]] = defaultdict(dict)
        for knower, known, how in Tie.objects.filter(account=account, knower__in=friends).values_list(
            "knower_id", "known_id", "how"
        ):
            self.told[known][knower] = how
            self.near[known][knower] = friends[knower]

    def to(self, target: Contact) -> tuple[str, ...]:
        """Their names, strongest first. Whoever knows the user needs no introduction."""
        if target.tie:
            return ()
        near: dict[str, Contact] = {}
        for place in (target.id, *_places(target)):
            near |= self.near.get(place, {})
        found = introducers(target, near.values(), ties=self.told.get(target.id)) if near else ()
        return tuple(each.contact.name for each in found)


def _places(it: Contact) -> set[str]:
    """Where somebody worked or studied, in the spelling that compares."""
    names = [*(each.employer for each in it.positions), *it.schools]
    return {key(name) for name in names if name}


def _asked(account: Account) -> dict[str, Outreach]:
    """The newest outreach of each contact."""
    rows = Outreach.objects.of(account).order_by("created_at")
    return {each.contact_id: each for each in rows}


def _blocks(account: Account) -> tuple[set[str], set[str]]:
    blocks = list(Block.objects.filter(account=account))
    return {each.contact_id for each in blocks if each.contact_id}, {each.value for each in blocks if each.value}


def _day(it: Outreach | None) -> date | None:
    return (it.asked_at or it.invited_at or it.created_at).date() if it else None
