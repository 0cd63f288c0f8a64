"""What a mailbox hands over, and how far it has been read: the words that reader and caller share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol

from askwell.adapters.letters import Letter
from askwell.adapters.mail_config import Field, MailboxConfig

Filing = Literal["filed", "already-there", "left-to-provider"]


@dataclass(frozen=True, kw_only=True)
class Place:
    """How far one folder has been read. A UID means something only under the UIDVALIDITY it was given with."""

    folder: str
    uidvalidity: int
    """0 when the server gives none; then the folder is read by date each time."""
    last_uid: int


Cursor = tuple[Place, ...]


@dataclass(frozen=True, kw_only=True)
class Fetched:
    """`letters` may repeat some that were seen before, never miss one: the caller recognises them by their id."""

    letters: tuple[Letter, ...] = ()
    cursor: Cursor = ()
    """To be kept in the same transaction as the letters, and given back next time."""
    watched: tuple[str, ...] = ()
    """Folders that were read, by name, to be shown to the owner."""
    skipped: int = 0
    """Mails that could not be read at all."""
    more: bool = False
    """True when there was more than one call may bring; ask again."""


class Mailbox(Protocol):
    """A mailbox opened with its owner's configuration. Every method raises `Outside` when the server fails."""

    def check(self) -> None:
        """Sign in and look for the inbox."""

    def new_letters(self, cursor: Sequence[Place], *, since: date) -> Fetched:
        """What came after `cursor`; in a folder not read before, or renumbered, all that arrived since that day."""

    def find_sent(self, message_id: str) -> bool | None:
        """Whether a copy lies in the sent folder; None when there is no such folder to look into."""

    def file_sent(self, raw: bytes) -> Filing:
        """Put a copy into the sent folder, unless it is there or the provider files one by itself."""


@dataclass(frozen=True, kw_only=True)
class Kind:
    """What a module on the mailboxes shelf offers."""

    name: str
    title: str
    fields: tuple[Field, ...]
    open: Callable[[MailboxConfig], Mailbox]
