"""What is known of a person: held back from every letter and allowed again, taken out and put back."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from askwell.actions.events import record
from askwell.actions.revisions import written
from askwell.core.errors import Refusal
from askwell.models import Account, Fact
from askwell.queries import own


def withhold_fact(account: Account, id: str, *, now: datetime) -> Fact:
    """From now on no letter quotes it. A draft that tells it already stays as it stands."""
    return _hand(account, id, before=None, after=account, event="fact-withheld", now=now)


def allow_fact(account: Account, id: str, *, now: datetime) -> Fact:
    """Letters may quote it again."""
    return _hand(account, id, before=account, after=None, event="fact-allowed", now=now)


def remove_fact(account: Account, id: str, *, now: datetime) -> Fact:
    """No page and no letter tells it any more, and no feed brings it again. A draft that tells it already stays."""
    fact = own.fact(account, id)
    if fact.account_id is None:
        _refuse_shared(fact)
    return _note(account, fact, removed_at=now, event="fact-removed", now=now)


def restore_fact(account: Account, id: str, *, now: datetime) -> Fact:
    """Undo `remove_fact`."""
    return _note(account, own.fact(account, id, removed=True), removed_at=None, event="fact-restored", now=now)


def _note(account: Account, fact: Fact, *, removed_at: datetime | None, event: str, now: datetime) -> Fact:
    with transaction.atomic():
        Fact.objects.filter(pk=fact.pk).update(removed_at=removed_at)
        written(fact.contact_id)
        record(account, event, f"{fact.contact.name}: {fact.text}", at=now)
    return fact


def _hand(
    account: Account, id: str, *, before: Account | None, after: Account | None, event: str, now: datetime
) -> Fact:
    """From one owner to another; None is everybody who reads the book. What is there already stays."""
    fact = own.fact(account, id)
    _refuse_shared(fact)
    with transaction.atomic():
        if Fact.objects.filter(pk=id, account=before).update(account=after):
            written(fact.contact_id)
            record(account, event, f"{fact.contact.name}: {fact.text}", at=now)
    return own.fact(account, id)


def _refuse_shared(fact: Fact) -> None:
    """A fact is its owner's or everybody's who reads the book: this would take it from the others, or tell them."""
    if fact.contact.book.memberships.count() > 1:
        raise Refusal(
            "limit",
            "Others read this book as well, and what is known in it belongs to all of you.",
            hint="Add the sentence once more, in the way in which you want it kept.",
        )
