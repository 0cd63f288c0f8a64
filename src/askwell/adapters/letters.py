"""Letters: from words to the frozen bytes that are sent, and from whatever arrives back to words.

What is built is one plain mail from one person to one other: no hidden recipients, no tracking, no list or robot
headers. What is parsed is hostile until proven otherwise: nothing in it may raise, hang, or reach a page as markup.
"""

from __future__ import annotations

import email
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.headerregistry import Address
from email.message import EmailMessage, Message
from email.policy import SMTP, EmailPolicy, compat32
from email.utils import format_datetime, getaddresses, parseaddr, parsedate_to_datetime
from hashlib import sha256
from types import MappingProxyType

from askwell.adapters.bounces import Bounce, read_bounce
from askwell.adapters.visible_text import clean, reply_part, visible_text
from askwell.core.errors import Unreadable, Usage

MESSAGE_ID = re.compile(r"<[^<>\s]{1,900}>")
ONE_ADDRESS = re.compile(r"[^\s\x00-\x1f@<>()\[\],;:\\\"]{1,64}@[^\s\x00-\x1f@<>()\[\],;:\\\"]{1,255}")
ADDRESS_AT_END = re.compile(r"<([^<>\s]{1,320}@[^<>\s]{1,320})>\s*\Z")
FORBIDDEN = re.compile(r"[\r\n\0]")
LONGEST_REFERENCES = 1500
"""Some relays refuse longer ones (freescout#5542); the first id and the newest are what threads hang on."""
LONGEST_HEADER = 4000


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A mail that arrived. Everything but `message_id` may be empty, because everything may be missing."""

    message_id: str
    """As written, with its angle brackets. A mail without one gets an id made from its bytes, the same each time."""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    sender_name: str = ""
    sender_address: str = ""
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    subject: str = ""
    sent_at: datetime | None = None
    """As the sender's clock had it, which may be years off; None when missing or nonsense."""
    text: str = ""
    reply_text: str = ""
    """What they wrote, without what they quoted. For showing only: `text` stays the truth."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Lower-case names; of repeated headers the first."""
    bounce: Bounce | None = None

    @property
    def thread(self) -> tuple[str, ...]:
        """Every id this letter says it answers, the likeliest first."""
        return tuple(dict.fromkeys((*self.in_reply_to, *reversed(self.references))))


def build(
    body: str,
    *,
    sender_name: str,
    sender_address: str,
    recipient: str,
    subject: str,
    message_id: str,
    written_at: datetime,
    in_reply_to: str = "",
    references: Sequence[str] = (),
) -> bytes:
    """The frozen mail. The same arguments give the same bytes, so a crash cannot turn one mail into two."""
    _refuse_line_breaks(sender_name, sender_address, recipient, subject, message_id, in_reply_to, *references)
    message = EmailMessage(policy=_policy(sender_address + recipient))
    message["From"] = _address(sender_address, name=sender_name)
    message["To"] = _address(recipient)
    message["Subject"] = subject
    message["Date"] = format_datetime(written_at)
    message["Message-ID"] = message_id
    if in_reply_to:
        message["In-Reply-To"] = in_reply_to
    if references:
        message["References"] = " ".join(_shortened(references))
    write_text(message, body)
    return message.as_bytes()


def write_text(message: EmailMessage, body: str) -> None:
    """Plain UTF-8 text that survives any server: short ASCII lines as they are, all else quoted-printable."""
    if "\0" in body:
        raise Usage("The text holds a character that no mail can carry (NUL).", hint="Type the passage anew.")
    text = body.replace("\r\n", "\n").replace("\r", "\n")
    plain = text.isascii() and all(len(line) <= 78 for line in text.split("\n"))
    message.set_content(text, charset="utf-8", cte="7bit" if plain else "quoted-printable")


def parse(raw: bytes) -> Letter:
    """What can be made out of `raw`, which may be anything. Raises `Unreadable` only where Python itself gives up."""
    try:
        return _letter(raw, email.message_from_bytes(raw, policy=compat32))
    except RecursionError:
        raise Unreadable(
            "A mail is packed into itself too many times to be read.", hint="It is skipped; the others are read."
        ) from None


class _WholeIds(EmailPolicy):
    """The library encodes ids longer than a line as if they were words, and then no thread finds them again."""

    def fold_binary(self, name: str, value: str) -> bytes:
        if name.lower() not in ("message-id", "in-reply-to", "references"):
            return super().fold_binary(name, value)
        return f"{name}: {f'{self.linesep} '.join(str(value).split())}{self.linesep}".encode("ascii", "replace")


def _policy(addresses: str) -> EmailPolicy:
    policy = _WholeIds(linesep=SMTP.linesep, cte_type="7bit")
    return policy if addresses.isascii() else policy.clone(utf8=True, cte_type="8bit")


def _refuse_line_breaks(*values: str) -> None:
    if any(FORBIDDEN.search(value) for value in values):
        raise Usage(
            "A name, an address or the subject holds a line break, which would smuggle another header into the mail.",
            hint="Write each of them on one line.",
        )


def _address(address: str, *, name: str = "") -> Address:
    if not ONE_ADDRESS.fullmatch(address):
        raise Usage(f"“{address}” is not one address.", hint="Give exactly one, like jane@example.org.")
    local, _, domain = address.rpartition("@")
    return Address(display_name=name, username=local, domain=domain)


def _shortened(references: Sequence[str]) -> list[str]:
    first, rest, room = references[0], references[1:], LONGEST_REFERENCES - len(references[0])
    newest: list[str] = []
    for each in reversed(rest):
        room -= len(each) + 1
        if room < 0:
            break
        newest.insert(0, each)
    return [first, *newest]


def _letter(raw: bytes, message: Message) -> Letter:
    headers = _headers(message)
    sender_name, sender_address = _sender(str(message.get("From", "")))
    text = visible_text(message)
    return Letter(
        message_id=next(iter(_ids(headers.get("message-id", ""))), _made_up_id(raw)),
        in_reply_to=_ids(headers.get("in-reply-to", "")),
        references=_ids(headers.get("references", "")),
        sender_name=sender_name,
        sender_address=sender_address,
        to=_addresses(message, "To"),
        cc=_addresses(message, "Cc"),
        subject=headers.get("subject", ""),
        sent_at=_moment(headers.get("date", "")),
        text=text,
        reply_text=reply_part(text),
        headers=MappingProxyType(headers),
        bounce=read_bounce(message, text=text),
    )


def _addresses(message: Message, header: str) -> tuple[str, ...]:
    return tuple(clean(address) for _, address in getaddresses([str(message.get(header, ""))]) if address)


def _sender(value: str) -> tuple[str, str]:
    """Taken apart before it is decoded: an encoded comma is part of a name and begins no second sender."""
    name, address = parseaddr(" ".join(value.split()))
    if not address:
        found = ADDRESS_AT_END.search(value)
        name, address = (value[: found.start()], found[1]) if found else ("", "")
    return _decoded(name).strip('" '), clean(address)


def _headers(message: Message) -> dict[str, str]:
    read: dict[str, str] = {}
    for name, value in message.items():
        read.setdefault(clean(name).lower(), _decoded(str(value)))
    return read


def _decoded(value: str) -> str:
    """Encoded words made readable."""
    try:
        text = str(make_header(decode_header(value)))
    except (LookupError, ValueError, HeaderParseError):
        text = value
    return clean(" ".join(text.split()))[:LONGEST_HEADER]


def _ids(value: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(MESSAGE_ID.findall(value)))


def _made_up_id(raw: bytes) -> str:
    return f"<{sha256(raw).hexdigest()}@no-message-id.invalid>"


def _moment(value: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(value)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
