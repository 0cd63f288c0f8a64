"""What the user has settled: their profile, their mailbox, and whom they never want to write to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from askwell.core import contacts as core
from askwell.models import Account, Block, Mailbox
from askwell.queries import own


@dataclass(frozen=True, kw_only=True)
class MailboxShown:
    """A mailbox without its password, which nobody ever sees again."""

    address: str
    smtp: str
    imap: str
    """Servers as HOST:PORT."""
    security: str
    user: str
    checked_at: datetime | None
    trouble: str
    hint: str


@dataclass(frozen=True, kw_only=True)
class BlockLine:
    """`what` takes it off the list again."""

    what: str
    says: str
    why: str


@dataclass(frozen=True, kw_only=True)
class Settings:
    profile: core.Profile
    mailbox: MailboxShown | None
    blocks: tuple[BlockLine, ...]


def settings(account: Account) -> Settings:
    return Settings(
        profile=own.profile(account).as_core(),
        mailbox=mailbox(account),
        blocks=_blocks(account),
    )


def mailbox(account: Account) -> MailboxShown | None:
    it = own.mailbox(account)
    return _shown(it) if it else None


def _shown(it: Mailbox) -> MailboxShown:
    return MailboxShown(
        smtp=f"{it.smtp_host}:{it.smtp_port}",
        imap=f"{it.imap_host}:{it.imap_port}",
        **{name: getattr(it, name) for name in ("address", "security", "user", "checked_at", "trouble", "hint")},
    )


def _blocks(account: Account) -> tuple[BlockLine, ...]:
    rows = Block.objects.filter(account=account).select_related("contact").order_by("created_at", "id")
    return tuple(
        BlockLine(
            what=each.contact_id or each.value, says=each.contact.name if each.contact else each.value, why=each.why
        )
        for each in rows
    )
