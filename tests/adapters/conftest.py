"""Two people with new and empty mailboxes in the world of mail that a whole worker shares."""

from __future__ import annotations

from itertools import count

import pytest

from tests.servers import MailWorld

NUMBERS = count(1)


@pytest.fixture
def maya(world: MailWorld) -> str:
    """The owner of a new and empty mailbox."""
    return _somebody(world, "maya")


@pytest.fixture
def jo(world: MailWorld) -> str:
    """Somebody to write to, with a new and empty mailbox."""
    return _somebody(world, "jo")


def _somebody(world: MailWorld, name: str) -> str:
    address = f"{name}{next(NUMBERS)}@uni.test"
    world.add(address)
    return address
