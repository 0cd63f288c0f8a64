"""What the pages' tests share: a clock that stands where the test puts it, and a letter to write."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from pytest_django.fixtures import Settings

from askwell.models import Account, Message
from tests import make
from tests.web.writing import GOOD, SUBJECT


@pytest.fixture
def moved_to(settings: Settings) -> Callable[[datetime], None]:
    """Move the domain clock: `moved_to(NOON)`."""

    def move(at: datetime) -> None:
        settings.ASKWELL_TEST_CLOCK = at.isoformat()

    return move


@pytest.fixture
def draft(owner: Account) -> Message:
    return make.draft(owner)


@pytest.fixture
def ready(owner: Account, draft: Message) -> Message:
    Message.objects.filter(pk=draft.pk).update(body=GOOD, subject=SUBJECT)
    draft.refresh_from_db()
    return draft
