"""Copy mode: text for the clipboard, a mailto link and a draft file, for the user to send with their own hands.

Nothing is sent here and nothing is claimed to be: whether it went is the user's to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from askwell.adapters.delivery import Channel, Commit, Parcel, Prepared
from askwell.adapters.letters import write_text
from askwell.adapters.mail_config import MailboxConfig
from askwell.core.errors import Usage

LONGEST_LINK = 2000
"""Beyond about this many characters some mail programs and browsers cut a mailto link without a word."""
TOO_LONG = (
    f"This text makes a link of more than {LONGEST_LINK} characters, which some mail programs cut off. "
    "Copy the text or open the draft file instead."
)


@dataclass(frozen=True, kw_only=True)
class CopyCarrier:
    def check(self) -> None:
        """Nothing can be amiss: there is no server."""

    def carry(self, parcel: Parcel, *, commit: Commit) -> Prepared:
        """`commit` is never asked, because nothing leaves."""
        if not parcel.recipient:
            return Prepared(text=parcel.body)
        link = mailto(parcel.recipient, subject=parcel.subject, body=parcel.body)
        return Prepared(
            text=parcel.body, mailto=link, eml=draft_file(parcel), note=TOO_LONG if len(link) > LONGEST_LINK else ""
        )


def _open(config: MailboxConfig | None) -> CopyCarrier:
    return CopyCarrier()


channel = Channel(name="copy", title="Copy and send it yourself", fields=(), open=_open)


def mailto(recipient: str, *, subject: str, body: str) -> str:
    """RFC 6068: everything but letters and digits escaped, line ends as %0D%0A, spaces never as a plus sign."""
    lines = "\r\n".join(body.splitlines())
    fields = [f"{name}={quote(value, safe='')}" for name, value in (("subject", subject), ("body", lines)) if value]
    return f"mailto:{quote(recipient, safe='@')}" + ("?" + "&".join(fields) if fields else "")


def draft_file(parcel: Parcel) -> bytes:
    """An .eml that mail programs open for editing (`X-Unsent: 1`); sender, date and id are left to them."""
    message = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
    message["X-Unsent"] = "1"
    try:
        message["To"] = parcel.recipient
        message["Subject"] = parcel.subject
    except ValueError:
        raise Usage(
            "The address or the subject holds a line break.", hint="Write each of them on one line."
        ) from None
    write_text(message, parcel.body)
    return message.as_bytes()
