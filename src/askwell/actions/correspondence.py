"""Keeping what a file tells of earlier letters, so that nobody is asked twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, replace

from askwell.core.correspondence import Correspondence, joined
from askwell.models import Account, Import
from askwell.models import Correspondence as Told
from askwell.queries.correspondence import everything_told

ADDRESS, NAME = 500, 200


def news_in(account: Account, told: Iterable[Correspondence]) -> list[Correspondence]:
    """What no file has told before. The same file again holds none."""
    known = everything_told(account)
    fitted = (replace(each, address=each.address[:ADDRESS], name=each.name[:NAME]) for each in told)
    return [
        each
        for each in fitted
        if each.address not in known or joined(known[each.address], each) != known[each.address]
    ]


def keep_correspondence(kept: Import, told: Iterable[Correspondence]) -> int:
    """Keep what is news, and answer of how many people. The caller's transaction."""
    news = news_in(kept.account, told)
    rows = [Told(account_id=kept.account_id, imported=kept, **asdict(each)) for each in news]
    Told.objects.bulk_create(rows, batch_size=1000)
    return len(rows)
