"""What is known of a person: held back from every letter and allowed again, taken out and put back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from askwell.actions.events import record
from askwell.actions.revisions import written
from askwell.core.errors import Refusal
from askwell.models import Account, Fact
from askwell.queries import own


def withhold_fact(account: Account, id: str, *, now: datetime) -> Fact:
    """From now on no letter quotes it. A draft that tells it already stays as it stands."""
    fact = own.fact(account, id)
    _refuse_shared(fact, hint=ONCE_MORE)
    _change(account, fact, {"account": None}, {"account": account}, event="fact-withheld", now=now)
    return own.fact(account, id)


def allow_fact(account: Account, id: str, *, now: datetime) -> Fact:
    """Letters may quote it again."""
    fact = own.fact(account, id)
    _refuse_shared(fact, hint=ONCE_MORE)
    _change(account, fact, {"account": account}, {"account": None}, event="fact-allowed", now=now)
    return own.fact(account, id)


def remove_fact(account: Account, id: str, *, now: datetime) -> Fact:
    """No page and no letter tells it any more, and no feed brings it again. A draft that tells it already stays."""
    fact = own.fact(account, id, also_removed=True)
    if fact.account_id is None:
        _refuse_shared(fact, hint=BESIDE_IT)
    _change(account, fact, {"removed_at": None}, {"removed_at": now}, event="fact-removed", now=now)
    return fact


def restore_fact(account: Account, id: str, *, now: datetime) -> Fact:
    """Undo `remove_fact`."""
    fact = own.fact(account, id, also_removed=True)
    _change(account, fact, {"removed_at__isnull": False}, {"removed_at": None}, event="fact-restored", now=now)
    return fact


def _change(
    account: Account,
    fact: Fact,
    before: Mapping[str, object],
    after: Mapping[str, object],
    *,
    event: str,
    now: datetime,
) -> None:
    """From one state to the next. Where it stands there already nothing happens, and no second trace is left."""
    with transaction.atomic():
        if Fact.objects.filter(pk=fact.pk, **before).update(**after):
            written(fact.contact_id)
            record(account, event, f"{fact.contact.name}: {fact.text}", at=now)


ONCE_MORE = "Add the sentence once more, in the way in which you want it kept."
BESIDE_IT = "If it is wrong, add beside it what is true."


def _refuse_shared(fact: Fact, *, hint: str) -> None:
    """A fact is its owner's or everybody's who reads the book: this would take it from the others, or tell them."""
    if fact.contact.book.memberships.count() > 1:
        raise Refusal(
            "limit", "Others read this book as well, and what is known in it belongs to all of you.", hint=hint
        )
