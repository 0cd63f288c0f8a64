"""One world of mail for a whole worker: it takes two seconds to start, and tests use people of their own in it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest
from tests.servers import MailWorld, mail_world

NUMBERS = count(1)


@pytest.fixture(scope="session")
def world() -> Iterator[MailWorld]:
    with mail_world() as started:
        yield started


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
