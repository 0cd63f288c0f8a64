"""One round of work: answers are read before anything leaves. Jobs take ids and are safe to run twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from askwell.actions.duplicates import look_for_duplicates
from askwell.actions.feeds import FeedRead, read_feeds
from askwell.actions.outbox import Left, send_due
from askwell.actions.sync import Synced, sync
from askwell.core.errors import Outside
from askwell.models import Account
from askwell.queries import own


@dataclass(frozen=True, kw_only=True)
class Round:
    synced: Synced | None
    left: tuple[Left, ...]
    troubles: tuple[str, ...]
    """Sentences about what outside failed; the rest of the round went on."""
    feeds: tuple[FeedRead, ...] = ()
    """Feeds of people that were read; one in trouble is tried again tomorrow and is nobody's failure."""


def one_round(account: Account, *, now: datetime, wall: datetime, at_most: int | None = None) -> Round:
    """Read the mailbox, then send what is due. An unreadable mailbox holds follow-ups back, not the rest.

    A book that has changed is looked through for duplicates first, so that no page has to do it.
    """
    look_for_duplicates(account)
    if account.is_demo:
        return Round(synced=None, left=(), troubles=())
    if own.mailbox(account) is None:
        return Round(synced=None, left=(), troubles=(), feeds=tuple(read_feeds(account, now=now)))
    synced, troubles = _read(account, now=now)
    left = tuple(send_due(account, now=now, wall=wall, at_most=at_most))
    return Round(synced=synced, left=left, troubles=troubles, feeds=tuple(read_feeds(account, now=now)))


def _read(account: Account, *, now: datetime) -> tuple[Synced | None, tuple[str, ...]]:
    try:
        return sync(account, now=now), ()
    except Outside as problem:
        return None, (f"{problem.says} {problem.hint}".strip(),)
