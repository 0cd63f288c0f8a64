"""Leaving a trace: every action writes what happened, once, in words."""

from __future__ import annotations

from datetime import datetime

from askwell.models import Account, Event, Outreach


def record(account: Account, verb: str, says: str, *, at: datetime, outreach: Outreach | None = None) -> None:
    Event.objects.create(account=account, outreach=outreach, at=at, verb=verb, says=says[:500])
