"""What tests of messages do again and again: a finished ask, its approval, and the outbox's part by hand."""

from __future__ import annotations

import email
import email.policy
from datetime import datetime, timedelta
from typing import Any

import pytest

from askwell.actions import messages
from askwell.core.errors import Refusal
from askwell.models import Account, Message, Outreach
from tests import make
from tests.cast import NOON

DAY = timedelta(days=1)
WALL = datetime.fromisoformat("2030-01-01T00:00:00+00:00")
"""The real clock of these tests, far from the moved one."""


def ready(account: Account, *, now: datetime = NOON, to: Any = None) -> Message:
    """A finished ask, and a mailbox it could leave from."""
    make.mailbox(account)
    return make.filled(make.draft(account, to=to, now=now), now=now)


def approve(account: Account, message: Message, *, now: datetime = NOON, **more: Any) -> Message:
    return messages.approve_message(account, message.pk, now=now, wall=WALL, **more)


def left(message: Message, *, at: datetime) -> Message:
    """The outbox's part, done by hand: the server took it."""
    from askwell.actions.sequel import went

    Message.objects.filter(pk=message.pk).update(state="sent", accepted_at=at)
    message.refresh_from_db()
    went(message, at=at, now=at)
    return message


def code(problem: pytest.ExceptionInfo[Refusal]) -> str:
    return problem.value.code


def verbs(it: Outreach) -> list[str]:
    return [each.verb for each in it.events.all()]


def header(message: Message, name: str) -> str:
    parsed = email.message_from_bytes(
        bytes(Message.objects.get(pk=message.pk).frozen or b""), policy=email.policy.SMTP
    )
    return str(parsed[name] or "")


def invited(account: Account, *, at: datetime, words: str = "Could we connect?") -> Outreach:
    note = make.draft(account, kind="ask-linkedin-note", now=at)
    messages.edit_message(account, note.pk, now=at, body=f"Hi Maria,\n\n{words}\n\nKofi")
    messages.mark_sent(account, note.pk, by="linkedin", now=at)
    return Outreach.objects.get(pk=note.outreach_id)
