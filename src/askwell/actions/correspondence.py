"""Keeping what a file tells of earlier letters, so that nobody is asked twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from askwell.core.correspondence import Correspondence
from askwell.models import Correspondence as Told
from askwell.models import Import
from askwell.queries.correspondence import news_in


def keep_correspondence(kept: Import, told: Iterable[Correspondence]) -> int:
    """Keep what is news, and answer of how many people. The caller's transaction."""
    news = news_in(kept.account, told)
    rows = [Told(account_id=kept.account_id, imported=kept, **asdict(each)) for each in news]
    Told.objects.bulk_create(rows, batch_size=1000)
    return len(rows)
