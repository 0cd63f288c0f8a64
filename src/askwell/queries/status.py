"""The one line that is always in sight: mailbox last checked, next thing that will leave, anything stuck."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.db.models import F

from askwell.core import messages
from askwell.core.times import spoken, zone_of
from askwell.models import Account, Mailbox, Message
from askwell.queries import own
from askwell.queries.unsettled import unsettled


@dataclass(frozen=True, kw_only=True)
class StatusLine:
    mail: str
    next: str
    stuck: str
    """Empty when nothing is stuck."""


def status_line(account: Account, *, now: datetime) -> StatusLine:
    mailbox = own.mailbox(account)
    zone = zone_of(own.profile(account).time_zone)
    return StatusLine(
        mail=_mail(account, mailbox, now), next=_next(account, now, zone), stuck=_stuck(account, mailbox)
    )


def _mail(account: Account, mailbox: Mailbox | None, now: datetime) -> str:
    if mailbox is None:
        return "No mailbox: you copy and send"
    if account.paused:
        return "Sending is paused"
    if mailbox.checked_at is None:
        return "Mailbox not read yet"
    return f"Mail read {_ago(now - mailbox.checked_at)}"


def _next(account: Account, now: datetime, zone: ZoneInfo) -> str:
    soonest = F("not_before").asc(nulls_first=True)
    waiting = Message.objects.of(account).filter(state=messages.QUEUED).order_by(soonest, "approved_at")
    first = waiting.select_related("outreach__contact").first()
    if first is None:
        return "Nothing is waiting to leave"
    when = first.not_before or first.approved_at or now
    day = spoken(when.astimezone(zone).date(), today=now.astimezone(zone).date())
    return f"Next to leave: {first.outreach.contact.name}, {day}"


def _stuck(account: Account, mailbox: Mailbox | None) -> str:
    if mailbox and mailbox.trouble:
        return mailbox.trouble
    count = sum(each.state != messages.DRAFT for each in unsettled(account))
    return f"{count} {'message needs' if count == 1 else 'messages need'} a word from you" if count else ""


def _ago(gone: timedelta) -> str:
    minutes = int(gone.total_seconds() // 60)
    if minutes < 1:
        return "just now"
    if minutes < 60:
        return f"{minutes} minute{'s' if minutes > 1 else ''} ago"
    hours = minutes // 60
    return f"{hours} hour{'s' if hours > 1 else ''} ago" if hours < 48 else f"{hours // 24} days ago"
