"""Everybody in the book with what has passed between you and who could introduce you: a fixed number of queries."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from askwell.core.contacts import Contact
from askwell.core.do_not_contact import standing_for
from askwell.core.shortlist import Candidate
from askwell.core.shortlist.circle import Circle
from askwell.models import Account, Block, Outreach
from askwell.queries.circle import circle_of
from askwell.queries.correspondence import by_contact
from askwell.queries.everybody import everybody


def candidates_of(account: Account) -> list[Candidate]:
    people = everybody(account)
    asked = _asked(account)
    blocked, values = _blocks(account)
    told = by_contact(account)
    circle, names = circle_of(account), {each.id: each.name for each in people}
    return [
        Candidate(
            contact=each,
            last_asked=_day(asked.get(each.id)),
            refused=each.id in asked and asked[each.id].ended_by == "no",
            open_outreach=each.id in asked and asked[each.id].closed_at is None,
            blocked=each.id in blocked or any(standing_for(address, values) for address in each.emails),
            correspondence=told.get(each.id),
            introducers=_introducers(each, circle, names),
        )
        for each in people
    ]


def _introducers(target: Contact, circle: Circle, names: Mapping[str, str]) -> tuple[str, ...]:
    """The name of whoever could best introduce the user. Whom they know or can write to needs no introduction."""
    if target.tie or target.connected_on:
        return ()
    link = circle.best(target)
    return (names[link.connector],) if link and link.connector in names else ()


def _asked(account: Account) -> dict[str, Outreach]:
    """The newest outreach of each contact."""
    rows = Outreach.objects.of(account).order_by("created_at")
    return {each.contact_id: each for each in rows}


def _blocks(account: Account) -> tuple[set[str], set[str]]:
    blocks = list(Block.objects.filter(account=account))
    return {each.contact_id for each in blocks if each.contact_id}, {each.value for each in blocks if each.value}


def _day(it: Outreach | None) -> date | None:
    return (it.asked_at or it.invited_at or it.created_at).date() if it else None
