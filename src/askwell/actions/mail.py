"""The user's mailbox: connected, tried, read. The password is sealed the moment it arrives."""

from __future__ import annotations

from datetime import datetime
from ipaddress import ip_address
from pathlib import Path

from django.conf import settings
from django.db import transaction

from askwell import clock
from askwell.actions.contacts import clean_address
from askwell.actions.events import record
from askwell.adapters.channels import smtp
from askwell.adapters.mail_config import MailboxConfig
from askwell.adapters.mailboxes import imap
from askwell.adapters.secrets import seal, unseal
from askwell.core.errors import Outside, Refusal, Usage
from askwell.models import Account, Mailbox
from askwell.queries import own


def add_mailbox(
    account: Account,
    address: str,
    *,
    smtp_at: str,
    imap_at: str,
    security: str,
    user: str,
    password: str,
    now: datetime,
    ca_file: str = "",
) -> Mailbox:
    """Keep a mailbox (servers as HOST:PORT). Nothing is tried yet: `test_mailbox` does that."""
    mailbox = _described(account, address, smtp_at, imap_at, security, user, password, now, ca_file)
    return _keep(mailbox, now=now)


def connect_mailbox(
    account: Account,
    address: str,
    *,
    smtp_at: str,
    imap_at: str,
    security: str,
    user: str,
    password: str,
    now: datetime,
    ca_file: str = "",
) -> Mailbox:
    """Try both servers, then keep the mailbox: what does not work never takes the place of what does."""
    mailbox = _described(account, address, smtp_at, imap_at, security, user, password, now, ca_file)
    _try(mailbox)
    return _keep(mailbox, now=now)


def _described(
    account: Account,
    address: str,
    smtp_at: str,
    imap_at: str,
    security: str,
    user: str,
    password: str,
    now: datetime,
    ca_file: str,
) -> Mailbox:
    """The row, not yet kept. Raises Usage for words that make no mailbox."""
    _refuse(account, security=security, ca_file=ca_file)
    smtp_host, smtp_port = _server(smtp_at)
    imap_host, imap_port = _server(imap_at)
    return Mailbox(
        account=account,
        address=clean_address(address)[0],
        smtp_host=smtp_host,
        smtp_port=smtp_port,
        imap_host=imap_host,
        imap_port=imap_port,
        security=security,
        user=user or address,
        sealed_password=seal(password, key_file=settings.ASKWELL_KEY_FILE),
        ca_file=ca_file,
        created_at=now,
    )


def _refuse(account: Account, *, security: str, ca_file: str) -> None:
    if account.is_demo:
        raise Refusal("no-mailbox", "The demo has no mailbox: its people are invented and never mailed.")
    if security not in ("starttls", "tls"):
        raise Usage(f"{security!r} is no security.", hint="Use starttls or tls. Passwords never go out in the clear.")
    if ca_file and not Path(ca_file).is_file():
        raise Usage(f"There is no certificate file {ca_file}.", hint="Check the path, or leave --ca out.")


def _keep(mailbox: Mailbox, *, now: datetime) -> Mailbox:
    with transaction.atomic():
        Mailbox.objects.filter(account=mailbox.account).delete()
        mailbox.save(force_insert=True)
        record(mailbox.account, "mailbox-added", mailbox.address, at=now)
    return mailbox


def _try(mailbox: Mailbox) -> None:
    config = config_of(mailbox)
    smtp.channel.open(config).check()
    imap.mailbox.open(config).check()


def test_mailbox(account: Account, *, now: datetime) -> Mailbox:
    """Sign in to both servers. What is wrong is kept with the mailbox and raised as a sentence."""
    mailbox = _own_mailbox(account)
    try:
        _try(mailbox)
    except Outside as problem:
        note_trouble(mailbox, problem)
        raise
    clear_trouble(mailbox)
    return mailbox


def remove_mailbox(account: Account, *, now: datetime) -> int:
    """Forget it, password and all. What was queued waits as a draft of yours again."""
    mailbox = _own_mailbox(account)
    with transaction.atomic():
        freed = mailbox.messages.filter(state="queued").update(
            state="draft", frozen=None, message_id="", approved_at=None, undo_until=None, not_before=None
        )
        record(account, "mailbox-removed", mailbox.address, at=now)
        mailbox.delete()
    return freed


def config_of(mailbox: Mailbox) -> MailboxConfig:
    """With the password opened. During a rehearsal only servers on this machine are allowed."""
    if clock.is_moved() and not (_is_loopback(mailbox.smtp_host) and _is_loopback(mailbox.imap_host)):
        raise Outside(
            "The clock is moved for a rehearsal, so no mail goes to a server outside this machine.",
            hint="Unset ASKWELL_TEST_CLOCK to use your real mailbox.",
        )
    return MailboxConfig(
        address=mailbox.address,
        smtp_host=mailbox.smtp_host,
        smtp_port=mailbox.smtp_port,
        imap_host=mailbox.imap_host,
        imap_port=mailbox.imap_port,
        security="tls" if mailbox.security == "tls" else "starttls",
        user=mailbox.user,
        password=unseal(mailbox.sealed_password, key_file=settings.ASKWELL_KEY_FILE),
        ca_file=Path(mailbox.ca_file) if mailbox.ca_file else None,
    )


def note_trouble(mailbox: Mailbox, problem: Outside) -> None:
    Mailbox.objects.filter(pk=mailbox.pk).update(trouble=problem.says[:300], hint=problem.hint[:300])


def clear_trouble(mailbox: Mailbox) -> None:
    Mailbox.objects.filter(pk=mailbox.pk).update(trouble="", hint="")


def _own_mailbox(account: Account) -> Mailbox:
    mailbox = own.mailbox(account)
    if mailbox is None:
        raise Refusal("no-mailbox", "No mailbox is connected.", hint="Connect one with `askwell mailbox add`.")
    return mailbox


def _server(at: str) -> tuple[str, int]:
    host, _, port = at.rpartition(":")
    if not host or not port.isdigit() or not 0 < int(port) < 65536:
        raise Usage(f"{at!r} is no server.", hint="Write it like smtp.example.org:587.")
    return host.strip("[]"), int(port)


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
