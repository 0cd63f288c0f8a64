"""What every test may ask for: the cast, a browserless client for each of them, and a fixed moment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from django.test import Client
from hypothesis import HealthCheck, settings

from askwell.models import Account
from tests import cast
from tests.servers import MailWorld, mail_world

settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")
"""No test asserts how long anything takes: machines are small and busy, and `askwell bench` measures."""


@pytest.fixture
def now() -> datetime:
    return cast.NOON


@pytest.fixture
def owner(db: None) -> Account:
    return cast.owner()


@pytest.fixture
def stranger(db: None) -> Account:
    return cast.stranger()


@pytest.fixture
def signed_in(owner: Account, client: Client) -> Client:
    """The owner's client. Requests answer as a browser on the same page would make them."""
    client.force_login(owner)
    client.defaults["HTTP_HOST"] = "127.0.0.1"
    return client


@pytest.fixture(scope="session")
def world() -> Iterator[MailWorld]:
    """Postfix and Dovecot for a whole worker: they take two seconds to start, and tests use people of their own."""
    with mail_world() as started:
        yield started
