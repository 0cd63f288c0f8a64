"""How each server encrypts: by its port where the port says so, otherwise as the owner said."""

from __future__ import annotations

from askwell.adapters.mail_config import MailboxConfig


def config(*, smtp_port: int, imap_port: int, security: str) -> MailboxConfig:
    return MailboxConfig(
        address="kofi@leeds.example",
        smtp_host="smtp.leeds.example",
        smtp_port=smtp_port,
        imap_host="imap.leeds.example",
        imap_port=imap_port,
        security="tls" if security == "tls" else "starttls",
        user="kofi",
        password="x",
    )


def test_a_provider_may_want_starttls_for_sending_and_tls_for_reading() -> None:
    it = config(smtp_port=587, imap_port=993, security="starttls")

    assert (it.smtp_security, it.imap_security) == ("starttls", "tls")


def test_on_other_ports_the_owner_decides() -> None:
    it = config(smtp_port=2525, imap_port=1143, security="tls")

    assert (it.smtp_security, it.imap_security) == ("tls", "tls")
