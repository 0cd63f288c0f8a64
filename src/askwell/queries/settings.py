"""What the user has settled: their mailbox, what they brought in, and whom they never want to write to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from askwell.core import contacts as core
from askwell.models import Account, Block, Import, Mailbox
from askwell.queries import own
from askwell.queries.imports import reversible


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
class ImportLine:
    id: str
    file_name: str
    format: str
    created_at: datetime
    undone_at: datetime | None
    added: int
    changed: int
    rejected: int
    reversible: bool
    """Whether an undo would take anything back."""


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
    imports: tuple[ImportLine, ...]
    blocks: tuple[BlockLine, ...]


def settings(account: Account) -> Settings:
    return Settings(
        profile=own.profile(account).as_core(),
        mailbox=mailbox(account),
        imports=_imports(account),
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


def _imports(account: Account) -> tuple[ImportLine, ...]:
    mine = Import.objects.filter(account=account)
    may_go_back = reversible(mine)
    newest = mine.order_by("-created_at")[:20]
    return tuple(_import_line(each, reversible=each.pk in may_go_back) for each in newest)


def _import_line(it: Import, *, reversible: bool) -> ImportLine:
    fields = ("id", "file_name", "format", "created_at", "undone_at")
    counts = {name: it.counts.get(name, 0) for name in ("added", "changed", "rejected")}
    return ImportLine(reversible=reversible, **{name: getattr(it, name) for name in fields} | counts)


def _blocks(account: Account) -> tuple[BlockLine, ...]:
    rows = Block.objects.filter(account=account).select_related("contact").order_by("created_at")
    return tuple(
        BlockLine(
            what=each.contact_id or each.value, says=each.contact.name if each.contact else each.value, why=each.why
        )
        for each in rows
    )
