"""Builders: real rows through real actions, with good defaults. Say only what the test is about."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from askwell.actions import contacts, conversations, goals, messages
from askwell.actions import outreach as outreaches
from askwell.actions import replies as answers
from askwell.core import outreach as states
from askwell.core.compose.slots import gaps
from askwell.models import Account, Contact, Conversation, Goal, Mailbox, Message, Outreach
from tests.cast import BEGAN

TAKEAWAY = "Write three short pieces for one editor before pitching a long one"


def contact(account: Account, name: str = "Maria Lindqvist", **known: str) -> Contact:
    email = f"{name.split()[0].lower()}@harbour.example"
    given = {"employer": "Harbour Press", "title": "Science writer", "email": email} | known
    return contacts.add_contact(account, name, now=BEGAN, **{key: value for key, value in given.items() if value})


def goal(account: Account, title: str = "From the lab into science writing", **known: Any) -> Goal:
    given = {"kind": "change-role", "roles": ("science writer",), "learn": ("How do first commissions come about?",)}
    return goals.add_goal(account, title, now=BEGAN, **(given | known))


def draft(
    account: Account, *, kind: str = states.ASK_EMAIL, to: Contact | None = None, now: datetime = BEGAN
) -> Message:
    """A fresh draft, with its gaps."""
    why = Goal.objects.filter(account=account).first() or goal(account)
    return outreaches.draft(account, (to or contact(account)).pk, goal=why.pk, kind=kind, now=now)


def filled(message: Message, *, now: datetime = BEGAN) -> Message:
    """The same draft with every gap filled by something true."""
    fills = {each.n: "Your piece on what peat bogs remember stayed with me" for each in gaps(message.body)}
    return messages.edit_message(message.outreach.account, message.pk, now=now, fills=fills)


def asked(account: Account, *, at: datetime, to: Contact | None = None) -> Outreach:
    """An outreach whose ask the user sent by hand at that time."""
    message = filled(draft(account, to=to, now=at), now=at)
    messages.mark_sent(account, message.pk, by="email", now=at)
    return Outreach.objects.get(pk=message.outreach_id)


def answered(
    account: Account, kind: str = "yes", *, at: datetime, to: Contact | None = None, **told: Any
) -> Outreach:
    it = asked(account, at=at - timedelta(days=1), to=to)
    answers.tell_reply(account, it.pk, kind=kind, now=at, **told)
    return Outreach.objects.get(pk=it.pk)


def scheduled(account: Account, *, at: datetime, to: Contact | None = None, **agreed: Any) -> Conversation:
    it = answered(account, at=at - timedelta(days=3), to=to)
    given = {"minutes": 20, "mode": "call", "place": "0113 496 0000"} | agreed
    return conversations.schedule(account, it.pk, at=at, now=at - timedelta(days=3), **given)


def held(account: Account, *, at: datetime, to: Contact | None = None, takeaway: str = TAKEAWAY) -> Conversation:
    """A conversation that is over, with one takeaway unless that is empty."""
    it = scheduled(account, at=at, to=to)
    conversations.end(account, it.pk, now=at + timedelta(minutes=20))
    if takeaway:
        conversations.note(account, it.pk, takeaway, now=at + timedelta(minutes=25), tag="takeaway")
    return Conversation.objects.get(pk=it.pk)


def mailbox(account: Account, **known: Any) -> Mailbox:
    from askwell.actions.mail import add_mailbox

    given = {"smtp_at": "127.0.0.1:1", "imap_at": "127.0.0.1:1", "security": "starttls", "user": "", "password": "x"}
    return add_mailbox(account, "kofi@leeds.example", now=BEGAN, **(given | known))
