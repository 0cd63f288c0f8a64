"""Bounces: a mail server's word that a letter could not be delivered, or not yet.

The standard report (RFC 3464) is read first; for servers that write in prose a library of their dialects is asked.
An empty return path alone proves nothing, and anybody can forge all of this: what follows from a bounce is decided
elsewhere, by whether `original_message_id` is one of ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.utils import parseaddr

from flufl.bounce import all_failures

from askwell.adapters.visible_text import clean

MESSAGE_ID_LINE = re.compile(r"^[> \t]*Message-ID:\s{0,5}(<[^<>\s]{1,900}>)", re.IGNORECASE | re.MULTILINE)
STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
ROBOTS = ("mailer-daemon", "postmaster", "mail-daemon", "mdaemon")
LONGEST_REASON = 500


@dataclass(frozen=True, kw_only=True)
class Bounce:
    status: str = ""
    """RFC 3463, like 5.1.1; empty when the server gave none."""
    action: str
    """failed or delayed (also delivered, relayed, expanded, which are no trouble)."""
    recipient: str
    original_message_id: str = ""
    says: str = ""

    @property
    def lasting(self) -> bool:
        return self.action == "failed" and not self.status.startswith("4")


def read_bounce(message: Message, *, text: str) -> Bounce | None:
    return _reported(message, text) or _in_prose(message, text)


def _reported(message: Message, text: str) -> Bounce | None:
    """The first recipient in trouble; a mail of ours has only one."""
    blocks = list(_status_blocks(message))
    if not blocks:
        return None
    block = next((each for each in blocks if _action(each) == "failed"), blocks[0])
    reason = _field(block, "Diagnostic-Code").partition(";")[2].strip()
    return Bounce(
        status=_first(STATUS, _field(block, "Status")),
        action=_action(block),
        recipient=_recipient(block),
        original_message_id=_original_id(message, text),
        says=reason[:LONGEST_REASON],
    )


def _in_prose(message: Message, text: str) -> Bounce | None:
    """Asked only of mail that a robot signs: the dialects are loose enough to find a bounce in a person's letter."""
    if parseaddr(_field(message, "From"))[1].partition("@")[0].lower() not in ROBOTS:
        return None
    try:
        delayed, failed = all_failures(message)
    except Exception:  # a library fed with hostile mail may fail in any way; then there is no bounce
        return None
    found = sorted(failed) or sorted(delayed)
    if not found:
        return None
    return Bounce(
        status=_first(STATUS, text),
        action="failed" if failed else "delayed",
        recipient=clean(found[0].decode("ascii", "replace")),
        original_message_id=_original_id(message, text),
    )


def _status_blocks(message: Message) -> Iterator[Message]:
    """One block of headers a recipient. The first of a report speaks of the mail as a whole and names nobody."""
    for part in message.walk():
        if part.get_content_type() != "message/delivery-status" or not part.is_multipart():
            continue
        blocks = [each for each in part.get_payload() if isinstance(each, Message)]
        yield from (each for each in blocks if each["Final-Recipient"] or each["Original-Recipient"])


def _original_id(message: Message, text: str) -> str:
    """From the returned letter or its headers, otherwise from a line in the prose."""
    for part in message.walk():
        if part.get_content_type() == "message/rfc822" and part.is_multipart():
            inner = part.get_payload(0)
            if isinstance(inner, Message) and inner["Message-ID"]:
                return _field(inner, "Message-ID")
        if part.get_content_type() == "text/rfc822-headers":
            found = _first(MESSAGE_ID_LINE, str(part.get_payload()))
            if found:
                return found
    return _first(MESSAGE_ID_LINE, text)


def _action(block: Message) -> str:
    words = _field(block, "Action").lower().split()
    return words[0].strip("(),;") if words else "failed"


def _recipient(block: Message) -> str:
    """`rfc822; jane@example.org`: the type is left away. Ours first, then what it was forwarded to."""
    named = _field(block, "Original-Recipient") or _field(block, "Final-Recipient")
    return named.rpartition(";")[2].strip().strip("<>")


def _field(message: Message, name: str) -> str:
    return clean(" ".join(str(message.get(name, "")).split()))


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found[1] if found else ""
