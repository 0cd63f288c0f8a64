"""Leaving a trace: every action writes what happened, once, in words."""

from __future__ import annotations

from datetime import datetime, timedelta

from askwell.models import Account, Event, Outreach

MOMENT = timedelta(milliseconds=1)


def record(account: Account, verb: str, says: str, *, at: datetime, outreach: Outreach | None = None) -> None:
    """Things of one moment keep the order in which they happened: each comes a microsecond after the one before."""
    before = Event.objects.filter(account=account, at__gte=at, at__lt=at + MOMENT).count()
    at += timedelta(microseconds=before)
    Event.objects.create(account=account, outreach=outreach, at=at, verb=verb, says=says[:500])
