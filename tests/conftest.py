"""What every test may ask for: the cast, a browserless client for each of them, and a fixed moment."""

from __future__ import annotations

from datetime import datetime

import pytest
from django.test import Client

from askwell.models import Account
from tests import cast


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
