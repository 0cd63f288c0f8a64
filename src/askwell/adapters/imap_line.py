"""A line to an IMAP server: encrypted, signed in, with a time-out on every wait, and closed whatever happens.

Faults become sentences here, so that no caller ever sees one of the library's own.
"""

from __future__ import annotations

import imaplib
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from imap_tools import BaseMailBox, ImapToolsError

from askwell.adapters.mail_config import MailboxConfig
from askwell.adapters.mail_faults import not_encrypted, trust, unreachable, wrong_password
from askwell.core.errors import Outside

BUSY = ("[UNAVAILABLE]", "[LIMIT]", "[INUSE]")
"""Reasons of RFC 5530 to turn somebody away that are not about the password."""


@contextmanager
def signed_in(config: MailboxConfig, *, patience: float) -> Iterator[BaseMailBox]:
    """A mailbox for the length of one task. Raises `Outside` for whatever goes wrong inside."""
    host, port = config.imap_host, config.imap_port
    try:
        box = _Box(_connected(config, patience))
        try:
            _sign_in(box, config)
            yield box
        finally:
            with suppress(OSError, imaplib.IMAP4.error):
                box.client.logout()
            _hang_up(box.client)
    except imaplib.IMAP4.abort:
        raise unreachable(ConnectionError(), host, port) from None
    except (OSError, UnicodeError) as fault:
        raise unreachable(fault, host, port) from None
    except (imaplib.IMAP4.error, ImapToolsError) as fault:
        raise _declined(host, fault) from None


class _Box(BaseMailBox):
    """The library's mailbox over a connection made here, where no failure leaves a socket open."""

    def __init__(self, client: imaplib.IMAP4) -> None:
        self._made = client
        super().__init__()

    def _get_mailbox_client(self) -> imaplib.IMAP4:
        return self._made


def _connected(config: MailboxConfig, patience: float) -> imaplib.IMAP4:
    context = trust(config)
    if config.imap_security == "tls":
        return imaplib.IMAP4_SSL(config.imap_host, config.imap_port, ssl_context=context, timeout=patience)
    client = imaplib.IMAP4(config.imap_host, config.imap_port, timeout=patience)
    try:
        if "STARTTLS" not in client.capabilities:
            raise not_encrypted(config.imap_host)
        client.starttls(context)
    except BaseException:
        _hang_up(client)
        raise
    return client


def _sign_in(box: _Box, config: MailboxConfig) -> None:
    """PLAIN where there is one, because LOGIN cannot carry a password with letters beyond ASCII."""
    try:
        if "AUTH=PLAIN" in box.client.capabilities:
            box.login_utf8(config.user, config.password, initial_folder=None)
        else:
            box.login(config.user, config.password, initial_folder=None)
    except imaplib.IMAP4.abort:
        raise
    except (imaplib.IMAP4.error, ImapToolsError) as fault:
        if any(reason in str(fault) for reason in BUSY):
            raise
        raise wrong_password(config.imap_host, config.user) from None


def _hang_up(client: imaplib.IMAP4) -> None:
    with suppress(OSError):
        client.shutdown()


def _declined(host: str, fault: Exception) -> Outside:
    said = " ".join("".join(each if each.isprintable() else " " for each in str(fault)).split())[:200]
    return Outside(f"{host} could not do what was asked. It said: “{said}”", hint="It is tried again later.")
