"""What tests of outreach do again and again: an ask, its silence, another ask, and a look at what became of it."""

from __future__ import annotations

from datetime import datetime

from askwell.actions import messages, outreach
from askwell.models import Account, Message, Outreach
from tests import make
from tests.actions.approving import DAY
from tests.cast import NOON


def fresh(it: Outreach) -> Outreach:
    return Outreach.objects.get(pk=it.pk)


def silent(account: Account) -> Outreach:
    """Asked, followed up once, and never answered."""
    it = make.asked(account, at=NOON - 20 * DAY)
    follow_up = outreach.draft_in(account, it.pk, kind="follow-up", now=NOON - 12 * DAY)
    messages.mark_sent(account, follow_up.pk, by="email", now=NOON - 12 * DAY)
    return fresh(it)


def again(account: Account, it: Outreach, *, kind: str = "ask-email", now: datetime = NOON) -> Message:
    return outreach.draft(account, it.contact_id, goal=it.goal_id, kind=kind, now=now)
