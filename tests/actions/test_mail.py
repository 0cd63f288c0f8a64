"""The mailbox: tried before it is kept, against real servers."""

from __future__ import annotations

import pytest

from askwell.actions.mail import connect_mailbox
from askwell.core.errors import Outside
from askwell.models import Account, Mailbox
from tests.cast import NOON
from tests.servers import PASSWORD, MailWorld


def test_a_mailbox_that_works_is_kept_with_its_password_sealed(owner, world):
    world.add("kofi-connects@uni.test")

    _connect(owner, world, "kofi-connects@uni.test", password=PASSWORD)

    kept = Mailbox.objects.get(account=owner)
    assert (kept.address, kept.trouble) == ("kofi-connects@uni.test", "")
    assert PASSWORD not in kept.sealed_password


def test_a_wrong_password_leaves_the_mailbox_that_works(owner, world):
    world.add("kofi-stays@uni.test")
    _connect(owner, world, "kofi-stays@uni.test", password=PASSWORD)

    with pytest.raises(Outside):
        _connect(owner, world, "kofi-stays@uni.test", password="not this one")

    assert Mailbox.objects.get(account=owner).trouble == ""


def _connect(owner: Account, world: MailWorld, address: str, *, password: str) -> Mailbox:
    return connect_mailbox(
        owner,
        address,
        smtp_at=f"127.0.0.1:{world.smtp_port}",
        imap_at=f"127.0.0.1:{world.imap_port}",
        security="starttls",
        user="",
        password=password,
        now=NOON,
        ca_file=str(world.ca_file),
    )
