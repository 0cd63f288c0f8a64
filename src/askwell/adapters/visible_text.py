"""What a reader of a mail would see, as plain text; and of that, what its writer wrote.

No markup, script, remote image or attachment gets past this room.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import Message

from mailparser_reply import EmailReplyParser

from askwell.core.html_text import text_from_html

LANGUAGES = ["en", "de", "fr", "es", "nl"]
LONGEST_TEXT = 200_000
LONGEST_READ = 20_000
LONGEST_LINE = 250
"""Beyond these a text made for it could keep the readers busy for seconds or minutes."""
BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n){2,}")
PLACEHOLDER = re.compile("\ue000\\d+\ue001")
SURROGATE = re.compile("[\ud800-\udfff]")


def visible_text(message: Message) -> str:
    """The plain parts, or where there are none the HTML parts without their markup. Attachments are left alone."""
    parts = list(_shown_parts(message))
    plain = "\n".join(_text_of(part) for part in parts if part.get_content_type() == "text/plain")
    if plain.strip():
        return clean(plain)[:LONGEST_TEXT].strip()
    marked_up = "\n".join(_text_of(part) for part in parts if part.get_content_type() == "text/html")
    return clean(text_from_html(marked_up)).strip()


def reply_part(text: str) -> str:
    """`text` without quoted mail and signature, or all of it where nothing can be told apart."""
    lines = BLANK_LINES.sub("\n\n", text[:LONGEST_READ]).split("\n")
    # No line that opens a quotation is long, so long ones are held back while the parser's patterns run.
    short = [line if len(line) <= LONGEST_LINE else f"\ue000{n}\ue001" for n, line in enumerate(lines)]
    held = dict(zip(short, lines, strict=True))
    # The parser appends English to the list it is given, hence a fresh one each time.
    replies = EmailReplyParser(languages=list(LANGUAGES)).read("\n".join(short)).replies
    reply = (replies[0].body or "") if replies else ""
    return PLACEHOLDER.sub(lambda found: held.get(found[0], found[0]), reply).strip()


def clean(text: str) -> str:
    """Without what a database or a page cannot hold: NUL and halves of characters."""
    return SURROGATE.sub("\ufffd", text).replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")


def _shown_parts(message: Message) -> Iterator[Message]:
    """The parts a mail program shows in the body: not attachments, and nothing inside an attached mail."""
    if message.get_content_maintype() == "message" or message.get_content_disposition() == "attachment":
        return
    if not message.is_multipart():
        yield message
        return
    for part in message.get_payload():
        if isinstance(part, Message):
            yield from _shown_parts(part)


def _text_of(part: Message) -> str:
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes):
        return ""
    for charset in (part.get_content_charset() or "utf-8", "utf-8"):
        try:
            return raw.decode(charset)
        except (LookupError, ValueError):
            continue
    return raw.decode("latin-1")
