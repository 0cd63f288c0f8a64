"""Feeds of people: where they publish, read when asked, and what came new kept as facts with their source."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import F, Q

from askwell.actions.events import record
from askwell.actions.revisions import written
from askwell.adapters import feeds
from askwell.adapters.feeds import Entry, Known
from askwell.core.errors import NotFound, Problem, Usage
from askwell.core.text import fold
from askwell.models import Account, Contact, Fact, Feed
from askwell.queries import own

NOT_WITHIN = timedelta(hours=24)
"""The clockwork reads no feed twice within this; the user may."""
A_ROUND = 3
"""Feeds that the clockwork reads in one round, so that no round takes long."""
FEEDS_EACH = 5


@dataclass(frozen=True, kw_only=True)
class FeedRead:
    """What one reading brought. `trouble` is empty when it worked."""

    id: str
    contact: str
    name: str
    new: tuple[str, ...] = ()
    trouble: str = ""


def add_feed(account: Account, contact_id: str, url: str, *, now: datetime) -> FeedRead:
    """Keep where somebody publishes and read it once. Nothing is kept when it cannot be read."""
    contact = own.contact(account, contact_id)
    if contact.feeds.filter(account=account).count() >= FEEDS_EACH:
        raise Usage(f"{contact.name} has {FEEDS_EACH} feeds already.", hint="Take one out first.")
    if contact.feeds.filter(account=account, url=url.strip()).exists():
        raise Usage(f"That feed of {contact.name} stands here already.", hint="Read it again instead.")
    found = feeds.fetch(url.strip(), inside=settings.FEEDS_FROM_PRIVATE_ADDRESSES)
    with transaction.atomic():
        feed = Feed.objects.create(account=account, contact=contact, url=url.strip(), created_at=now)
        return _keep(feed, found, now=now)


def remove_feed(account: Account, id: str, *, now: datetime) -> str:
    """Forget a feed. What it brought stays, with its sources. Answers the id of whose it was."""
    feed = _own(account, id)
    with transaction.atomic():
        record(account, "feed-removed", f"{feed.contact.name}: {feed.url}", at=now)
        feed.delete()
    return feed.contact_id


def read_feed(account: Account, id: str, *, now: datetime) -> FeedRead:
    """Read one feed now. Raises the trouble, and keeps it with the feed."""
    feed = _own(account, id)
    try:
        return _read(feed, now=now)
    except Problem as problem:
        _note_trouble(feed, problem, now=now)
        raise


def read_feeds(account: Account, *, now: datetime, at_most: int | None = A_ROUND) -> list[FeedRead]:
    """Those that were not read within a day, the longest unread first. One that fails hides none of the others."""
    due = Feed.objects.filter(account=account).filter(Q(checked_at=None) | Q(checked_at__lte=now - NOT_WITHIN))
    due = due.order_by(F("checked_at").asc(nulls_first=True)).select_related("contact")
    return [_read_or_note(feed, now=now) for feed in due[:at_most]]


def _own(account: Account, id: str) -> Feed:
    feed = Feed.objects.select_related("contact").filter(account=account, pk=id).first()
    if feed is None:
        raise NotFound(f"You have no feed with the id {id}.", hint="See a person's with `askwell contact show`.")
    return feed


def _read_or_note(feed: Feed, *, now: datetime) -> FeedRead:
    try:
        return _read(feed, now=now)
    except Problem as problem:
        _note_trouble(feed, problem, now=now)
        says = f"{feed.contact.name}: {problem.says}"
        return FeedRead(id=feed.pk, contact=feed.contact_id, name=feed.contact.name, trouble=says)


def _read(feed: Feed, *, now: datetime) -> FeedRead:
    """The network first, the transaction afterwards."""
    known = Known(etag=feed.etag, modified=feed.modified)
    found = feeds.fetch(feed.url, known=known, inside=settings.FEEDS_FROM_PRIVATE_ADDRESSES)
    with transaction.atomic():
        return _keep(feed, found, now=now)


def _keep(feed: Feed, found: feeds.Feed, *, now: datetime) -> FeedRead:
    """Each entry of theirs becomes a fact once: its address is its source."""
    contact = feed.contact
    theirs = [each for each in found.entries if _is_theirs(each, contact)]
    held = set(Fact.objects.filter(contact=contact).values_list("source", flat=True))
    new = [each for each in theirs if each.url not in held]
    Fact.objects.bulk_create(
        Fact(contact=contact, text=_sentence(each), source=each.url, noted_at=now, said_on=each.said_on)
        for each in new
    )
    if new:
        written(contact.pk)
    kept = {"etag": found.etag, "modified": found.modified, "checked_at": now, "trouble": ""}
    titled = {"title": found.title} if found.title else {}
    Feed.objects.filter(pk=feed.pk).update(**kept, **titled)
    if new or feed.checked_at is None:
        record(feed.account, "feed-read", f"{contact.name}: {len(new)} new", at=now)
    return FeedRead(id=feed.pk, contact=contact.pk, name=contact.name, new=tuple(each.title for each in new))


def _is_theirs(entry: Entry, contact: Contact) -> bool:
    """Where several people write, only what names this one; an entry that names nobody is whose the feed is."""
    return not entry.authors or any(_names(each, contact) for each in entry.authors)


def _names(author: str, contact: Contact) -> bool:
    """Lindqvist, M. and Maria Lindqvist are Maria Lindqvist; Anna Lindqvist is not."""
    said, theirs = fold(author).replace(",", " ").replace(".", " ").split(), contact.folded.split()
    if not said or not theirs or theirs[-1] not in said:
        return False
    given = [each for each in said if each != theirs[-1]]
    return not given or any(each == theirs[0] or (len(each) == 1 and theirs[0].startswith(each)) for each in given)


def _sentence(entry: Entry) -> str:
    return f"Published “{entry.title}”"[:500]


def _note_trouble(feed: Feed, problem: Problem, *, now: datetime) -> None:
    """Until tomorrow, so that a server in trouble is not asked every minute."""
    Feed.objects.filter(pk=feed.pk).update(checked_at=now, trouble=problem.says[:300])
