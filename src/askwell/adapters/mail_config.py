"""What has to be known about somebody's mailbox before anything can be sent or read, and how to ask for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

Security = Literal["starttls", "tls"]
"""Encrypted either way; there is deliberately no word for "not at all"."""


@dataclass(frozen=True, kw_only=True)
class MailboxConfig:
    """One mailbox with its two servers. The password never shows in a repr, hence in no log or traceback line."""

    address: str
    smtp_host: str
    smtp_port: int = 587
    imap_host: str
    imap_port: int = 143
    security: Security = "starttls"
    user: str
    password: str = field(repr=False)
    ca_file: Path | None = None
    """A certificate authority to trust besides nobody else, for servers with one of their own."""

    @property
    def smtp_security(self) -> Security:
        return BY_PORT.get(self.smtp_port, self.security)

    @property
    def imap_security(self) -> Security:
        return BY_PORT.get(self.imap_port, self.security)


BY_PORT: dict[int, Security] = {465: "tls", 993: "tls", 587: "starttls", 143: "starttls"}
"""Ports whose number says how they encrypt (RFC 8314). Some providers want TLS for one server and STARTTLS for the
other; `security` decides for every other port."""


@dataclass(frozen=True, kw_only=True)
class Field:
    """One thing to ask the owner. `name` is the attribute of `MailboxConfig` that the answer fills."""

    name: str
    asks: str
    hint: str = ""
    secret: bool = False


ADDRESS = Field(name="address", asks="Your address", hint="The one people know you by.")
SMTP_HOST = Field(name="smtp_host", asks="Outgoing server (SMTP)", hint="For example smtp.your-university.example")
SMTP_PORT = Field(name="smtp_port", asks="Its port", hint="Usually 587 with STARTTLS, 465 with TLS.")
IMAP_HOST = Field(name="imap_host", asks="Incoming server (IMAP)", hint="For example imap.your-university.example")
IMAP_PORT = Field(name="imap_port", asks="Its port", hint="Usually 143 with STARTTLS, 993 with TLS.")
SECURITY = Field(name="security", asks="Encryption", hint="starttls or tls; your provider's help page says which.")
USER = Field(name="user", asks="User name", hint="Often the whole address.")
PASSWORD = Field(
    name="password",
    asks="Password",
    hint="With two-step sign-in, make an app password at your provider and enter that one.",
    secret=True,
)
CA_FILE = Field(name="ca_file", asks="Certificate authority file", hint="Only when your provider gave you one.")
