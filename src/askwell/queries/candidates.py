"""Everybody in the book as core values, with what has passed between you: read once, in a fixed number of queries."""

from __future__ import annotations

from datetime import date

from askwell.core.shortlist import Candidate
from askwell.models import Account, Block, Contact, Outreach


def candidates_of(account: Account) -> list[Candidate]:
    asked = _asked(account)
    blocked, values = _blocks(account)
    return [_candidate(each, account, asked, blocked, values) for each in Contact.objects.of(account).whole()]


def _candidate(
    row: Contact, account: Account, asked: dict[str, Outreach], blocked: set[str], values: set[str]
) -> Candidate:
    contact = row.as_core(account)
    last = asked.get(row.pk)
    return Candidate(
        contact=contact,
        last_asked=_day(last),
        refused=bool(last and last.ended_by == "no"),
        open_outreach=bool(last and last.closed_at is None),
        blocked=row.pk in blocked or any(_is_blocked(each, values) for each in contact.emails),
    )


def _asked(account: Account) -> dict[str, Outreach]:
    """The newest outreach of each contact."""
    rows = Outreach.objects.of(account).order_by("created_at")
    return {each.contact_id: each for each in rows}


def _blocks(account: Account) -> tuple[set[str], set[str]]:
    blocks = list(Block.objects.filter(account=account))
    return {each.contact_id for each in blocks if each.contact_id}, {each.value for each in blocks if each.value}


def _is_blocked(address: str, values: set[str]) -> bool:
    folded = address.lower()
    return folded in values or folded.rpartition("@")[2] in values


def _day(it: Outreach | None) -> date | None:
    return (it.asked_at or it.invited_at or it.created_at).date() if it else None
