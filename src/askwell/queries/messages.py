"""One message as a door shows it: words, gaps, what it rests on, when it goes and why not sooner."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from askwell.core.compose.slots import Gap, gaps
from askwell.core.messages import HELD
from askwell.models import Account, Message
from askwell.queries import own
from askwell.queries.outreach import Who


@dataclass(frozen=True, kw_only=True)
class ClaimLine:
    start: int
    end: int
    source: str


@dataclass(frozen=True, kw_only=True)
class MessageShown:
    """What `askwell message show --json` prints: programs rely on the names."""

    id: str
    kind: str
    channel: str
    state: str
    subject: str | None
    body: str
    gaps: tuple[Gap, ...]
    claims: tuple[ClaimLine, ...]
    message_id: str
    not_before: datetime | None
    because: str
    outreach: str
    contact: Who
    goal: str
    anyway: str
    undo_until: datetime | None
    approved_at: datetime | None
    accepted_at: datetime | None
    copied_at: datetime | None


def shown(account: Account, id: str) -> MessageShown:
    return show(own.message(account, id))


def held(account: Account) -> tuple[MessageShown, ...]:
    """What waited too long and wants one word from the user before it goes."""
    rows = Message.objects.of(account).filter(state=HELD).select_related("outreach__contact")
    return tuple(show(each) for each in rows)


def show(it: Message) -> MessageShown:
    return MessageShown(
        id=it.pk,
        kind=it.kind,
        channel=it.channel,
        state=it.state,
        subject=it.subject,
        body=it.body,
        gaps=gaps(it.body) if it.state == "draft" else (),
        claims=tuple(ClaimLine(**each) for each in it.claims),
        message_id=it.message_id,
        not_before=it.not_before,
        because=it.because,
        outreach=it.outreach_id,
        contact=Who(id=it.outreach.contact_id, name=it.outreach.contact.name),
        goal=it.outreach.goal_id,
        anyway=it.anyway,
        undo_until=it.undo_until,
        approved_at=it.approved_at,
        accepted_at=it.accepted_at,
        copied_at=it.copied_at,
    )
