"""Reading the owner's mail over IMAP, from where the last reading stopped.

Folders are opened read-only and mails peeked at, so nothing here marks, moves or deletes. The one thing that is
written is a copy of what was sent. Every socket has a time-out, and one broken mail never hides the ones after it.
"""

from __future__ import annotations

import imaplib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from imap_tools import AND, OR, BaseMailBox, FolderInfo, H, U

from askwell.adapters import mail_config as ask
from askwell.adapters.fetching import Cursor, Fetched, Filing, Kind, Place
from askwell.adapters.imap_line import signed_in
from askwell.adapters.letters import Letter, parse
from askwell.adapters.mail_config import MailboxConfig
from askwell.core.errors import Unreadable

INBOX = "INBOX"
SENT_NAMES = ("sent", "sent items", "sent mail", "sent messages", "gesendet", "envoyés", "enviados", "verzonden")
JUNK_NAMES = ("junk", "spam", "junk e-mail", "junk email", "bulk mail")
FILES_BY_ITSELF = ("gmail.com", "googlemail.com", "office365.com", "outlook.com")
"""Servers that put what they send into the sent folder; a copy of ours would be a second one."""
LARGEST_READ = 256 * 1024
"""Octets read of one mail: the words come first, the attachments are not wanted."""
UID = re.compile(rb"\bUID (\d+)")


@dataclass(frozen=True, kw_only=True)
class ImapMailbox:
    config: MailboxConfig
    patience: float = 60.0
    at_once: int = 50
    """Mails asked for in one command; some servers fail on thousands."""
    most: int = 500
    """Mails brought from one folder in one call."""

    def check(self) -> None:
        with signed_in(self.config, patience=self.patience) as box:
            box.folder.set(INBOX, readonly=True)

    def new_letters(self, cursor: Sequence[Place], *, since: date) -> Fetched:
        places = {place.folder: place for place in cursor}
        with signed_in(self.config, patience=self.patience) as box:
            watched = _watched(box.folder.list())
            return _together([self._read(box, folder, places.get(folder), since) for folder in watched])

    def find_sent(self, message_id: str) -> bool | None:
        with signed_in(self.config, patience=self.patience) as box:
            folder = _special(box.folder.list(), "\\Sent", SENT_NAMES)
            return _holds(box, folder, message_id) if folder else None

    def file_sent(self, raw: bytes) -> Filing:
        if self.config.imap_host.lower().endswith(FILES_BY_ITSELF):
            return "left-to-provider"
        with signed_in(self.config, patience=self.patience) as box:
            folder = _special(box.folder.list(), "\\Sent", SENT_NAMES) or _new_sent_folder(box)
            if _holds(box, folder, parse(raw).message_id):
                return "already-there"
            box.append(raw, folder, flag_set=["\\Seen"])
            return "filed"

    def _read(self, box: BaseMailBox, folder: str, place: Place | None, since: date) -> Fetched:
        box.folder.set(folder, readonly=True)
        uidvalidity, uidnext = _told(box, "UIDVALIDITY"), _told(box, "UIDNEXT")
        goes_on = place if place and uidvalidity and place.uidvalidity == uidvalidity else None
        uids = _uids_after(box, goes_on.last_uid) if goes_on else _uids_since(box, since)
        # Without a UIDVALIDITY no number means anything next time, so the folder has to be read whole.
        taken = uids[: self.most] if uidvalidity else uids
        more = len(taken) < len(uids)
        last = taken[-1] if more else max([uidnext - 1, goes_on.last_uid if goes_on else 0, *taken])
        letters, skipped = self._fetch(box, taken)
        return Fetched(
            letters=letters,
            cursor=(Place(folder=folder, uidvalidity=uidvalidity, last_uid=last),),
            watched=(folder,),
            skipped=skipped,
            more=more,
        )

    def _fetch(self, box: BaseMailBox, uids: Sequence[int]) -> tuple[tuple[Letter, ...], int]:
        letters: list[Letter] = []
        for start in range(0, len(uids), self.at_once):
            batch = uids[start : start + self.at_once]
            found = _bodies(box, batch)
            for uid in batch:
                # Missing from its batch: the server choked on it or on a neighbour, so it is asked for alone.
                raw = found.get(uid) or _bodies(box, [uid]).get(uid, b"")
                letters.extend(_readable(raw))
        return tuple(letters), len(uids) - len(letters)


mailbox = Kind(
    name="imap",
    title="Your mailbox over IMAP",
    fields=(ask.ADDRESS, ask.IMAP_HOST, ask.IMAP_PORT, ask.SECURITY, ask.USER, ask.PASSWORD, ask.CA_FILE),
    open=lambda config: ImapMailbox(config=config),
)


def _watched(folders: Sequence[FolderInfo]) -> list[str]:
    """An answer may well lie in the junk folder; there it is read like any other."""
    junk = _special(folders, "\\Junk", JUNK_NAMES)
    return [INBOX, junk] if junk else [INBOX]


def _special(folders: Sequence[FolderInfo], flag: str, names: Sequence[str]) -> str:
    """By the flag of RFC 6154, or by its usual names where a server sets no flags."""
    for folder in folders:
        if flag.lower() in (each.lower() for each in folder.flags):
            return folder.name
    for folder in folders:
        last = folder.name.rpartition(folder.delim)[2] if folder.delim else folder.name
        if last.lower() in names:
            return folder.name
    return ""


def _new_sent_folder(box: BaseMailBox) -> str:
    box.folder.create("Sent")
    return "Sent"


def _holds(box: BaseMailBox, folder: str, message_id: str) -> bool:
    """Also under the header where Microsoft keeps the id that it replaced."""
    box.folder.set(folder, readonly=True)
    either = OR(AND(header=H("Message-ID", message_id)), header=H("X-Microsoft-Original-Message-ID", message_id))
    return bool(box.uids(either, charset=None))


def _told(box: BaseMailBox, name: str) -> int:
    """A number the server gave when the folder was opened; 0 when it gave none."""
    _, values = box.client.response(name)
    value = values[0] if values else None
    return int(value) if isinstance(value, bytes) and value.isdigit() else 0


def _uids_after(box: BaseMailBox, last: int) -> list[int]:
    # "n:*" always names the last mail too, even when its number is below n.
    return sorted(uid for uid in map(int, box.uids(AND(uid=U(str(last + 1), "*")), charset=None)) if uid > last)


def _uids_since(box: BaseMailBox, since: date) -> list[int]:
    # The server counts days in a zone of its own.
    return sorted(map(int, box.uids(AND(date_gte=since - timedelta(days=1)), charset=None)))


def _bodies(box: BaseMailBox, uids: Sequence[int]) -> dict[int, bytes]:
    """What the server gives of them; fewer, or none, when it chokes on one."""
    names = ",".join(map(str, uids))
    try:
        _, answer = box.client.uid("FETCH", names, f"(UID BODY.PEEK[]<0.{LARGEST_READ}>)")
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error:
        return {}
    return dict(_pairs(answer))


def _pairs(answer: Sequence[object]) -> Iterator[tuple[int, bytes]]:
    """imaplib gives (what is before the literal, literal), then what is after it; the UID may be in either."""
    for item, after in zip(answer, [*answer[1:], b""], strict=True):
        if not isinstance(item, tuple):
            continue
        found = UID.search(item[0]) or UID.search(after if isinstance(after, bytes) else b"")
        if found:
            yield int(found[1]), item[1]


def _readable(raw: bytes) -> list[Letter]:
    try:
        return [parse(raw)] if raw else []
    except Unreadable:
        return []


def _together(read: Sequence[Fetched]) -> Fetched:
    cursor: Cursor = tuple(place for each in read for place in each.cursor)
    return Fetched(
        letters=tuple(letter for each in read for letter in each.letters),
        cursor=cursor,
        watched=tuple(folder for each in read for folder in each.watched),
        skipped=sum(each.skipped for each in read),
        more=any(each.more for each in read),
    )
