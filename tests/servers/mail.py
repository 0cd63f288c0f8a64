"""A little world of mail: Postfix takes it in, Dovecot keeps it and gives it out, and everything stays on loopback.

Any domain is local and ends in Dovecot; an address that was not named does not exist there, so mail to it comes back
as a real bounce. Addresses that begin with `refused` are refused while the sender is still on the line.
"""

from __future__ import annotations

import smtplib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import trustme

from askwell.adapters.mail_config import MailboxConfig, Security
from tests.servers.dovecot import dovecot
from tests.servers.postfix import postfix
from tests.servers.processes import folder, free_ports, require, wait_for

PASSWORD = "Korrekt Pferd 42 é"
HOST = "127.0.0.1"


@dataclass(frozen=True, kw_only=True)
class MailWorld:
    place: Path
    smtp_port: int
    smtps_port: int
    imap_port: int
    imaps_port: int
    lmtp_port: int
    ca_file: Path

    def config(self, address: str, *, security: Security = "starttls", password: str = PASSWORD) -> MailboxConfig:
        """How the owner of `address` would set up their mailbox."""
        starttls = security == "starttls"
        return MailboxConfig(
            address=address,
            smtp_host=HOST,
            smtp_port=self.smtp_port if starttls else self.smtps_port,
            imap_host=HOST,
            imap_port=self.imap_port if starttls else self.imaps_port,
            security=security,
            user=address,
            password=password,
            ca_file=self.ca_file,
        )

    def add(self, address: str) -> None:
        """One more person with a mailbox."""
        # A file for each: Dovecot looks into a known file for somebody new only once a second.
        file = self.place / "users" / address.lower()
        file.write_text(f"{address.lower()}:{{PLAIN}}{PASSWORD}::::::\n")
        file.chmod(0o644)

    def deliver(self, raw: bytes, address: str, *, sender: str = "someone@elsewhere.test") -> None:
        """Put a mail into somebody's inbox at once, past Postfix. An empty sender makes the null return path."""
        with smtplib.LMTP(HOST, self.lmtp_port, timeout=10) as line:
            line.sendmail(sender, [address], raw)

    def inbox(self, address: str) -> list[EmailMessage]:
        return self.folder(address, "INBOX")

    def folder(self, address: str, name: str) -> list[EmailMessage]:
        """What lies there, oldest first, read from disk and not by the code under test."""
        read = [message_from_bytes(raw, policy=default) for raw in self.raw(address, name)]
        return [each for each in read if isinstance(each, EmailMessage)]

    def raw(self, address: str, name: str = "INBOX") -> list[bytes]:
        """The same as bytes, as they lie on the disk, where lines end in LF. A folder comes part by part."""
        path = self.place / "mail" / address.lower() / "Maildir" / ("" if name == "INBOX" else f".{name}")
        files = [*(path / "new").glob("*"), *(path / "cur").glob("*")]
        return [each.read_bytes() for each in sorted(files, key=lambda each: each.name)]

    def wait_for(self, address: str, *, mails: int, name: str = "INBOX") -> list[EmailMessage]:
        """The same as `folder`, once at least so many have arrived; bounces take a moment."""
        wait_for(lambda: len(self.raw(address, name)) >= mails)
        return self.folder(address, name)


@contextmanager
def mail_world(*addresses: str) -> Iterator[MailWorld]:
    require("dovecot", "postfix")
    with folder() as place:
        ports = free_ports(6)
        world = MailWorld(
            place=place,
            smtp_port=ports[0],
            smtps_port=ports[1],
            imap_port=ports[2],
            imaps_port=ports[3],
            lmtp_port=ports[4],
            ca_file=certificates(place),
        )
        (place / "users").mkdir(mode=0o755)
        for address in addresses:
            world.add(address)
        with dovecot(world, auth_port=ports[5]), postfix(world, auth_port=ports[5]):
            yield world


def certificates(place: Path) -> Path:
    """`server.pem` and `server.key` for loopback, and the authority that signed them, whose path is returned."""
    authority = trustme.CA()
    issued = authority.issue_cert(HOST, "localhost")
    authority.cert_pem.write_to_path(str(place / "ca.pem"))
    issued.private_key_pem.write_to_path(str(place / "server.key"))
    for index, part in enumerate(issued.cert_chain_pems):
        part.write_to_path(str(place / "server.pem"), append=index > 0)
    return place / "ca.pem"
