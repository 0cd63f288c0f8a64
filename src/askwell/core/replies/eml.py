"""From the bytes of a saved mail to an `Incoming`: headers as they stand and the text a reader would see.

Bytes in, value out. A mail without any text gives an empty body; bytes that are no mail are refused.
"""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart

from askwell.core.errors import Unreadable
from askwell.core.html_text import text_from_html
from askwell.core.replies.letter import Incoming

REPORTS = ("message/delivery-status", "message/disposition-notification")
HEADER_LINE = re.compile(rb"^(?:[!-9;-~]+:|From )")


def parse(content: bytes) -> Incoming:
    """Raises `Unreadable` when `content` does not begin with a header line, as every mail does."""
    if not HEADER_LINE.match(content.lstrip(b"\xef\xbb\xbf\r\n")):
        raise Unreadable(
            "This is no saved mail: it does not begin with headers.",
            hint='Save the message as .eml ("Show original", "Save as"), or give the text alone with --jsonl.',
        )
    mail = message_from_bytes(content.lstrip(b"\xef\xbb\xbf\r\n"), policy=policy.default)
    assert isinstance(mail, EmailMessage)
    return Incoming(headers=_headers(mail), body="\n\n".join(part for part in (_text(mail), _report(mail)) if part))


def _headers(mail: EmailMessage) -> dict[str, str]:
    """The first of each name: later ones were added below it by earlier hands."""
    headers: dict[str, str] = {}
    for name, value in mail.raw_items():
        headers.setdefault(name, str(policy.default.header_fetch_parse(name, str(value))))
    return headers


def _text(mail: EmailMessage) -> str:
    part = mail.get_body(preferencelist=("plain", "html"))
    if part is None:
        part = next((each for each in mail.walk() if each.get_content_maintype() == "text"), None)
    if part is None:
        return ""
    text = _decoded(part)
    return text_from_html(text) if part.get_content_subtype() == "html" else text


def _decoded(part: MIMEPart) -> str:
    """Text in whatever charset is stated; an unknown one is read as UTF-8 with marks for what is broken."""
    try:
        return str(part.get_content())
    except (LookupError, KeyError):
        payload = part.get_payload(decode=True)
        return payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""


def _report(mail: EmailMessage) -> str:
    """What a mail server says for programs: the fields of a delivery report."""
    return "\n".join(
        f"{name}: {value}"
        for part in mail.walk()
        if part.get_content_type() in REPORTS
        for block in part.walk()
        for name, value in block.items()
        if not name.lower().startswith("content-")
    )
