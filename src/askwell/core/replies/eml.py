"""From the bytes of a saved mail to an `Incoming`: headers as they stand and the text a reader would see.

Bytes in, value out. A mail without any text gives an empty body; bytes that are no mail are refused.
"""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from html.parser import HTMLParser

from askwell.core.errors import Unreadable
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
    return visible(text) if part.get_content_subtype() == "html" else text


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


def visible(html: str) -> str:
    """The text of an HTML mail, a line for each block; quoted history is marked with ">"."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return re.sub(r"\n{3,}", "\n\n", "".join(reader.pieces)).strip()


class _Reader(HTMLParser):
    BLOCKS = ("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "blockquote", "hr", "table", "ul", "ol")
    HIDDEN = ("style", "script", "head", "title")

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.hidden = 0
        self.quoted = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.hidden += tag in self.HIDDEN
        self.quoted += tag == "blockquote"
        if tag in self.BLOCKS:
            self._new_line()

    def handle_endtag(self, tag: str) -> None:
        self.hidden = max(0, self.hidden - (tag in self.HIDDEN))
        self.quoted = max(0, self.quoted - (tag == "blockquote"))
        if tag in self.BLOCKS and tag != "br":
            self._new_line()

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.pieces.append(re.sub(r"\s+", " ", data))

    def _new_line(self) -> None:
        self.pieces.append("\n> " if self.quoted else "\n")
